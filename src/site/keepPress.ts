/** What a button of the first picture says once it is pressed: the app carries that out when it is there. */
export const PRESSED = "aria-busy";

/**
 * Keeps in the first picture which of its buttons was pressed last: nothing else in it needs code to take in what a reader does.
 * A menu that the browser opens by itself is no such button.
 */
export function keepPress(): void {
  addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("#snapshot button:not([popovertarget])");
    if (!button) return;
    document.querySelector(`#snapshot [${PRESSED}]`)?.removeAttribute(PRESSED);
    button.setAttribute(PRESSED, "true");
  });
}
