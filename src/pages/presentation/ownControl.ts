/** Elements that a click, Enter or space belongs to. */
const CONTROLS = "a[href], button, input, select, textarea, summary";

/** The link, button or form field that an event was meant for; `null` where it was meant for the page. */
export function ownControl(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(CONTROLS) : null;
}
