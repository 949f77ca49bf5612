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

/** What a page is made of, in the order in which it is fetched. `all`: everything but the page itself. */
export const STAGES = [
  "page",
  "guard",
  "style",
  "entry",
  "app",
  "screen",
  "config",
  "catalogue",
  "feed",
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
    entry: /^assets\/index-.*\.js$/,
    app: /^assets\/app-/,
    screen: screen === "wall" ? /^assets\/WallPage-/ : /^assets\/InitiativesPage-/,
    config: /^config\.json$/,
    catalogue: /^feed\/index\.json$/,
    feed: /^feed\/ballerup/,
    all: /.\/|\.(?!html)/,
  };
  return patterns[stage];
}
