import type { FunctionComponent } from "react";
import type { FollowUp } from "../agreement/followUp.ts";
import type { Preloadable } from "../site/preloaded.ts";
import { exported } from "./exported.ts";
import { language } from "./preferences.ts";

/** What every screen about a follow-up is given. */
export interface PageProps {
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
export interface SiteRoute extends Address {
  readonly frame: "site";
  /** True for a screen that has the page for itself, without the header. */
  readonly isAlone?: true;
  readonly load: () => Promise<FunctionComponent>;
}

export interface FollowUpRoute extends Address {
  /** In the shell with its header, or alone on the whole screen. */
  readonly frame: "shell" | "bare";
  /** Fetches the screen's code; called beside the request for its data. */
  readonly load: () => Promise<Preloadable<PageProps>>;
}

type Route = SiteRoute | FollowUpRoute;

const loadSeveral = () => import("./severalScreens.ts");
const loadWall = () => import("../pages/wall/WallPage.tsx").then(exported("WallPage"));

/** A screen under the header that shows no follow-up. */
const onSite = (path: string, load: SiteRoute["load"]): SiteRoute => ({ path, frame: "site", load });
/** A screen of a follow-up in the shell. */
const inShell = (path: string, load: FollowUpRoute["load"]): FollowUpRoute => ({
  path,
  frame: "shell",
  load,
});

/**
 * Every screen and its address. Each screen's code is a chunk of its own. Screens that belong to no follow-up begin with
 * `~`; a follow-up's id never does.
 */
export const ROUTES: readonly Route[] = [
  inShell("~om", () => import("../pages/about/AboutPage.tsx").then(exported("AboutPage"))),
  onSite("~importer", () => import("../pages/importing/ImportingPage.tsx").then(exported("ImportingPage"))),
  onSite("~drift", () => import("../pages/drift/DriftPage.tsx").then(exported("DriftPage"))),
  onSite("~aar", async () => (await loadSeveral()).loadYears()),
  onSite("~soeg", async () => (await loadSeveral()).loadSearch()),
  onSite("~center", async () => (await loadSeveral()).loadCentre()),
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
  inShell(":followUpId", async () => {
    // All that follows its sentences would move when they come.
    if (language.read() === "en")
      await import("../pages/overview/EnglishHeadline.tsx").catch(() => undefined);
    return import("../pages/overview/OverviewPage.tsx").then(exported("OverviewPage"));
  }),
  inShell(":followUpId/indsatser", () =>
    import("../pages/initiatives/InitiativesPage.tsx").then(exported("InitiativesPage")),
  ),
  inShell(":followUpId/indsatser/:initiative", () =>
    import("../pages/initiative/InitiativePage.tsx").then(exported("InitiativePage")),
  ),
  inShell(":followUpId/oekonomi", () => {
    // Its chart is fetched beside it; the screen itself says when it cannot be.
    import("../components/charts/RechartsBars.tsx").catch(() => undefined);
    return import("../pages/economy/EconomyPage.tsx").then(exported("EconomyPage"));
  }),
  inShell(":followUpId/spoergsmaal", () =>
    import("../pages/contradictions/ContradictionsPage.tsx").then(exported("ContradictionsPage")),
  ),
  inShell(":followUpId/udestaar", () =>
    import("../pages/afterlife/AfterlifePage.tsx").then(exported("AfterlifePage")),
  ),
  inShell(":followUpId/kilde", () => import("../pages/source/SourcePage.tsx").then(exported("SourcePage"))),
  inShell(":followUpId/historik", () =>
    import("../pages/history/HistoryPage.tsx").then(exported("HistoryPage")),
  ),
  inShell(":followUpId/tryk", () => import("../pages/handout/HandoutPage.tsx").then(exported("HandoutPage"))),
  {
    path: ":followUpId/praesentation",
    frame: "bare",
    isLoadedOnce: true,
    load: () => import("../pages/presentation/PresentationPage.tsx").then(exported("PresentationPage")),
  },
  { path: ":followUpId/skaerm", frame: "bare", isUnattended: true, load: loadWall },
];
