/** The words of the address: each value of a fixed vocabulary by its Danish word. */

import {
  CONTRADICTION_RULES,
  type ContradictionLevel,
  type ContradictionRuleId,
} from "../agreement/contradictions/contradiction.ts";
import type { EconomyState } from "../agreement/economy/state.ts";
import type { Change } from "../agreement/effort/change.ts";
import type { RatingKey } from "../agreement/effort/counts.ts";
import type { DelayRule } from "../agreement/effort/delay.ts";
import type { Standing } from "../agreement/effort/standing.ts";
import type { Measure } from "../agreement/format/schema.ts";
import type { SortKey } from "../agreement/sorting/sorting.ts";

/** The delay rules' words in the address; `1` is the default rule, so that `forsinkede=1` reads as it sounds. */
export const delayRuleWords: Readonly<Record<DelayRule | "off", string>> = {
  off: "0",
  "latest-known": "1",
  "latest-round": "seneste-runde",
  ever: "nogensinde",
  economy: "oekonomi",
  unrated: "uden-smiley",
  shortfall: "manko",
};

export const standingWords: Readonly<Record<Standing, string>> = {
  "off-track": "ude-af-kurs",
  behind: "bagud",
  "never-rated": "aldrig-vurderet",
  recovered: "indhentet",
  "on-track": "paa-sporet",
};

export const ratingWords: Readonly<Record<RatingKey, string>> = {
  glad: "glad",
  neutral: "neutral",
  sur: "sur",
  none: "ingen",
};

export const changeWords: Readonly<Record<Change, string>> = {
  worse: "vaerre",
  better: "bedre",
  "no-longer-rated": "tavs",
  "first-rated": "foerste-vurdering",
  unchanged: "uaendret",
  unrated: "ikke-vurderet",
};

export const economyStateWords: Readonly<Record<EconomyState, string>> = {
  missing: "manko",
  "not-kept": "ikke-overholdt",
  unknown: "ukendt",
  met: "opfyldt",
  none: "ingen",
};

export const contradictionLevelWords: Readonly<Record<ContradictionLevel, string>> = {
  mismatch: "passer-ikke-sammen",
  missing: "mangler",
  "says-little": "siger-lidt",
};

export const contradictionRuleWords = Object.fromEntries(
  CONTRADICTION_RULES.map((rule) => [rule, rule]),
) as Readonly<Record<ContradictionRuleId, string>>;

export const measureWords: Readonly<Record<Measure, string>> = {
  saving: "besparelse",
  revenue: "indtaegt",
  investment: "investering",
  expense: "udgift",
  allocation: "bevilling",
  budget: "budget",
};

/** The worklist's columns: the initiative itself is always the first, `kolonner=indsats` shows it alone. */
export const columnWords = {
  initiative: "indsats",
  reason: "status",
  committee: "udvalg",
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

/** A column that can be sorted by is sorted by its own key; an order that no column has, by one of its own. */
export const sortKeyWords: Readonly<Record<SortKey, string>> = {
  initiative: columnWords.initiative,
  committee: columnWords.committee,
  theme: columnWords.theme,
  centre: columnWords.centre,
  standing: columnWords.standing,
  delay: columnWords.delay,
  economy: columnWords.economy,
  missing: columnWords.missing,
  deviation: "afvigelser",
};
