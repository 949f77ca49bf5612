import { centresOf, contributorsOf, fundingOf } from "../centres/centres.ts";
import { ECONOMY_STATES, type EconomyState } from "../economy/state.ts";
import { CHANGES, type Change } from "../effort/change.ts";
import { RATING_KEYS, type RatingKey } from "../effort/counts.ts";
import { DELAY_RULES, type DelayRule } from "../effort/delay.ts";
import { STANDINGS, type Standing } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import { type Initiative, MEASURES, type Measure } from "../format/schema.ts";
import { type Criterion, chosenChange, chosenRating, criteriaOf } from "./criteria.ts";
import type { InitiativeFilter } from "./filter.ts";
import { type Traits, traitsOf } from "./traits.ts";

type Counts<Choice extends string> = ReadonlyMap<Choice, number>;

/**
 * Beside every choice of every criterion: how many initiatives would be shown if it were that criterion's
 * only choice and all the others stayed as they are. Choices that would show none are there with 0.
 */
export interface FacetCounts {
  /** By rule, and `off` for no rule. */
  readonly delay: Counts<DelayRule | "off">;
  /** By theme id, then by the ids of `centresOf`, `contributorsOf` and `fundingOf`. */
  readonly themes: Counts<string>;
  readonly centres: Counts<string>;
  readonly contributors: Counts<string>;
  readonly funding: Counts<string>;
  /** In the round the filter speaks of, and between the rounds it speaks of. */
  readonly smiley: Counts<RatingKey>;
  readonly change: Counts<Change>;
  readonly economy: Counts<EconomyState>;
  readonly measures: Counts<Measure>;
  readonly standings: Counts<Standing>;
  readonly silent: Counts<"silent">;
}

/** Counts every choice of every criterion in one pass over the initiatives. */
export function facetCounts(followUp: FollowUp, filter: InitiativeFilter): FacetCounts {
  const criteria = criteriaOf(followUp, filter);
  const traits = traitsOf(followUp);
  const facets = facetsOf(followUp, filter);
  const parts = Object.entries(facets);
  for (const initiative of followUp.initiatives) {
    const known = traits.get(initiative);
    const failed = failedParts(criteria, initiative);
    // A choice of one part is judged by the other parts: kept out by two, an initiative counts nowhere;
    // kept out by one, it counts beside the choices of that part alone.
    if (known === undefined || failed === "several") continue;
    for (const [part, facet] of parts) {
      if (failed === null || failed === part) facet.count(initiative, known);
    }
  }
  return {
    delay: facets.delay.counts,
    themes: facets.themes.counts,
    centres: facets.centres.counts,
    contributors: facets.contributors.counts,
    funding: facets.funding.counts,
    smiley: facets.smiley.counts,
    change: facets.change.counts,
    economy: facets.economy.counts,
    measures: facets.measures.counts,
    standings: facets.standings.counts,
    silent: facets.silent.counts,
  };
}

/** One facet for each part of the filter that offers choices, under the part's own name. */
function facetsOf(followUp: FollowUp, filter: InitiativeFilter) {
  const ratingOf = chosenRating(followUp, filter);
  const changeOf = chosenChange(followUp, filter);
  return {
    delay: facet(["off", ...DELAY_RULES], (_, { delays }) => ["off", ...delays]),
    themes: facet(idsOf(followUp.themes), ({ theme }) => [theme]),
    centres: facet(idsOf(centresOf(followUp)), (_, { centres }) => centres),
    contributors: facet(idsOf(contributorsOf(followUp)), (_, { contributors }) => contributors),
    funding: facet(idsOf(fundingOf(followUp)), (_, { funding }) => funding),
    smiley: facet(RATING_KEYS, (initiative) => [ratingOf(initiative)]),
    change: facet(CHANGES, (initiative) => [changeOf(initiative)]),
    economy: facet(ECONOMY_STATES, (_, { economy }) => [economy]),
    measures: facet(MEASURES, (_, { measures }) => measures),
    standings: facet(STANDINGS, (_, { standing }) => [standing]),
    silent: facet(["silent"], (_, { silent }) => (silent ? ["silent"] : [])),
  } satisfies Partial<Record<keyof InitiativeFilter, unknown>>;
}

/** Starts every choice at zero; `count` adds an initiative to those that would show it. */
function facet<const Choice extends string>(
  choices: readonly Choice[],
  shownBy: (initiative: Initiative, traits: Traits) => readonly NoInfer<Choice>[],
) {
  const counts = new Map(choices.map((choice) => [choice, 0]));
  const count = (initiative: Initiative, traits: Traits) => {
    for (const choice of shownBy(initiative, traits)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  };
  return { counts, count };
}

/** Which part of the filter keeps an initiative out: `null` when none does. */
function failedParts(
  criteria: readonly Criterion[],
  initiative: Initiative,
): keyof InitiativeFilter | "several" | null {
  let failed: keyof InitiativeFilter | null = null;
  for (const { part, admits } of criteria) {
    if (admits(initiative)) continue;
    if (failed !== null) return "several";
    failed = part;
  }
  return failed;
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}
