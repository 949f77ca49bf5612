/**
 * Keeps in the first picture which of its buttons was pressed last, as busy: the app carries that out when it is there. All
 * else in it takes in what a reader does without code; so does a button that opens a menu.
 */
export function keepPress(): void {
  let last: Element | undefined;
  addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("#snapshot button:not([popovertarget])");
    if (!button) return;
    if (last) last.ariaBusy = null;
    button.ariaBusy = "true";
    last = button;
  });
}
