import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Notice } from "../../components/notices/Notice.tsx";
import { afterPaint } from "../../device/afterPaint.ts";
import { formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { waitingText } from "../../text/waiting.ts";
import { parseHash } from "../hashLocation.ts";
import { handOver } from "../snapshot/handOver.ts";
import { isSnapshotShown } from "../snapshot/isSnapshotShown.ts";
import { publishedOn } from "../snapshot/publishedOn.ts";
import { type LeftPicture, takeLeftPicture } from "../snapshot/takeOver.ts";
import { MESSAGE, MessageAbove } from "./MessageAbove.tsx";
import styles from "./states.module.css";

/** A picture below the app's header. */
interface Kept extends Pick<LeftPicture, "picture" | "focused"> {
  /** The paths of its screen. */
  readonly places: readonly string[];
  /** How far the reader had scrolled in it when it was left; 0 once that has been seen to. */
  top: number;
}

/** How what is out of use looks, whatever its style: as the style sheet dims what is. */
const DIM = "0.5";

/** Of the page's life: a screen that failed may be left and gone back to. */
let kept: Kept | null = null;

/** One that has been left to this screen, and is not kept yet: it may be on its way. */
let left: LeftPicture | null = null;

/** How many screens stand that wait for it. */
let waiting = 0;

export interface KeptPictureProps {
  /** The path of the screen that failed. */
  readonly place: string;
}

/**
 * Below the message of a screen that failed, its first picture where the page has shown one: the last figures that are known to be
 * good. It can be read and its links lead on; all else in it is out of use. The app's own screen gets what the reader had typed
 * and chosen before.
 */
export function KeptPicture({ place }: KeptPictureProps) {
  const { asPublished, firstRows } = useText(waitingText);
  const language = useLanguage();
  const [shown, setShown] = useState<Kept | null>(null);
  // The app takes the picture out of the page in an effect before this one.
  useLayoutEffect(() => {
    const look = () => {
      keepLeft();
      const found = kept?.places.includes(place) ? kept : null;
      if (found !== null) sayWhereRowsEnd(found.picture, firstRows);
      setShown(found);
    };
    look();
    // One that comes after the message is told of so.
    const coming = new MutationObserver(look);
    coming.observe(document.documentElement, { attributeFilter: ["data-snapshot"] });
    waiting += 1;
    return () => {
      coming.disconnect();
      waiting -= 1;
      afterPaint(() => waiting > 0 || forgetLeft());
    };
  }, [place, firstRows]);
  if (shown === null) return null;
  const published = publishedOn(document.lastModified, performance.timeOrigin);
  return (
    <>
      <div className={styles["notices"]}>
        <Notice role="status">
          {asPublished(published === null ? "" : formatDate(published, language))}
        </Notice>
      </div>
      <Room kept={shown} />
    </>
  );
}

/** Keeps the picture that was left, once it is there. */
function keepLeft(): void {
  left ??= takeLeftPicture();
  if (left === null) return;
  const { picture, isAwaited } = left;
  // Figures may have come instead.
  const isOver = isAwaited && !picture.isConnected;
  if (isAwaited && !isOver && !isSnapshotShown(document)) return;
  if (!isOver) kept = below(left);
  forgetLeft();
}

function forgetLeft(): void {
  left?.picture.remove();
  left = null;
  delete document.documentElement.dataset["snapshot"];
}

/** A picture that has the whole window, until a message stands above it. */
const WALL = "[data-scale=wall]";

function Room({ kept: shown }: { readonly kept: Kept }) {
  const { picture, places, focused } = shown;
  const room = useRef<HTMLDivElement>(null);
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    const wall = picture.querySelector<HTMLElement>(WALL);
    const message = room.current?.parentElement;
    if (wall === null || !message) return;
    // In the style sheet every first picture would wait for it.
    const card = message.querySelector("section");
    if (card !== null)
      Object.assign(card.style, { maxWidth: "none", margin: "0", padding: "0.5em 1em", gap: "0.2em" });
    const title = card?.querySelector("h1");
    if (title) title.style.fontSize = "1.4em";
    const fit = () => {
      wall.style.top = `${room.current?.getBoundingClientRect().top ?? 0}px`;
    };
    const resized = new ResizeObserver(fit);
    resized.observe(message);
    return () => resized.disconnect();
  }, [picture]);
  useLayoutEffect(() => {
    room.current?.append(picture);
    if (picture.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
    // Whoever has read on stays there, though a message stands above it now.
    if (shown.top > 0) scrollTo(0, shown.top + heightAbove(room.current));
    setBelow(shown.top > 0);
    shown.top = 0;
    return () => {
      const { top } = picture.getBoundingClientRect();
      /** The screen that the picture was of, once it is drawn; otherwise another one stands there, or another message. */
      const drawn = () => {
        const isMessage = document.querySelector(MESSAGE) !== null;
        const isHere = places.includes(parseHash(location.hash).path);
        return !picture.isConnected && isHere && !isMessage ? document.querySelector("#root main") : null;
      };
      // The message's height goes with it: whoever reads below stays there.
      queueMicrotask(() => {
        const screen = top < 0 ? drawn() : null;
        if (screen !== null) scrollBy(0, contentTop(screen) - top);
      });
      afterPaint(() => {
        const screen = drawn();
        if (screen === null) return;
        kept = null;
        void handOver(picture, screen);
      });
    };
  }, [shown, picture, places, focused]);
  return (
    <>
      <div ref={room} />
      {isBelow ? <MessageAbove /> : null}
    </>
  );
}

/** How much stands above something in the screen. */
function heightAbove(one: HTMLElement | null): number {
  const main = one?.closest("main");
  return one && main ? one.getBoundingClientRect().top - contentTop(main) : 0;
}

/** Where in the window the screen's own words begin. */
function contentTop(main: Element): number {
  return main.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(main).paddingTop);
}

/** Room that a picture keeps for rows which it does not have (`components/table/Lines.tsx`). */
const ROOM = "tbody > tr > td[aria-hidden]:has(> svg)";

/** Where a picture has the first rows of a table alone, says so in the place of the others. */
function sayWhereRowsEnd(picture: Element, wordsOf: (count: number) => string): void {
  for (const room of picture.querySelectorAll(ROOM)) {
    const rows = room.closest("tbody")?.rows.length ?? 1;
    room.textContent = wordsOf(rows - 1);
    room.removeAttribute("aria-hidden");
  }
}

/** The picture as it stands below a message: without the header of its own, which says of which screen it is. */
function below({ picture, asked, focused, top }: LeftPicture): Kept | null {
  const wall = picture.querySelector<HTMLElement>(WALL);
  if (wall !== null) {
    picture.hidden = false;
    // Nobody sets its clock, and no other view follows.
    for (const part of wall.querySelectorAll("[data-moment], footer > ol, button")) part.remove();
    return { picture, focused, top, places: [parseHash(asked).path] };
  }
  const main = picture.querySelector("main");
  const own = picture.querySelector<HTMLAnchorElement>("a[aria-current]");
  if (main === null || own === null) return null;
  picture.replaceChildren(...main.childNodes);
  picture.hidden = false;
  picture.style.cursor = "auto";
  for (const control of picture.querySelectorAll<HTMLButtonElement>("button,input,select,textarea")) {
    control.disabled = true;
    control.ariaBusy = null;
    control.style.opacity = DIM;
  }
  // Menus and forms that the app fills when they are opened.
  for (const empty of picture.querySelectorAll<HTMLElement>(
    "details:has(> :last-child:is(summary, :empty))",
  )) {
    empty.inert = true;
    empty.style.opacity = DIM;
  }
  const { path } = parseHash(own.hash);
  // The start may lead on to a follow-up that the catalogue lists in its place.
  return { picture, focused, top, places: [path, parseHash(asked).path] };
}
