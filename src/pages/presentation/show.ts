/** The state of a presentation beside its current page, and what each command does to it. Pure functions. */
import { APPENDIX_NAME, findPage } from "../../links/presentation.ts";
import type { Command } from "./command.ts";

export type Blank = "black" | "white" | null;

export interface Show {
  /** The colour that covers the whole screen; `null` where none does. */
  readonly blank: Blank;
  readonly overlay: "start" | "overview" | "help" | null;
  readonly zoom: number;
  /** A page number that is being typed. */
  readonly digits: string;
  /** What ended the typing of the number while the pages are still counted: it is done as soon as they are. */
  readonly endedBy: NumberEnd | null;
  /** True once `0` gave the page back its size: an Enter that ends the typing of it turns no page. */
  readonly isResized: boolean;
  /** True at the end of the deck once the next page was asked for: asked again, the appendix begins. */
  readonly isAtEnd: boolean;
  /**
   * The names of the pages that were left by a jump, the latest last: a question is answered, and the meeting goes on where it was. Their
   * places change while slides are laid out, and with what is shown.
   */
  readonly trail: readonly string[];
}

/** The commands that lead to the page of the number that was typed before them. */
export type NumberEnd = "enter" | "appendix";

/** What is over once another page is shown. */
export const TURNED = { zoom: 1, digits: "", endedBy: null, isResized: false, isAtEnd: false } as const;

export const INITIAL_SHOW: Show = { ...TURNED, blank: null, overlay: null, trail: [] };

/** The sizes that `+` and `-` step through. */
const ZOOMS = [1, 1.25, 1.5, 2, 3, 4] as const;
const MOST_DIGITS = 5;
const MOST_STEPS_BACK = 20;

interface NamedPage {
  readonly name: string;
}

/** The show after a command and the 0-based page it leads to. */
export interface Step {
  readonly show: Show;
  readonly page: number;
}

/**
 * `page` is the current one of `pages`, of which the first `main` are the deck and the others its appendix. Commands that
 * only the browser can carry out change nothing here.
 */
export function step(
  command: Command,
  show: Show,
  page: number,
  pages: readonly NamedPage[],
  main: number = pages.length,
): Step {
  const count = pages.length;
  const overlay = withoutStart(show);
  const to = (target: number, over = overlay): Step => ({
    show: {
      ...show,
      ...TURNED,
      // Whoever asks for a page wants it seen; on a black screen an answer stayed unseen.
      blank: null,
      overlay: over,
    },
    page: Math.min(Math.max(target, 0), Math.max(count - 1, 0)),
  });
  const stay = (change: Partial<Show>): Step => ({
    show: { ...show, digits: "", endedBy: null, isResized: false, isAtEnd: false, ...change },
    page,
  });
  // On a blank screen, turning the page only brings the page back, as in PowerPoint.
  const move = (target: number): Step => (show.blank === null ? to(target) : stay({ blank: null }));
  // The appendix is looked up: nobody is led into its hundreds of pages by one key too many.
  const isEnd = page === main - 1 && main < count && overlay === null && show.blank === null;
  const forward = (): Step => {
    // The question what is to be shown covers the page that the meeting begins with: it is seen before the next one.
    if (show.overlay === "start" && show.blank === null) return stay({ overlay });
    return isEnd && !show.isAtEnd ? stay({ overlay, isAtEnd: true }) : move(page + 1);
  };
  // A number that no page has leads nowhere, least of all to the end of the appendix.
  const jump = (target: number | undefined): Step => {
    if (target === undefined) return stay({ overlay });
    // It is the page itself that was asked for, and nothing over it.
    const there = to(target, null);
    if (there.page === page) return there;
    return { ...there, show: { ...there.show, trail: trailFrom(show, pages[page]) } };
  };
  const back = (): Step => {
    const places = show.trail.map((name) => findPage(pages, name));
    const last = places.findLastIndex((place) => place !== undefined);
    // Another choice of slides may have none of them.
    if (last === -1) return stay({ trail: [] });
    const there = to(places[last] ?? page);
    return { ...there, show: { ...there.show, trail: show.trail.slice(0, last) } };
  };
  switch (command.type) {
    case "next":
      return forward();
    case "previous":
      return move(page - 1);
    case "first":
      return move(0);
    case "last":
      return move(page < main - 1 ? main - 1 : count - 1);
    case "return":
      return back();
    case "digit":
      // On a page that is larger than the screen, 0 alone gives it back its size; no page has that number.
      return command.digit === "0" && show.digits === "" && show.zoom !== 1
        ? stay({ zoom: 1, isResized: true })
        : stay({ overlay, digits: withDigit(show, command.digit) });
    case "enter":
      if (show.digits !== "") return jump(placesOf(show.digits, count, main).byEnter?.place);
      return overlay === null && !show.isResized ? forward() : stay({ overlay: null });
    case "appendix":
      return jump(appendixPlace(show.digits, pages, main));
    case "erase":
      return show.digits === "" ? move(page - 1) : stay({ digits: show.digits.slice(0, -1) });
    case "escape":
      return stay(closed(show));
    case "black":
    case "white":
      return stay({ blank: show.blank === command.type ? null : command.type });
    case "start":
    case "overview":
    case "help":
      return stay({ overlay: show.overlay === command.type ? null : command.type, blank: null });
    case "zoom-in":
      return stay({ zoom: ZOOMS.find((zoom) => zoom > show.zoom) ?? show.zoom });
    case "zoom-out":
      return stay({ zoom: ZOOMS.findLast((zoom) => zoom < show.zoom) ?? show.zoom });
    case "zoom-reset":
      return stay({ zoom: 1 });
    case "fullscreen":
      // The "start" button of a clicker begins what was chosen.
      return stay({ overlay });
    case "presenter":
    case "leave":
      return stay({});
  }
}

/** The number that is being typed with one more digit; one that waits is finished, and the digit begins another. */
function withDigit({ digits, endedBy }: Show, digit: string): string {
  return endedBy === null ? (digits + digit).slice(0, MOST_DIGITS) : digit;
}

/** The trail once a page is left by a jump. */
export function trailFrom({ trail }: Pick<Show, "trail">, page: NamedPage | undefined): Show["trail"] {
  return page === undefined ? trail : [...trail, page.name].slice(-MOST_STEPS_BACK);
}

/** What a typed number means in the appendix, and without one what it holds. */
function appendixPlace(digits: string, pages: readonly NamedPage[], main: number): number | undefined {
  return digits === "" ? findPage(pages, APPENDIX_NAME) : placesOf(digits, pages.length, main).byAppendix;
}

/** Where a typed number leads: 0-based places among all pages. */
interface TypedPlaces {
  /** A page of the deck or, where the deck has none of that number, of the appendix; `undefined` where neither has one. */
  readonly byEnter: { readonly part: "main" | "appendix"; readonly place: number } | undefined;
  /** The appendix's page of that number. */
  readonly byAppendix: number | undefined;
}

/** The appendix is numbered by itself, and its pages are typed by the numbers that they bear. */
export function placesOf(digits: string, pages: number, main: number): TypedPlaces {
  const number = Number(digits);
  const byAppendix = number > 0 && number <= pages - main ? main + number - 1 : undefined;
  if (number > 0 && number <= main) return { byEnter: { part: "main", place: number - 1 }, byAppendix };
  return {
    byEnter: byAppendix === undefined ? undefined : { part: "appendix", place: byAppendix },
    byAppendix,
  };
}

/** What covers the page once the show has begun, here or in another window: no longer the question what is to be shown. */
export function withoutStart({ overlay }: Show): Show["overlay"] {
  return overlay === "start" ? null : overlay;
}

/** Escape removes the topmost of number, overlay, blank and zoom; where there is none of these it shows all pages. */
function closed(show: Show): Partial<Show> {
  if (show.digits !== "") return {};
  if (show.overlay !== null) return { overlay: null };
  if (show.blank !== null) return { blank: null };
  return show.zoom === 1 ? { overlay: "overview" } : { zoom: 1 };
}
