import { type PointerEvent, type RefObject, useRef } from "react";
import type { Command } from "./command.ts";
import { ownControl } from "./ownControl.ts";

/** How far a finger moves before it is a swipe, in CSS pixels. */
const SWIPE = 45;
/** How far a pointer may move between press and release of a click, in CSS pixels. */
const WAVER = 6;
/** The part of the stage's width, from its left edge, where a click turns back. */
const BACK_ZONE = 0.25;

/**
 * Turns the pages by swipe and by click: a click at the left edge turns back, elsewhere it turns on. Clicks on links,
 * on buttons and while text is selected do nothing here, but a swipe may begin there. An enlarged page is scrolled instead.
 */
export function usePointerCommands(
  place: RefObject<HTMLElement | null>,
  isZoomed: boolean,
  onCommand: (command: Command) => void,
) {
  const start = useRef<Start | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOwn = ownControl(event.target) !== null;
      const isPlain = event.isPrimary && event.button === 0 && !isZoomed;
      start.current = isPlain ? { x: event.clientX, y: event.clientY, isOwn } : null;
    },
    onPointerCancel: () => {
      start.current = null;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      const box = place.current?.getBoundingClientRect();
      if (from === null || box === undefined || (window.visualViewport?.scale ?? 1) > 1.01) return;
      const command = turnOf(event, from, box);
      if (command !== undefined) onCommand(command);
    },
  };
}

/** Where a pointer went down, and whether on a link or a button. */
interface Start {
  readonly x: number;
  readonly y: number;
  readonly isOwn: boolean;
}

/**
 * The command of a pointer that went down at `from`; `undefined` when it selected text or moved without a direction.
 */
function turnOf(
  { clientX, clientY, pointerType }: PointerEvent,
  from: Start,
  box: DOMRect,
): Command | undefined {
  const [x, y] = [Math.abs(clientX - from.x), Math.abs(clientY - from.y)];
  if (x > SWIPE && x > 2 * y && pointerType !== "mouse") {
    return { type: clientX < from.x ? "next" : "previous" };
  }
  const isClick = !from.isOwn && x < WAVER && y < WAVER && getSelection()?.isCollapsed !== false;
  if (!isClick) return undefined;
  return { type: (clientX - box.left) / box.width < BACK_ZONE ? "previous" : "next" };
}
