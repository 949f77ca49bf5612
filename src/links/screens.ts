/** The parameters each screen understands: what the code calls them, and their names and words in the address. */

import { CONTRADICTION_RULES, type ContradictionRuleId } from "../agreement/contradictions/contradiction.ts";
import type { EconomyState } from "../agreement/economy/state.ts";
import type { Change } from "../agreement/effort/change.ts";
import type { RatingKey } from "../agreement/effort/counts.ts";
import type { DelayRule } from "../agreement/effort/delay.ts";
import type { Standing } from "../agreement/effort/standing.ts";
import type { InitiativeFilter } from "../agreement/filter/criteria.ts";
import type { Measure } from "../agreement/format/schema.ts";
import type { SortKey } from "../agreement/sorting/sorting.ts";
import {
  choiceParameter,
  choicesParameter,
  flagParameter,
  idParameter,
  idsParameter,
  lineRangeParameter,
  sortingParameter,
  textParameter,
} from "./parameterKinds.ts";
import type { ParameterSet, ParametersOf } from "./parameters.ts";

/** The delay rules' words in the address; `1` is the default rule, so that `forsinkede=1` reads as it sounds. */
const delayRules: Readonly<Record<DelayRule | "off", string>> = {
  off: "0",
  "latest-known": "1",
  "latest-round": "seneste-runde",
  ever: "nogensinde",
  economy: "oekonomi",
  unrated: "uden-smiley",
  shortfall: "manko",
};

const standings: Readonly<Record<Standing, string>> = {
  "off-track": "ude-af-kurs",
  behind: "bagud",
  "never-rated": "aldrig-vurderet",
  recovered: "indhentet",
  "on-track": "paa-sporet",
};

const ratings: Readonly<Record<RatingKey, string>> = {
  glad: "glad",
  neutral: "neutral",
  sur: "sur",
  none: "ingen",
};

const changes: Readonly<Record<Change, string>> = {
  worse: "vaerre",
  better: "bedre",
  "no-longer-rated": "tavs",
  "first-rated": "foerste-vurdering",
  unchanged: "uaendret",
  unrated: "ikke-vurderet",
};

const economyStates: Readonly<Record<EconomyState, string>> = {
  missing: "manko",
  "not-kept": "ikke-overholdt",
  unknown: "ukendt",
  met: "opfyldt",
  none: "ingen",
};

const contradictionRules = Object.fromEntries(CONTRADICTION_RULES.map((rule) => [rule, rule])) as Readonly<
  Record<ContradictionRuleId, string>
>;

const measures: Readonly<Record<Measure, string>> = {
  saving: "besparelse",
  revenue: "indtaegt",
  investment: "investering",
  expense: "udgift",
  allocation: "bevilling",
  budget: "budget",
};

/** The worklist's columns: the initiative itself is always the first, `kolonner=indsats` shows it alone. */
const columns = {
  initiative: "indsats",
  theme: "tema",
  centre: "center",
  rounds: "runder",
  standing: "staar",
  delay: "forsinket",
  change: "aendring",
  economy: "oekonomi",
  missing: "mangler",
  contributors: "bidrag",
  funding: "finansiering",
} as const;

/** A column that can be sorted by is sorted by its own key. */
const sortKeys: Readonly<Record<SortKey, string>> = {
  initiative: columns.initiative,
  theme: columns.theme,
  centre: columns.centre,
  standing: columns.standing,
  delay: columns.delay,
  economy: columns.economy,
  missing: columns.missing,
};

/** Start: which follow-ups are listed. */
export const startParameters = { query: textParameter("q") };

/** About: whose words and counts stand in the definitions; the newest follow-up's where none is named. */
export const aboutParameters = { followUp: idParameter("opfoelgning") };

/** Overview: what a cell of the theme heatmap shows, and which two rounds are compared. */
export const overviewParameters = {
  metric: choiceParameter("vis", { share: "andel", worst: "vaerste", "not-met": "ikke-opfyldt" }, "share"),
  from: idParameter("fra"),
  to: idParameter("til"),
};

/**
 * Worklist: the filter, under the keys of its criteria. `smiley` is asked in `round` (the latest where none is
 * named), `change` from round `since` (the one before) to `round`. Sorting, grouping and columns follow; without
 * `columns` or `density` the reader's browser remembers them.
 */
export const initiativesParameters = {
  delay: choiceParameter("forsinkede", delayRules, "off", { "senest-kendte": "latest-known" }),
  standings: choicesParameter("staar", standings),
  query: textParameter("q"),
  themes: idsParameter("tema"),
  centres: idsParameter("center"),
  contributors: idsParameter("bidrag"),
  funding: idsParameter("finansiering"),
  round: idParameter("runde"),
  smiley: choicesParameter("smiley", ratings),
  since: idParameter("siden"),
  change: choicesParameter("aendring", changes),
  economy: choicesParameter("oekonomi", economyStates),
  measures: choicesParameter("art", measures),
  silent: flagParameter("tavs"),
  contradictions: choicesParameter<ContradictionRuleId | "any">("modsigelse", {
    any: "alle",
    ...contradictionRules,
  }),
  picked: idsParameter("kun"),
  sorting: sortingParameter("sorter", sortKeys),
  grouping: choiceParameter("gruppe", { none: "ingen", theme: "tema", centre: "center" }, "none"),
  columns: choicesParameter("kolonner", columns),
  pinned: choicesParameter("fastgjort", columns),
  density: choiceParameter("raekker", { remembered: "", roomy: "luftige", dense: "taette" }, "remembered"),
} satisfies ParametersOf<InitiativeFilter> & ParameterSet;

/** Every column that the worklist can show, in the order they stand where nothing is chosen. */
export type WorklistColumn = keyof typeof columns;
export const WORKLIST_COLUMNS = Object.keys(columns) as readonly WorklistColumn[];

/** Economy: the kind of money shown, without one the first there is; of one theme, of one centre. */
export const economyParameters = {
  measure: choiceParameter("art", { first: "", ...measures }, "first"),
  theme: idParameter("tema"),
  centre: idParameter("center"),
};

/** Initiative: which lines of the source text are marked, beside the filter whose list is walked. */
export const initiativeParameters = {
  ...initiativesParameters,
  lines: lineRangeParameter("linjer"),
};

/** Contradictions: by rule, theme, centre or initiative. A rule's word in the address is its id. */
export const contradictionsParameters = {
  rule: choiceParameter<ContradictionRuleId | "all">("regel", { all: "alle", ...contradictionRules }, "all"),
  theme: idParameter("tema"),
  centre: idParameter("center"),
  initiative: idParameter("indsats"),
};

/** Afterlife: in the order of time, or by who answers for it. */
export const afterlifeParameters = {
  by: choiceParameter("efter", { date: "dato", centre: "center" }, "date"),
};

/**
 * Presentation: the worklist's parameters say which initiatives; `include` whether each deviation or every one of
 * them has a slide, or only the deviations are shown; `slide` names the one on screen; in the role of presenter the
 * page is the speaker's own window.
 */
export const presentationParameters = {
  ...initiativesParameters,
  include: choiceParameter(
    "medtag",
    { default: "standard", all: "alle", deviations: "afvigelser" },
    "default",
  ),
  order: choiceParameter("raekkefoelge", { chair: "formand", document: "dokument" }, "chair"),
  slide: idParameter("slide"),
  role: choiceParameter("visning", { audience: "sal", presenter: "taler" }, "audience"),
};
