import type { Pressed } from "../../site/keepPress.ts";
import { handOver } from "./handOver.ts";
import { isAlike } from "./isAlike.ts";
import { rememberOutdated } from "./rememberOutdated.ts";

/** A picture that was shown when its screen failed. It is in the page no more. */
export interface LeftPicture {
  readonly picture: HTMLElement & Pressed;
  /** The reader's address then, after the `#`. */
  readonly asked: string;
  /** What had the focus. */
  readonly focused: Element | null;
}

let left: LeftPicture | null = null;

/** The picture in whose place the app had no figures to put; `null` where there is none. Whoever asks has it alone. */
export function takeLeftPicture(): LeftPicture | null {
  const taken = left;
  left = null;
  return taken;
}

/** Takes the snapshot out of the page, shown or not. */
export function removeSnapshot(page: Document): void {
  delete page.documentElement.dataset["snapshot"];
  page.getElementById("snapshot")?.remove();
}

/**
 * Puts the app, which has just been drawn into `root`, in the snapshot's place between two frames: nothing is seen to change
 * where both are alike, and what the reader has done in it stays. Where a link of it was followed, the app's screen begins at its
 * top as any new one does. A snapshot that differs is not shown to this reader again. `asked` is the address that the reader had when the app began to be drawn.
 * Where `hasFailed`, the app has no figures to put in its place: the snapshot is left to the error screen.
 */
export function takeOver(page: Document, root: HTMLElement, asked: string, hasFailed = false): void {
  const { snapshot: picture } = page.documentElement.dataset;
  const before: (HTMLElement & Pressed) | null = page.getElementById("snapshot");
  const { activeElement: focused } = page;
  const isShown = picture && before && location.hash === asked;
  const isLeft = before?.presses?.some(
    ({ target }) => (target as Element).closest("a")?.href === location.href,
  );
  if (isShown && !isLeft) void handOver(before, root);
  removeSnapshot(page);
  if (isLeft) {
    scrollTo(0, 0);
    root.querySelector("h1")?.focus({ preventScroll: true });
  } else if (isShown) {
    if (hasFailed) left = { picture: before, asked, focused };
    else if (!isAlike(wordsOf(root), wordsOf(before))) rememberOutdated(picture);
  }
}

/** Of a wall only what is not measured yet: its picture is laid out, and its clock goes on. */
function wordsOf(place: Element): string {
  return (place.querySelector("[data-flow=trial]") ?? place).textContent ?? "";
}
