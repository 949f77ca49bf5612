import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { findPage } from "../../links/presentation.ts";
import type { Command } from "./command.ts";
import type { Page } from "./DeckPages.ts";
import { keepShow, keptShow } from "./keptShow.ts";
import type { PageCounts } from "./numbering.ts";
import { INITIAL_SHOW, type Show, step, TURNED, trailFrom, withoutStart } from "./show.ts";
import { useInStep } from "./useInStep.ts";
import type { Role } from "./windowMessage.ts";

interface ShowOptions {
  readonly pages: readonly Page[];
  readonly counts: PageCounts;
  /** False while only the title is there. */
  readonly isWhole: boolean;
  /** False while slides are still being laid out: pages have no number until then. */
  readonly isComplete: boolean;
  /** The page that the address names; `null` where it names none. */
  readonly named: string | null;
  readonly onName: (name: string) => void;
  readonly channel: string;
  readonly role: Role;
}

export interface RunningShow {
  readonly show: Show;
  /** The current page, 0-based. */
  readonly index: number;
  /** False while only the title is there. */
  readonly isWhole: boolean;
  /** True where the deck ended and the next page was asked for: asked again, the appendix begins. */
  readonly isAtEnd: boolean;
  /** True when the address names a page that is not there. */
  readonly isLost: boolean;
  readonly run: (command: Command) => void;
  /** Shows a page and closes what covers it. */
  readonly goTo: (name: string) => void;
  /** Makes a page the current one and leaves open what covers it. */
  readonly turnTo: (name: string) => void;
  readonly hide: () => void;
}

/** The state of a running presentation. The page is kept in the address, what covers it in the history; the rest is not kept. */
export function useShow(given: ShowOptions): RunningShow {
  const { pages, counts, isWhole, isComplete, named, onName, channel, role } = given;
  const [show, setShow] = useState(() => begin(named === null && role === "audience"));
  const { blank: blankNow, overlay } = show;
  useEffect(() => keepShow({ blank: blankNow, overlay }), [blankNow, overlay]);
  const placeOf = (name: string | null) => (name === null ? 0 : findPage(pages, name));
  const found = placeOf(named);
  const index = found ?? 0;
  // The second page of a slide that is not laid out yet is where this window is, though it cannot be shown yet.
  const current = named !== null && pages[index]?.layout === null ? named : (pages[index]?.name ?? "");
  // Where the last command led: keys come faster than pages are drawn.
  const latest = useRef({ named, show });
  useLayoutEffect(() => {
    latest.current.named = named;
  }, [named]);
  useLayoutEffect(() => {
    latest.current.show = show;
  }, [show]);
  const placeNow = () => placeOf(latest.current.named) ?? 0;
  const turnTo = useCallback(
    (name: string) => {
      if (name === latest.current.named) return;
      latest.current.named = name;
      onName(name);
    },
    [onName],
  );
  useInStep({
    channel,
    role,
    here: { page: current, blank: show.blank, isAtEnd: show.isAtEnd },
    onFollow: ({ page, blank, isAtEnd }) => {
      setShow((before) => ({
        ...before,
        overlay: withoutStart(before),
        blank,
        zoom: 1,
        isResized: false,
        isAtEnd,
        // A number that waits was of before.
        ...(before.endedBy !== null && { digits: "", endedBy: null }),
      }));
      // Another window may lay its pages out otherwise: then the same slide is shown.
      const place = findPage(pages, page) ?? index;
      const name = pages[place]?.layout === null ? page : (pages[place]?.name ?? page);
      turnTo(name);
      return { page: name, blank, isAtEnd };
    },
  });
  const run = (command: Command) => {
    const { show: before } = latest.current;
    // A number that is typed waits until it means a page.
    const isOfMain = counts.main !== null && Number(before.digits) <= counts.main;
    const isCounted = isComplete || (isOfMain && command.type === "enter");
    const endsNumber = command.type === "enter" || command.type === "appendix";
    if (!isCounted && endsNumber && before.digits !== "") {
      latest.current.show = { ...before, endedBy: command.type };
      return setShow(latest.current.show);
    }
    const here = placeNow();
    const next = step(command, before, here, pages, counts.main ?? pages.length);
    latest.current.show = next.show;
    setShow(next.show);
    const name = pages[next.page]?.name;
    if (next.page !== here && name !== undefined) turnTo(name);
  };
  // What turns a page waits for the one before it: until a slide is laid out, nobody knows how many pages it has.
  const waiting = useRef<Command[]>([]);
  const nextReady = () => (pages[placeNow()]?.layout === null ? undefined : waiting.current.shift());
  const runWaiting = () => {
    if (!isWhole) return;
    const { endedBy } = latest.current.show;
    if (endedBy !== null) run({ type: endedBy });
    for (let next = nextReady(); next !== undefined; next = nextReady()) run(next);
  };
  const onPages = useEffectEvent(runWaiting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there are more pages, or others.
  useLayoutEffect(() => onPages(), [isWhole, pages]);
  return {
    show,
    index,
    isWhole,
    isAtEnd: show.isAtEnd && index + 1 === counts.main,
    isLost: isComplete && found === undefined,
    run: (command) => {
      if (!turnsPage(command)) return run(command);
      waiting.current.push(command);
      runWaiting();
    },
    goTo: (name) => {
      const here = placeNow();
      const place = findPage(pages, name);
      setShow((before) => ({
        ...before,
        ...TURNED,
        overlay: null,
        trail: place === here ? before.trail : trailFrom(before, pages[here]),
      }));
      turnTo(pages[place ?? index]?.name ?? name);
    },
    turnTo,
    hide: () => setShow((before) => ({ ...before, overlay: null })),
  };
}

function turnsPage({ type }: Command): boolean {
  return ["next", "previous", "first", "last", "return", "digit", "enter", "appendix", "erase"].includes(
    type,
  );
}

/**
 * As the show was when this entry of the history was left; one that is opened anew, where no page is named, asks first what
 * is to be shown.
 */
function begin(isOpen: boolean): Show {
  const { blank, overlay, pressedAt } = keptShow();
  const isNew = isOpen && blank === null && pressedAt === 0;
  return { ...INITIAL_SHOW, blank, overlay: overlay ?? (isNew ? "start" : null) };
}
