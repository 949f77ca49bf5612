import { useEffect, useMemo, useState, useTransition } from "react";
import { UNION_PREFIX } from "../agreement/identity/isUnionId.ts";
import { currentHash, currentState, writeEntry } from "../device/addressBar.ts";
import { onEvents } from "../device/onEvents.ts";
import { decoded } from "../links/decoded.ts";
import type { RawSearch } from "../links/parameters.ts";
import { formatSearchText, parseSearchText } from "../links/searchText.ts";
import { newEntryState } from "./places/entryState.ts";

/** Where the reader is: the address after the `#`. */
export interface HashLocation {
  /** As written in the address, without parameters: `/ballerup-2017/indsatser/7.06`. */
  readonly path: string;
  readonly search: RawSearch;
}

/** `#/a/b?c=d` → path `/a/b`, search `{ c: "d" }`; anything else is the start, `/`. */
export function parseHash(hash: string): HashLocation {
  const [path = "", search = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  return { path: path.startsWith("/") ? path : "/", search: parseSearchText(search) };
}

/** The segments of a path, decoded; a trailing slash adds none. A whole agreement's first two are one, which is its id. */
export function segmentsOf(path: string): readonly string[] {
  const [first = "", second = "", ...others] = path
    .split("/")
    .filter((segment) => segment !== "")
    .map(decoded);
  const isUnion = second !== "" && `${first}/` === UNION_PREFIX;
  return (isUnion ? [`${first}/${second}`, ...others] : [first, second, ...others]).filter(Boolean);
}

/** True where the address has this path. */
export function isHere(path: string): boolean {
  return parseHash(currentHash()).path === path;
}

/** Our own navigation. */
export const NAVIGATED = "aftaleoverblik:navigated";

/** Goes to an address of this site without loading the page again. */
export function navigate(to: HashLocation, options?: { readonly replace?: boolean }): void {
  const address = `#${to.path}${formatSearchText(to.search)}`;
  if (options?.replace) writeEntry(address, currentState());
  else writeEntry(address, newEntryState(), true);
  dispatchEvent(new Event(NAVIGATED));
}

/**
 * The current location. Another screen is rendered as a transition, so that the one before stays visible until it is
 * ready; a change of parameters is drawn at once, and so is a screen of which `isHere` says that nothing must be fetched: a
 * transition is drawn in slices, which takes longer. `isPending` while the screen before still stands.
 */
export function useHashLocation(isHere: (path: string, before: string) => boolean): {
  readonly location: HashLocation;
  readonly isPending: boolean;
} {
  const [hash, setHash] = useState(currentHash);
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    const follow = (event?: Event) => {
      const update = () => setHash(currentHash());
      const [path, before] = [parseHash(currentHash()).path, parseHash(hash).path];
      if (path === before || isHere(path, before)) update();
      // In `popstate` React draws a transition at once: nothing would stand there until the code comes. `hashchange` follows.
      else if (event?.type !== "popstate") startTransition(update);
    };
    follow();
    return onNavigation(follow);
  }, [hash, isHere]);
  return { location: useMemo(() => parseHash(hash), [hash]), isPending };
}

/** Tells `listener` of links and the back button, our own navigation, and addresses typed by hand; answers how to end that. */
export function onNavigation(listener: (event: Event) => void): () => void {
  return onEvents(["popstate", "hashchange", NAVIGATED], listener);
}
