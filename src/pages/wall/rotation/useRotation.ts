import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { useParameters } from "../../../links/useParameters.ts";
import type { WallParameters } from "../../../links/wall.ts";
import {
  dueAt,
  PAUSE_MILLISECONDS,
  type PlannedView,
  type Position,
  stepped,
  type Timing,
  withoutClockJumps,
} from "./rotation.ts";
import type { RotationEntry } from "./usualRotation.ts";

/** The longest wait between two looks at the clock: a machine may have slept in between. */
const LOOK_MILLISECONDS = 1000;
const SHORTEST_WAIT_MILLISECONDS = 50;

export interface Rotation extends Position {
  /** How many pages the view takes that stands now. */
  readonly pages: number;
  readonly pausedUntil: number | null;
  readonly step: (direction: 1 | -1) => void;
  /** Stops for a while, or goes on. */
  readonly togglePause: () => void;
  readonly onPages: (pages: number) => void;
}

interface RotationOptions<Name extends string> {
  readonly parameters: WallParameters<Name>;
  readonly entries: readonly RotationEntry<Name>[];
  /** Places that cannot be shown. */
  readonly skipped: ReadonlySet<number>;
  /** Called whenever the time of a page is up, before the next one stands: the moment for anything new to come in. */
  readonly onTurn: () => void;
}

/** Turns the pages of a wall screen. Where it is stands in the address, so that a reload goes on there. */
export function useRotation<Name extends string>(given: RotationOptions<Name>): Rotation {
  const { parameters, entries, skipped, onTurn } = given;
  const [counted, setCounted] = useState<ReadonlyMap<number, number>>(new Map());
  const plan = useMemo(
    () =>
      entries.map(
        ({ seconds }, index): PlannedView => ({
          seconds,
          pages: counted.get(index) ?? 1,
          skipped: skipped.has(index),
        }),
      ),
    [entries, counted, skipped],
  );
  const [asked, goToPosition] = usePosition(parameters, entries);
  const position = plan[asked.index]?.skipped === true ? stepped(plan, asked, 1) : asked;
  const { index, page } = position;
  const pages = plan[index]?.pages ?? 1;

  const [timing, setTiming] = useState<Timing>(() => ({ shownAt: Date.now(), pausedUntil: null }));
  const move = (to: Position, pausedUntil: number | null) => {
    setTiming({ shownAt: Date.now(), pausedUntil });
    goToPosition(to);
  };
  const look = () => {
    const now = Date.now();
    const corrected = withoutClockJumps(timing, now);
    if (corrected !== timing) setTiming(corrected);
    if (now < dueAt(plan[index], corrected)) return;
    onTurn();
    move(stepped(plan, { index, page: Math.min(page, pages - 1) }, 1), null);
  };
  useLook(look, dueAt(plan[index], timing));

  const extended = timing.pausedUntil === null ? null : Date.now() + PAUSE_MILLISECONDS;
  return {
    index,
    page: Math.min(page, pages - 1),
    pages,
    pausedUntil: timing.pausedUntil,
    step: (direction) => move(stepped(plan, { index, page: Math.min(page, pages - 1) }, direction), extended),
    togglePause: () =>
      setTiming(({ pausedUntil }) => ({
        shownAt: Date.now(),
        pausedUntil: pausedUntil === null ? Date.now() + PAUSE_MILLISECONDS : null,
      })),
    onPages: useCallback(
      (count: number) =>
        setCounted((last) => (last.get(index) === count ? last : new Map(last).set(index, count))),
      [index],
    ),
  };
}

/** Looks at the clock when something is due, at least every second, and whenever the page is seen again. */
function useLook(look: () => void, due: number): void {
  const onLook = useEffectEvent(look);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const rest = Math.min(LOOK_MILLISECONDS, due - Date.now());
      timer = setTimeout(next, Math.max(SHORTEST_WAIT_MILLISECONDS, rest));
    };
    const next = () => {
      clearTimeout(timer);
      onLook();
      wait();
    };
    wait();
    document.addEventListener("visibilitychange", next);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", next);
    };
  }, [due]);
}

/** The position that the address names, the first where it names none, and how to go to another. */
function usePosition<Name extends string>(
  parameters: WallParameters<Name>,
  entries: readonly RotationEntry<Name>[],
): readonly [Position, (to: Position) => void] {
  const { values, change } = useParameters(parameters);
  const { place } = values;
  const index = entries.findIndex(
    ({ view, occurrence }) => view === place?.view && occurrence === place.occurrence,
  );
  const position = { index: Math.max(0, index), page: (values.page ?? 1) - 1 };
  const goTo = ({ index: next, page }: Position) => {
    const entry = entries[next];
    if (entry === undefined) return;
    const { view, occurrence } = entry;
    change({ place: { view, occurrence }, page: page === 0 ? null : page + 1 }, { replace: true });
  };
  return [position, goTo];
}
