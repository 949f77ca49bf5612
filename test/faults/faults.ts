/** What can go wrong on the way to a page, and where. */

/** The kinds of answers that a file is given in place of its own. */
export const KINDS = [
  "404",
  "403",
  "500",
  "503",
  "portal",
  "empty",
  "truncated",
  "hanging",
  "drip",
  "reset",
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a page is made of, in the order in which it is fetched. `rest`: everything but the page itself and its guard, `all`: that
 * too.
 */
export const STAGES = [
  "page",
  "guard",
  "style",
  "snapshot",
  "entry",
  "app",
  "screen",
  "config",
  "catalogue",
  "feed",
  "rest",
  "all",
] as const;
export type Stage = (typeof STAGES)[number];

export const SCREENS = ["desk", "wall"] as const;
export type Screen = (typeof SCREENS)[number];

/** `cold`: the first visit. `warm`: the screen has been open before, and is loaded again. */
export const VISITS = ["cold", "warm"] as const;
type Visit = (typeof VISITS)[number];

export interface Fault {
  readonly stage: Stage;
  readonly kind: Kind;
  readonly screen: Screen;
  readonly visit: Visit;
  /** How long it lasts, from the visit on. */
  readonly seconds: number;
}

/**
 * True where none of a first visit's files comes and none fails: nothing of ours runs, and no browser loads a page again that is
 * still being loaded. The page shows a link that does.
 */
export function isSilent({ stage, kind, visit }: Fault): boolean {
  return stage === "all" && visit === "cold" && (kind === "hanging" || kind === "drip");
}

const FOLLOW_UP = "ballerup-2017-oekonomiudvalget";

/** The address of a screen after the site's root. The desk is the worklist: its code is in no file of the first visit. */
export function addressOf(screen: Screen): string {
  return screen === "wall" ? "#/~skaerm" : `#/${FOLLOW_UP}/indsatser`;
}

/** The files of a stage, by their paths below the site's root. */
export function filesOf(stage: Stage, screen: Screen): RegExp {
  const patterns: Readonly<Record<Stage, RegExp>> = {
    page: /^(?:index\.html)?$/,
    guard: /^assets\/guard-/,
    style: /^assets\/style-/,
    snapshot: /^assets\/(?:show-)?snapshot-/,
    entry: /^assets\/index-.*\.js$/,
    app: /^assets\/app-/,
    screen: screen === "wall" ? /^assets\/WallPage-/ : /^assets\/InitiativesPage-/,
    config: /^config\.json$/,
    catalogue: /^feed\/index\.json$/,
    feed: /^feed\/ballerup/,
    rest: /^(?!assets\/guard-).*(?:.\/|\.(?!html))/,
    all: /.\/|\.(?!html)/,
  };
  return patterns[stage];
}
