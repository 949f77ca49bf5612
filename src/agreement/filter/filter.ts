/**
 * Which initiatives a reader wants to see. A filter is plain data, as a URL carries it; every criterion left
 * empty admits all, several criteria must all hold, and within one criterion any choice will do.
 */

import type { ContradictionRuleId } from "../contradictions/contradiction.ts";
import type { EconomyState } from "../economy/state.ts";
import type { Change } from "../effort/change.ts";
import type { RatingKey } from "../effort/counts.ts";
import type { DelayRule } from "../effort/delay.ts";
import type { Standing } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative, Measure } from "../format/schema.ts";
import { criteriaOf } from "./criteria.ts";

export interface InitiativeFilter {
  /** Only those delayed by this rule. */
  readonly delay: DelayRule | null;
  /** Words that must all be found in what the initiative says. */
  readonly query: string;
  /** Theme ids. */
  readonly themes: readonly string[];
  /** Responsible centres, contributors and kinds of funding, by `nameId`. */
  readonly centres: readonly string[];
  readonly contributors: readonly string[];
  readonly funding: readonly string[];
  /** Its smiley in a round, by round id; `null` is the latest. A round the follow-up lacks has no smileys. */
  readonly smiley: { readonly round: string | null; readonly ratings: readonly RatingKey[] };
  /** How it changed between two rounds, by id; `null` is the latest and, for `from`, the one before `to`. */
  readonly change: {
    readonly from: string | null;
    readonly to: string | null;
    readonly changes: readonly Change[];
  };
  readonly economy: readonly EconomyState[];
  /** Only those with a figure of one of these measures. */
  readonly measures: readonly Measure[];
  readonly standings: readonly Standing[];
  /** Only those without a smiley in the latest round ("ikke rapporteret"). */
  readonly silent: boolean;
  /** Only those that a contradiction by one of these rules is about or quotes; `any`: by whichever rule. */
  readonly contradictions: readonly (ContradictionRuleId | "any")[];
  /** Ids that another question has already picked out, such as the part of a chart; `null` admits all. */
  readonly within: ReadonlySet<string> | null;
}

/** Admits every initiative. */
export const NO_FILTER: InitiativeFilter = {
  delay: null,
  query: "",
  themes: [],
  centres: [],
  contributors: [],
  funding: [],
  smiley: { round: null, ratings: [] },
  change: { from: null, to: null, changes: [] },
  economy: [],
  measures: [],
  standings: [],
  silent: false,
  contradictions: [],
  within: null,
};

/** The initiatives that the filter admits, in the document's order. */
export function filterInitiatives(followUp: FollowUp, filter: InitiativeFilter): readonly Initiative[] {
  const criteria = criteriaOf(followUp, filter);
  return followUp.initiatives.filter((initiative) => criteria.every(({ admits }) => admits(initiative)));
}
