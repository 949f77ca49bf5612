import type { Agreement } from "../agreement.ts";
import { centresOf, contributorsOf, fundingOf, type Named } from "../centres.ts";
import { CHANGES, type Change } from "../change.ts";
import { RATING_KEYS, type RatingKey } from "../counts.ts";
import { DELAY_RULES, type DelayRule } from "../delay.ts";
import { ECONOMY_STATES, type EconomyState } from "../economy/state.ts";
import { MEASURES, type Measure } from "../schema.ts";
import { STANDINGS, type Standing } from "../standing.ts";
import { chosenChange, chosenRating, criteriaOf } from "./criteria.ts";
import type { InitiativeFilter } from "./filter.ts";
import { traitsOf } from "./traits.ts";

type Counts<Choice extends string> = ReadonlyMap<Choice, number>;

/**
 * Beside every choice of every criterion: how many initiatives would be shown if it were that criterion's
 * only choice and all the others stayed as they are. Choices that would show none are there with 0.
 */
export interface FacetCounts {
  readonly delay: Counts<DelayRule>;
  /** Without any delay rule. */
  readonly delayOff: number;
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
  readonly silent: number;
}

/** Counts every choice of every criterion in one pass over the initiatives. */
export function facetCounts(agreement: Agreement, filter: InitiativeFilter): FacetCounts {
  const criteria = criteriaOf(agreement, filter);
  const traits = traitsOf(agreement);
  const ratingOf = chosenRating(agreement, filter);
  const changeOf = chosenChange(agreement, filter);
  const counts = {
    delay: zeros(DELAY_RULES),
    themes: zeros(agreement.themes.map(({ id }) => id)),
    centres: zeros(idsOf(centresOf(agreement))),
    contributors: zeros(idsOf(contributorsOf(agreement))),
    funding: zeros(idsOf(fundingOf(agreement))),
    smiley: zeros(RATING_KEYS),
    change: zeros(CHANGES),
    economy: zeros(ECONOMY_STATES),
    measures: zeros(MEASURES),
    standings: zeros(STANDINGS),
  };
  let delayOff = 0;
  let silent = 0;

  for (const initiative of agreement.initiatives) {
    const known = traits.get(initiative);
    const failed = criteria.filter(({ admits }) => !admits(initiative));
    // A choice of one part is judged by the other parts: kept out by two, an initiative counts nowhere;
    // kept out by one, it counts beside the choices of that part alone.
    if (known === undefined || failed.length > 1) continue;
    const counted = (part: keyof InitiativeFilter) => failed.length === 0 || failed[0]?.part === part;

    if (counted("delay")) {
      delayOff += 1;
      tally(counts.delay, known.delays);
    }
    if (counted("themes")) tally(counts.themes, [initiative.theme]);
    if (counted("centres")) tally(counts.centres, known.centres);
    if (counted("contributors")) tally(counts.contributors, known.contributors);
    if (counted("funding")) tally(counts.funding, known.funding);
    if (counted("smiley")) tally(counts.smiley, [ratingOf(initiative)]);
    if (counted("change")) tally(counts.change, [changeOf(initiative)]);
    if (counted("economy")) tally(counts.economy, [known.economy]);
    if (counted("measures")) tally(counts.measures, known.measures);
    if (counted("standings")) tally(counts.standings, [known.standing]);
    if (counted("silent") && known.silent) silent += 1;
  }
  return { ...counts, delayOff, silent };
}

function zeros<const Choice extends string>(choices: readonly Choice[]): Map<Choice, number> {
  return new Map(choices.map((choice) => [choice, 0]));
}

function tally<Choice extends string>(counts: Map<Choice, number>, choices: readonly Choice[]): void {
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
}

function idsOf(names: readonly Named[]): readonly string[] {
  return names.map(({ id }) => id);
}
