import { type ComponentType, type FunctionComponent, lazy } from "react";
import { codeInTime, loadCode } from "./loadCode.ts";
import { tellMissed } from "./missed.ts";
import { MissingCodeError } from "./missingCode.ts";

/** What is fetched for a screen. */
export type Preloadable<P> = FunctionComponent<P> & {
  /** Works out, in slices, what the component would otherwise wait for before it draws anything. */
  readonly ahead?: (props: P) => Promise<void>;
};

/** A screen's component for a `Suspense`, and how to fetch its code before it is drawn: then it is drawn at once. */
export interface PreloadedScreen<P> {
  readonly Screen: ComponentType<P>;
  /** Rejects where the code cannot be fetched; `Screen` tries again then, and reports it. */
  readonly preload: () => Promise<{ readonly default: Preloadable<P> }>;
  readonly isLoaded: () => boolean;
  /** True once `Screen` waits for code that cannot be had. */
  readonly isMissing: () => boolean;
}

/** Waiting for `Screen` leaves the former screen in its place during a transition, as a `loadable` would not. */
export function preloaded<P extends object>(load: () => Promise<Preloadable<P>>): PreloadedScreen<P> {
  let here: { readonly default: Preloadable<P> } | undefined;
  let missing: MissingCodeError | undefined;
  const preload = async () => {
    // The browser gives the same answer, or none, until the page is loaded again.
    if (missing !== undefined) throw missing;
    try {
      here ??= { default: present(await codeInTime(load())) };
    } catch (error) {
      if (error instanceof MissingCodeError) missing = error;
      throw error;
    }
    return here;
  };
  let isMissing = false;
  // It waits for ever then, so that the screen before stays.
  const leaveWhatStands = () => {
    isMissing = true;
    tellMissed();
    return new Promise<never>(() => undefined);
  };
  return {
    preload,
    isLoaded: () => here !== undefined,
    isMissing: () => isMissing,
    Screen: lazy(() => (here === undefined ? loadCode(preload).catch(leaveWhatStands) : atOnce(here))),
  };
}

/** An empty file is code that exports nothing. */
function present<T>(part: T | undefined): T {
  if (part === undefined) throw new MissingCodeError("The file holds nothing");
  return part;
}

/** A promise that is kept as soon as somebody asks, and not a moment later: React draws what it has without waiting. */
function atOnce<T>(value: T): Promise<T> {
  const kept = Promise.resolve(value);
  const answer = (onValue: ((value: T) => unknown) | null | undefined) => {
    onValue?.(value);
    return kept;
  };
  // biome-ignore lint/suspicious/noThenProperty: it is a promise, kept a moment earlier than the language's own.
  return Object.assign(kept, { then: answer }) as Promise<T>;
}
