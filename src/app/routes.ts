import type { FunctionComponent } from "react";
import type { FollowUp } from "../agreement/followUp.ts";
import { ALL_FOLLOW_UPS } from "../links/portfolio.ts";
import { type Preloadable, type PreloadedScreen, preloaded } from "../site/preloaded.ts";
import { parseHash, segmentsOf } from "./hashLocation.ts";
import { language } from "./preferences.ts";

/** What every screen about a follow-up is given. */
interface PageProps {
  readonly followUp: FollowUp;
  /** The initiative that the address names; empty on screens that are not about one. */
  readonly id: string;
}

interface Address {
  /** Segments after the `#/`; `:name` stands for one of any name. */
  readonly path: string;
  /** True for a screen that nobody touches: it polls the feed by itself, and failures are retried. */
  readonly isUnattended?: true;
  /** True for a screen whose figures are loaded once and never refetched. */
  readonly isLoadedOnce?: true;
}

/** A screen that shows no follow-up, under the header: it opens where a site has none yet. */
interface SiteRoute extends Address {
  readonly frame: "site";
  /** True for a screen that has the page for itself, without the header. */
  readonly isAlone?: true;
  readonly load: () => Promise<FunctionComponent>;
}

interface FollowUpRoute extends Address {
  /** In the shell with its header, or alone on the whole screen. */
  readonly frame: "shell" | "bare";
  /** Fetches the screen's code; called beside the request for its data. */
  readonly load: () => Promise<Preloadable<PageProps>>;
}

type Route = SiteRoute | FollowUpRoute;

/** Picks what a module exports by a name. Where each route took its module apart itself, the entry would be a sixth of a kilobyte longer. */
const exported =
  <Name extends string>(name: Name) =>
  <T>(module: Readonly<Record<Name, T>>): T =>
    module[name];

const loadSeveral = () => import("./severalScreens.ts");
const loadWall = () => import("../pages/wall/WallPage.tsx").then(exported("WallPage"));

/**
 * Every screen and its address. Each screen's code is a chunk of its own. Screens that belong to no follow-up begin with
 * `~`; a follow-up's id never does.
 */
export const ROUTES: readonly Route[] = [
  {
    path: "~om",
    frame: "shell",
    load: () => import("../pages/about/AboutPage.tsx").then(exported("AboutPage")),
  },
  {
    path: "~importer",
    frame: "site",
    load: () => import("../pages/importing/ImportingPage.tsx").then(exported("ImportingPage")),
  },
  {
    path: "~drift",
    frame: "site",
    load: () => import("../pages/drift/DriftPage.tsx").then(exported("DriftPage")),
  },
  { path: "~aar", frame: "site", load: async () => (await loadSeveral()).loadYears() },
  {
    path: "~soeg",
    frame: "site",
    load: async () => (await loadSeveral()).loadSearch(),
  },
  {
    path: "~center",
    frame: "site",
    load: async () => (await loadSeveral()).loadCentre(),
  },
  {
    path: "~aftaler/skaerm",
    frame: "site",
    isAlone: true,
    isUnattended: true,
    load: async () => (await loadSeveral()).loadWall(),
  },
  {
    path: "~aftaler/praesentation",
    frame: "site",
    isAlone: true,
    isLoadedOnce: true,
    load: async () => (await loadSeveral()).loadPresentation(),
  },
  { path: "~skaerm", frame: "bare", isUnattended: true, load: loadWall },
  {
    path: ":followUpId",
    frame: "shell",
    load: async () => {
      // All that follows its sentences would move when they come.
      if (language.read() === "en")
        await import("../pages/overview/EnglishHeadline.tsx").catch(() => undefined);
      return import("../pages/overview/OverviewPage.tsx").then(exported("OverviewPage"));
    },
  },
  {
    path: ":followUpId/indsatser",
    frame: "shell",
    load: () => import("../pages/initiatives/InitiativesPage.tsx").then(exported("InitiativesPage")),
  },
  {
    path: ":followUpId/indsatser/:initiative",
    frame: "shell",
    load: () => import("../pages/initiative/InitiativePage.tsx").then(exported("InitiativePage")),
  },
  {
    path: ":followUpId/oekonomi",
    frame: "shell",
    load: () => {
      // Its chart is fetched beside it; the screen itself says when it cannot be.
      import("../components/charts/RechartsBars.tsx").catch(() => undefined);
      return import("../pages/economy/EconomyPage.tsx").then(exported("EconomyPage"));
    },
  },
  {
    path: ":followUpId/spoergsmaal",
    frame: "shell",
    load: () => import("../pages/contradictions/ContradictionsPage.tsx").then(exported("ContradictionsPage")),
  },
  {
    path: ":followUpId/udestaar",
    frame: "shell",
    load: () => import("../pages/afterlife/AfterlifePage.tsx").then(exported("AfterlifePage")),
  },
  {
    path: ":followUpId/kilde",
    frame: "shell",
    load: () => import("../pages/source/SourcePage.tsx").then(exported("SourcePage")),
  },
  {
    path: ":followUpId/historik",
    frame: "shell",
    load: () => import("../pages/history/HistoryPage.tsx").then(exported("HistoryPage")),
  },
  {
    path: ":followUpId/tryk",
    frame: "shell",
    load: () => import("../pages/handout/HandoutPage.tsx").then(exported("HandoutPage")),
  },
  {
    path: ":followUpId/praesentation",
    frame: "bare",
    isLoadedOnce: true,
    load: () => import("../pages/presentation/PresentationPage.tsx").then(exported("PresentationPage")),
  },
  { path: ":followUpId/skaerm", frame: "bare", isUnattended: true, load: loadWall },
];

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

/** Screens of a follow-up by their names in the address before they had those of the menu. */
const FORMER_SCREENS: ReadonlyMap<string | undefined, string> = new Map([
  ["efterliv", "udestaar"],
  ["modsigelser", "spoergsmaal"],
]);

/**
 * The path that a former address of one of the site's own screens leads to: `/skaerm` → `/~skaerm`; `undefined` for all
 * others. A follow-up may have such an id by now: ask the catalogue first.
 */
export function formerPath([first = "", ...others]: readonly string[]): string | undefined {
  return others.length === 0 && FORMER.test(first) ? `/~${first}` : undefined;
}

/**
 * The path that a former address of a follow-up's screen leads to: `/a/efterliv` → `/a/udestaar`; `/~aftaler`, where the screens of
 * all agreements begin, leads to the start; else `undefined`.
 */
export function formerScreenPath([id, screen, ...others]: readonly string[]): string | undefined {
  if (id === ALL_FOLLOW_UPS && screen === undefined) return "/";
  const current = FORMER_SCREENS.get(screen);
  return id === undefined || current === undefined || others.length > 0
    ? undefined
    : `/${encodeURIComponent(id)}/${current}`;
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
export async function preloadScreen(hash: string, followUp?: FollowUp): Promise<void> {
  const match = matchRoute(segmentsOf(parseHash(hash).path));
  if (match?.frame === "site") await match.page.preload();
  else {
    const code = await match?.page.preload();
    if (followUp) await code?.default.ahead?.({ followUp, id: "" });
  }
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
