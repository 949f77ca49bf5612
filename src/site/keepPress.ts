/** The first picture's place, with what a reader has pressed in it. */
export interface Pressed extends Element {
  presses?: MouseEvent[];
  /** The address at which it stood, from its `#` on, once the reader has gone on from there in whatever way. */
  from?: string;
}

/**
 * Keeps in the first picture which of its buttons and links were pressed, and shows the buttons as busy: the app carries that out
 * when it is there. All else in it takes in what a reader does without code; so does a button that opens a menu. Keeps, too, that the
 * reader has gone on to another address.
 */
export function keepPress(): void {
  addEventListener("click", (press) => {
    const control = (press.target as Element).closest("#snapshot :is(a,button:not([popovertarget]))");
    const place: Pressed | null | undefined = control?.closest("#snapshot");
    if (!control || !place) return;
    place.presses = [...(place.presses ?? []), press];
    if (control.tagName === "BUTTON") control.ariaBusy = "true";
  });
  addEventListener("hashchange", ({ oldURL }) => {
    const place: Pressed | null = document.querySelector("#snapshot");
    if (place) place.from ??= new URL(oldURL).hash;
  });
}
