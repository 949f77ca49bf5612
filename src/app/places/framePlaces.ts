/** Where the parts of a screen are that scroll by themselves: long tables, the document's own lines. */
import { revealLine } from "../../components/table/revealLine.ts";

/** A frame by the name of the first thing in it that has one, and how far it is scrolled. */
export interface FramePlace {
  readonly label: string;
  /** How many elements above the one with the name the frame is; 0: the frame itself has it. */
  readonly up: number;
  /** In pixels. */
  readonly left: number;
  readonly top: number;
  /** The line of a table at the frame's top, or that of the focus: its key, and its pixels below the frame's top. */
  readonly line: readonly [key: string, below: number] | null;
}

/** What became of an attempt to put something where it was. */
export type Outcome = "there" | "moved" | "missing";

/** The scrolled ones of these frames. One that nothing in it names is left out. */
export function readFrames(frames: Iterable<Element>): readonly FramePlace[] {
  return Array.from(frames).flatMap((frame) => {
    const { isConnected, scrollLeft: left, scrollTop: top } = frame;
    if (!isConnected || (left === 0 && top === 0)) return [];
    const named = frame.matches("[aria-label]") ? frame : frame.querySelector("[aria-label]");
    const label = named?.getAttribute("aria-label");
    if (named === null || label == null) return [];
    return [{ label, up: stepsUp(named, frame), left, top, line: lineOf(frame) }];
  });
}

function stepsUp(from: Element, to: Element): number {
  let steps = 0;
  for (let at: Element | null = from; at !== null && at !== to; at = at.parentElement) steps += 1;
  return steps;
}

/** The line that shall be where it was: the one with the focus where that is in sight, else the uppermost in sight. */
function lineOf(frame: Element): FramePlace["line"] {
  const { top, bottom } = frame.getBoundingClientRect();
  const isInSight = (line: Element) => {
    const box = line.getBoundingClientRect();
    return box.bottom > top + 1 && box.top < bottom;
  };
  const focused = document.activeElement?.closest("[data-line]");
  const line =
    focused != null && frame.contains(focused) && isInSight(focused)
      ? focused
      : [...frame.querySelectorAll("[data-line]")].find(isInSight);
  const key = line?.getAttribute("data-line");
  return line === undefined || key == null ? null : [key, line.getBoundingClientRect().top - top];
}

/** Scrolls the frame as it was: until its line is where it was, however high the lines above it turn out to be. */
export function applyFrame(place: FramePlace): Outcome {
  const frame = findFrame(place);
  if (frame === undefined) return "missing";
  const before = frame.scrollTop;
  frame.scrollLeft = place.left;
  if (place.line === null) {
    frame.scrollTop = place.top;
    if (Math.abs(frame.scrollTop - place.top) > 1) return "missing";
  } else {
    const [key, below] = place.line;
    const line = frame.querySelector(`[data-line="${CSS.escape(key)}"]`);
    if (line === null) {
      frame.scrollTop = place.top;
      revealLine(frame, key);
      return "missing";
    }
    const apart = line.getBoundingClientRect().top - frame.getBoundingClientRect().top - below;
    if (Math.abs(apart) >= 1) frame.scrollTop += apart;
  }
  return Math.abs(frame.scrollTop - before) < 1 ? "there" : "moved";
}

function findFrame({ label, up }: FramePlace): Element | undefined {
  const candidates = [...document.querySelectorAll(`[aria-label="${CSS.escape(label)}"]`)].map((named) => {
    let frame: Element | null = named;
    for (let step = 0; step < up; step++) frame = frame?.parentElement ?? null;
    return frame;
  });
  return candidates
    .filter((frame) => frame !== null)
    .find((frame) => frame.scrollHeight > frame.clientHeight || frame.scrollWidth > frame.clientWidth);
}
