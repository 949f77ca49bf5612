import type { FollowUp } from "../agreement/followUp.ts";
import { type PreloadedScreen, preloaded } from "../site/preloaded.ts";
import { parseHash, segmentsOf } from "./hashLocation.ts";
import { type FollowUpRoute, type PageProps, ROUTES, type SiteRoute } from "./routeTable.ts";

type Screen =
  | { readonly frame: "site"; readonly route: SiteRoute; readonly page: PreloadedScreen<object> }
  | {
      readonly frame: "shell" | "bare";
      readonly route: FollowUpRoute;
      readonly page: PreloadedScreen<PageProps>;
    };

const screens: readonly Screen[] = ROUTES.map((route) =>
  route.frame === "site"
    ? { frame: "site", route, page: preloaded(route.load) }
    : { frame: route.frame, route, page: preloaded(route.load) },
);

/** A route that an address matched, and what it named. */
export type Match = Screen & {
  readonly params: { readonly followUpId?: string; readonly initiative?: string };
};

/** The names of the site's own screens before their addresses began with `~`. */
const FORMER = /^(?:om|skaerm)$/;

/**
 * The path that a former address of one of the site's own screens leads to: `/skaerm` → `/~skaerm`; `undefined` for all
 * others. A follow-up may have such an id by now: ask the catalogue first.
 */
export function formerPath([first = "", ...others]: readonly string[]): string | undefined {
  return others.length === 0 && FORMER.test(first) ? `/~${first}` : undefined;
}

/** True for the path of a screen that nobody touches. */
export function isUnattended(path: string): boolean {
  const segments = segmentsOf(formerPath(segmentsOf(path)) ?? path);
  return matchRoute(segments)?.route.isUnattended === true;
}

/** True for the path of a screen whose figures are loaded once, and which then fetches nothing. */
export function isLoadedOnce(path: string): boolean {
  return matchRoute(segmentsOf(path))?.route.isLoadedOnce === true;
}

/** The first route that the decoded segments match; `undefined` when none does. */
export function matchRoute(segments: readonly string[]): Match | undefined {
  for (const screen of screens) {
    const params = matchPath(screen.route.path.split("/"), segments);
    if (params !== undefined) return { ...screen, params };
  }
  return undefined;
}

/** True where a screen of the same follow-up as `before` has its code: nothing must be fetched to draw it. */
export function isScreenHere(path: string, before: string): boolean {
  const [segments, others] = [segmentsOf(path), segmentsOf(before)];
  return segments[0] === others[0] && matchRoute(segments)?.page.isLoaded() === true;
}

/**
 * Fetches the code of the screen that an address after the `#` names, and works out of its follow-up, where it is there, what the
 * screen needs before it can be drawn. Rejects where the code cannot be fetched.
 */
export async function preloadScreen(hash: string, followUp?: FollowUp | null): Promise<void> {
  const code = await matchRoute(segmentsOf(parseHash(hash).path))?.page.preload();
  if (followUp) await code?.default.ahead?.({ followUp, id: "" });
}

function matchPath(pattern: readonly string[], segments: readonly string[]) {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
