import { storedText } from "../../device/stored.ts";
import type { Pressed } from "../../site/keepPress.ts";
import { OUTDATED_KEY } from "../storageKeys.ts";
import { handOver } from "./handOver.ts";
import { isAlike } from "./isAlike.ts";

/** A picture whose screen had no figures to put in its place. It is out of sight; one that is on its way stands empty in the head. */
export interface LeftPicture {
  readonly picture: HTMLElement & Pressed;
  /** The address, from its `#` on, that the picture is of. */
  readonly asked: string;
  /** What had the focus. */
  readonly focused: Element | null;
  /** True for one that is on its way still. */
  readonly isAwaited: boolean;
  /** How far the reader had scrolled in it. */
  readonly top: number;
}

let left: LeftPicture | null = null;

/** The picture in whose place the app had no figures to put; `null` where there is none. Whoever asks has it alone. */
export function takeLeftPicture(): LeftPicture | null {
  const taken = left;
  left = null;
  return taken;
}

/** True where the reader has gone on from the picture to another address: by a link of it, or in another way. */
export function isPictureLeft(page: Document): boolean {
  const picture: (HTMLElement & Pressed) | null = page.getElementById("snapshot");
  const { from = location.hash, presses } = picture ?? {};
  return from !== location.hash || presses?.some(isFollowed) === true;
}

function isFollowed({ target }: Event): boolean {
  return (target as Element).closest("a")?.href === location.href;
}

/** Takes the snapshot out of the page. */
function removeSnapshot(page: Document): void {
  delete page.documentElement.dataset["snapshot"];
  page.getElementById("snapshot")?.remove();
}

/**
 * Puts the app, which has just been drawn into `root`, in the snapshot's place between two frames: nothing is seen to change
 * where both are alike, and what the reader has done in it stays. Where a link of it was followed, the app's screen begins at its
 * top as any new one does. A snapshot that differs is not shown to this reader again. `asked` is the address that the reader had when the app began to be drawn.
 * Unless it `hasFigures` to put in its place, the snapshot is left to the error screen, one that is on its way still, too.
 */
export function takeOver(page: Document, root: HTMLElement, asked: string, hasFigures = true): void {
  const { snapshot: picture } = page.documentElement.dataset;
  const before: (HTMLElement & Pressed) | null = page.getElementById("snapshot");
  const { activeElement: focused } = page;
  const isShown = picture && before && location.hash === asked;
  const isLeft = isPictureLeft(page);
  if (!hasFigures && before && !left) {
    left = {
      picture: before,
      asked: before.from ?? asked,
      focused,
      isAwaited: !picture,
      top: scrollY,
    };
    if (!picture) {
      // Nobody sees it there, and its script finds it.
      page.head.append(before);
      return;
    }
  }
  if (isShown && !isLeft) void handOver(before, root);
  removeSnapshot(page);
  if (isLeft) {
    scrollTo(0, 0);
    root.querySelector("h1")?.focus({ preventScroll: true });
  } else if (isShown && hasFigures && !isAlike(wordsOf(root), wordsOf(before))) rememberOutdated(picture);
}

/** Of a wall only what is not measured yet: its picture is laid out, and its clock goes on. */
function wordsOf(place: Element): string {
  return (place.querySelector("[data-flow=trial]") ?? place).textContent ?? "";
}

const outdated = storedText(OUTDATED_KEY);

/** As many as a page has pictures, and some of the page before. */
const MOST_KEPT = 8;

/**
 * Remembers a picture that this browser has seen to differ from the feed, by its digest. It is not shown again: files may have
 * been replaced beside a page that still holds the former picture.
 */
function rememberOutdated(picture: string): void {
  const before = outdated.read().split(" ");
  outdated.write([picture, ...before].slice(0, MOST_KEPT).join(" ").trim());
}
