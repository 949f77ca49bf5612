/** The parameters each screen understands: what the code calls them, and their names in the address. */

import type { ContradictionLevel, ContradictionRuleId } from "../agreement/contradictions/contradiction.ts";
import type { InitiativeFilter } from "../agreement/filter/criteria.ts";
import {
  choiceParameter,
  choicesParameter,
  flagParameter,
  idParameter,
  idsParameter,
  sortingParameter,
  textParameter,
} from "./parameterKinds.ts";
import type { ParameterSet, ParametersOf, ValuesOf } from "./parameters.ts";
import {
  changeWords,
  columnWords,
  contradictionLevelWords,
  contradictionRuleWords,
  delayRuleWords,
  economyStateWords,
  measureWords,
  ratingWords,
  sortKeyWords,
  standingWords,
} from "./words.ts";

/** Start: which follow-ups are listed, and in what order. */
export const startParameters = {
  query: textParameter("q"),
  authority: idParameter("myndighed"),
  year: idParameter("aar"),
  deviatingOnly: flagParameter("afvigelser"),
  order: choiceParameter(
    "orden",
    { newest: "nyeste", sur: "sure", delayed: "forsinkede", missing: "mangler", share: "andel" },
    "newest",
  ),
};

export type StartValues = ValuesOf<typeof startParameters>;

/** About: the follow-up whose words and counts the definitions use; the newest where none is named. */
export const aboutParameters = { followUp: idParameter("opfoelgning") };

/**
 * Overview: what a cell of the theme heatmap shows, which two rounds are compared, and of a whole agreement which committees'
 * themes and initiatives are unfolded.
 */
export const overviewParameters = {
  metric: choiceParameter(
    "vis",
    { counts: "smileys", share: "andel", worst: "vaerste", "not-met": "ikke-opfyldt" },
    "counts",
  ),
  from: idParameter("fra"),
  to: idParameter("til"),
  openThemes: idsParameter("temaer"),
  openInitiatives: idsParameter("indsatser"),
};

/**
 * Worklist: the filter, under the keys of its criteria. `smiley` is asked in `round` (the latest where none is
 * named), `change` from round `since` (the one before) to `round`. Sorting, grouping and columns follow; without
 * `columns` or `density` the reader's browser remembers them.
 */
export const initiativesParameters = {
  delay: choiceParameter("forsinkede", delayRuleWords, "off", { "senest-kendte": "latest-known" }),
  standings: choicesParameter("staar", standingWords),
  query: textParameter("q"),
  committees: idsParameter("udvalg"),
  themes: idsParameter("tema"),
  centres: idsParameter("center"),
  contributors: idsParameter("bidrag"),
  funding: idsParameter("finansiering"),
  round: idParameter("runde"),
  smiley: choicesParameter("smiley", ratingWords),
  since: idParameter("siden"),
  change: choicesParameter("aendring", changeWords),
  economy: choicesParameter("oekonomi", economyStateWords),
  measures: choicesParameter("art", measureWords),
  deviating: flagParameter("afvigelser"),
  silent: flagParameter("tavs"),
  contradictions: choicesParameter<ContradictionLevel | ContradictionRuleId>(
    "modsigelse",
    { ...contradictionLevelWords, ...contradictionRuleWords },
    { alle: "mismatch" },
  ),
  picked: idsParameter("kun"),
  sorting: sortingParameter("sorter", sortKeyWords),
  grouping: choiceParameter(
    "gruppe",
    { none: "ingen", committee: "udvalg", theme: "tema", centre: "center" },
    "none",
  ),
  columns: choicesParameter("kolonner", columnWords),
  pinned: choicesParameter("fastgjort", columnWords),
  density: choiceParameter("raekker", { remembered: "", roomy: "luftige", dense: "taette" }, "remembered"),
} satisfies ParametersOf<InitiativeFilter> & ParameterSet;

/** Every column that the worklist can show, in the default order. */
export type WorklistColumn = keyof typeof columnWords;
export const WORKLIST_COLUMNS = Object.keys(columnWords) as readonly WorklistColumn[];

/** Economy: the kind of money shown, without one the first there is; of one committee, theme, centre. */
export const economyParameters = {
  measure: choiceParameter("art", { first: "", ...measureWords }, "first"),
  committee: idParameter("udvalg"),
  theme: idParameter("tema"),
  centre: idParameter("center"),
};
