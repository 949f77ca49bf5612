import { flushSync } from "react-dom";

const FOCUSABLE = "a[href], button, summary, input, select";

/**
 * Makes a change that a control asked for and that takes it off the screen: what stands in its place then has the focus, which
 * else would be lost.
 */
export function keepFocusPlace(control: HTMLElement, change: () => void): void {
  const around = control.closest("main") ?? document.body;
  const controls = () => [...around.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const place = controls().indexOf(control);
  flushSync(change);
  controls()[place]?.focus({ preventScroll: true });
}
