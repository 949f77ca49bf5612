import { findFocus } from "./focusPlace.ts";
import { applyFrame, type Outcome } from "./framePlaces.ts";
import type { Place } from "./keptPlaces.ts";
import { whenGoneOn } from "./whenGoneOn.ts";

/** In milliseconds: how long what is missing is waited for, how long all must be still, and when the heading gets the focus. */
const LONGEST_WAIT = 15_000;
const STILL = 1000;
const HEADING_AFTER = 1000;
/** How often is looked where nothing has moved lately. */
const STEP = 100;

interface Restoring {
  readonly place: Place;
  /** Where the focus goes: to what had it, or, where that is gone, to the screen's heading; or it stays where it is. */
  readonly focus: "former" | "former-or-heading" | "stays";
  readonly onDone: () => void;
}

/**
 * Puts page, frames and focus back where they were, and keeps them there while the rest of the screen is being drawn. Ends when
 * all has been still for a while, when the reader goes on, or when it has waited long enough. Returns how to stop it.
 */
export function restorePlace({ place, focus, onDone }: Restoring): () => void {
  const started = performance.now();
  let lastMoved = started;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const giveFocus = focusGiver(focus, place.focus !== null);
  let page: { readonly top: number; readonly height: number } | undefined;

  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    stopListening();
  };
  const end = () => {
    stop();
    onDone();
  };
  const stopListening = whenGoneOn(end);
  const step = () => {
    const now = performance.now();
    const { scrollHeight: height } = document.documentElement;
    // Scrolled without us, and not because something was drawn: by a scroll bar.
    if (page !== undefined && page.height === height && Math.abs(scrollY - page.top) > 2) return end();
    const { target, isAll, hasMoved } = apply(place);
    giveFocus(target, now);
    if (hasMoved) lastMoved = now;
    if (now - (isAll ? lastMoved : started) > (isAll ? STILL : LONGEST_WAIT)) return end();
    page = { top: scrollY, height: document.documentElement.scrollHeight };
    if (now - lastMoved < STILL) frame = requestAnimationFrame(step);
    else timer = setTimeout(step, STEP);
  };

  step();
  return stop;
}

/** One attempt: whether all is there, and whether something had to be moved for it. */
function apply(place: Place) {
  const outcomes = place.frames.map(applyFrame);
  const framesAreThere = outcomes.every((outcome) => outcome === "there");
  const target = place.focus === null || !framesAreThere ? undefined : findFocus(place.focus);
  const page = applyPage(place, target);
  return {
    target,
    isAll: framesAreThere && page !== "missing" && (place.focus === null || target !== undefined),
    hasMoved: outcomes.includes("moved") || page === "moved",
  };
}

/** What had the focus stands where it stood in the window; else the page is scrolled as far as it was. */
function applyPage({ scroll, focus }: Place, target: Element | undefined): Outcome {
  const [left, top] = scroll;
  const before = scrollY;
  const apart =
    target === undefined || focus?.top == null
      ? top - scrollY
      : target.getBoundingClientRect().top - focus.top;
  if (Math.abs(apart) < 1 && Math.abs(scrollX - left) < 1) return "there";
  scrollTo({ left, top: scrollY + apart, behavior: "instant" });
  if (Math.abs(scrollY - before) >= 1) return "moved";
  return Math.abs(apart) < 1 ? "there" : "missing";
}

/**
 * Gives the focus to what had it as soon as that is drawn, else, a while after the screen is, to the heading where it may; until
 * the reader has moved it.
 */
function focusGiver(focus: Restoring["focus"], isAwaited: boolean) {
  let given: Element | null = null;
  let drawnAt: number | undefined;
  return (target: HTMLElement | SVGElement | undefined, now: number): void => {
    const title = heading();
    if (title !== null) drawnAt ??= now;
    const isLate = drawnAt !== undefined && (!isAwaited || now - drawnAt > HEADING_AFTER);
    const wanted = target ?? (focus === "former-or-heading" && isLate ? title : null);
    const isMoved = given?.isConnected === true && document.activeElement !== given;
    if (focus === "stays" || wanted === null || wanted === given || isMoved) return;
    wanted.focus({ preventScroll: true });
    given = wanted;
  };
}

/** The screen's heading, where it is drawn; what is said while it loads is none. */
function heading(): HTMLElement | null {
  const headings = [...document.querySelectorAll<HTMLElement>("main h1")];
  return headings.find((one) => one.checkVisibility() && one.closest("[role=status]") === null) ?? null;
}
