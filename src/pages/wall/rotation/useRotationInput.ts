import { useEffectEvent, useLayoutEffect } from "react";

interface RotationInput {
  readonly onStep: (direction: 1 | -1) => void;
  readonly onPause: () => void;
}

/** A finger that goes so far sideways means to turn the page. CSS pixels. */
const SWIPE = 60;

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Touch, click and keyboard anywhere on the page: a tap or the space bar pauses, arrows and swipes turn the page. */
export function useRotationInput({ onStep, onPause }: RotationInput): void {
  const step = useEffectEvent(onStep);
  const pause = useEffectEvent(onPause);
  // Before the first paint: a reader who sees the page may press a key at once.
  useLayoutEffect(() => {
    let startX: number | null = null;
    const onDown = (event: PointerEvent) => {
      startX = event.isPrimary && event.button === 0 && !isControl(event.target) ? event.clientX : null;
    };
    const onUp = ({ clientX }: PointerEvent) => {
      if (startX === null) return;
      const distance = clientX - startX;
      startX = null;
      if (Math.abs(distance) < SWIPE) pause();
      else step(distance < 0 ? 1 : -1);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const direction = STEPS[event.key];
      if (direction !== undefined) step(direction);
      else if (event.key === " " && !isControl(event.target)) pause();
      else return;
      event.preventDefault();
    };
    addEventListener("pointerdown", onDown);
    addEventListener("pointerup", onUp);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("pointerdown", onDown);
      removeEventListener("pointerup", onUp);
      removeEventListener("keydown", onKey);
    };
  }, []);
}

/** The buttons do what they say, by themselves. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button") !== null;
}
