import { memoized } from "../memoized.ts";
import { addBit, type Bits, noBits } from "./bits.ts";
import type { ComparedRounds } from "./comparedRounds.ts";
import { CRITERIA, type CriterionKey } from "./criteria.ts";
import type { Context, Facet } from "./criterion.ts";
import { traitsOf } from "./traits.ts";

/** The choices of a criterion, in the order it offers them, each with the initiatives that count for it. */
export type ChoiceSets = ReadonlyMap<string, Bits>;

/**
 * Those known so far, for the last rounds asked for: with them a filter and the counts beside all choices are a few thousand
 * operations on whole words, whatever the filter is.
 */
const knownSets = memoized(() => ({
  rounds: null as ComparedRounds | null,
  sets: new Map<CriterionKey, ChoiceSets>(),
}));

/** The initiatives by every choice of a criterion; `null` where it offers none. The filter's rounds are `rounds`. */
export function choiceSets({ followUp, rounds }: Context, key: CriterionKey): ChoiceSets | null {
  const facet: Facet<string> | null = CRITERIA[key].facet;
  if (facet === null) return null;
  const known = knownSets(followUp);
  if (known.rounds?.from !== rounds.from || known.rounds.to !== rounds.to) known.sets.clear();
  known.rounds = rounds;
  const sets: ChoiceSets = known.sets.get(key) ?? setsOf(facet, { followUp, rounds });
  known.sets.set(key, sets);
  return sets;
}

function setsOf(facet: Facet<string>, context: Context): ChoiceSets {
  const { followUp } = context;
  const { length } = followUp.initiatives;
  const traits = traitsOf(followUp);
  const sets = new Map(facet.choices(followUp).map((choice) => [choice, noBits(length)]));
  for (const [place, initiative] of followUp.initiatives.entries()) {
    const own = traits.get(initiative);
    for (const choice of own === undefined ? [] : facet.countsFor(initiative, own, context)) {
      const bits = sets.get(choice) ?? noBits(length);
      sets.set(choice, bits);
      addBit(bits, place);
    }
  }
  return sets;
}
