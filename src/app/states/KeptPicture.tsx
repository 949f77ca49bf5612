import { useLayoutEffect, useRef, useState } from "react";
import { Notice } from "../../components/notices/Notice.tsx";
import { afterPaint } from "../../device/afterPaint.ts";
import { useText } from "../../text/LanguageContext.ts";
import { waitingText } from "../../text/waiting.ts";
import { parseHash } from "../hashLocation.ts";
import { handOver } from "../snapshot/handOver.ts";
import { type LeftPicture, takeLeftPicture } from "../snapshot/takeOver.ts";
import styles from "./states.module.css";

/** A picture below the app's header. */
interface Kept extends Pick<LeftPicture, "picture" | "focused"> {
  /** The paths of its screen. */
  readonly places: readonly string[];
}

/** How what is out of use looks, whatever its style: as the style sheet dims what is. */
const DIM = "0.5";

/** Of the page's life: a screen that failed may be left and gone back to. */
let kept: Kept | null = null;

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
  const { asPublished } = useText(waitingText);
  const [shown, setShown] = useState<Kept | null>(null);
  // The app takes the picture out of the page in an effect before this one.
  useLayoutEffect(() => {
    const left = takeLeftPicture();
    if (left !== null) {
      kept = below(left);
      // The message stands above it, and moves it: whoever has read on sees why.
      scrollTo(0, 0);
    }
    setShown(kept?.places.includes(place) ? kept : null);
  }, [place]);
  if (shown === null) return null;
  return (
    <>
      <div className={styles["notices"]}>
        <Notice role="status">{asPublished}</Notice>
      </div>
      <Room {...shown} />
    </>
  );
}

function Room({ picture, places, focused }: Kept) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    room.current?.append(picture);
    if (picture.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
    return () =>
      void afterPaint(() => {
        const screen = document.querySelector("#root main");
        // Otherwise another screen stands there, or another message.
        const isDrawn = !picture.isConnected && places.includes(parseHash(location.hash).path);
        if (screen === null || !isDrawn) return;
        kept = null;
        void handOver(picture, screen);
      });
  }, [picture, places, focused]);
  return <div ref={room} />;
}

/** The picture without the header of its own, which says of which screen it is; one that has none has the window for itself. */
function below({ picture, asked, focused }: LeftPicture): Kept | null {
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
  const start = parseHash(asked).path;
  return { picture, focused, places: start === "/" ? [path, start] : [path] };
}
