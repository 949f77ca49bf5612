import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { uncorrected } from "./applyCorrections.ts";
import { fittingPlace, placeOfChanged } from "./fittingPlace.ts";
import { currentPath } from "./listPositions.ts";
import { makeFitting } from "./makeFitting.ts";
import { withoutLines } from "./sameFact.ts";
import { sameValue } from "./sameValue.ts";
import { withIdsOf } from "./withIdsOf.ts";

/** A document that was imported again, with the corrections of its earlier feed. */
export interface Replayed {
  readonly facts: FollowUpFacts;
  /** Those that were made again, at the place where the new feed has the fact. */
  readonly kept: readonly Correction[];
  /** Those that the document itself now says. */
  readonly settled: readonly Correction[];
  /** Those that no longer fit: the fact is gone, or reads otherwise than when it was corrected. */
  readonly lost: readonly Correction[];
  /** Where `facts` have the fact of a lost correction now, unless it is gone. */
  readonly placesOfLost: ReadonlyMap<Correction, string>;
}

/**
 * Makes the corrections of `given` again in `fresh`, the same document imported anew. A place is found by what it is (the
 * name of an initiative, round or theme), not by its number in a list. Nothing is overwritten that reads otherwise
 * than what the correction was made of, and nothing is added that the document now has itself, alike or otherwise.
 */
export function replayCorrections(given: FollowUpFacts, fresh: FollowUpFacts): Replayed {
  const earlier = withIdsOf(fresh, given);
  const imported = uncorrected(earlier);
  // What is told of a correction is told by the feed that has it.
  const asGiven = new Map<Correction, Correction>();
  const places = ({ initiatives }: FollowUpFacts) => initiatives.map(({ source }) => source);
  const hasSameLines = sameValue(places(imported), places(fresh));
  const settled: Correction[] = [];
  const lost: Correction[] = [];
  const fitting: { correction: Correction; place: string }[] = [];
  (earlier.corrections ?? []).forEach((own, number) => {
    const as = given.corrections?.[number] ?? own;
    const place = fittingPlace({ earlier, imported, fresh }, own);
    const correction = hasSameLines ? own : { ...own, became: withoutLines(own.became) };
    asGiven.set(correction, as);
    if (place === "settled") settled.push(as);
    else if (place === "lost") lost.push(as);
    else fitting.push({ correction, place });
  });
  const made = makeFitting(earlier, fresh, fitting);
  const allLost = [...lost, ...made.lost.map((one) => asGiven.get(one) ?? one)];
  const placesOfLost = new Map<Correction, string>();
  for (const as of allLost) {
    const own = earlier.corrections?.[given.corrections?.indexOf(as) ?? -1];
    const place = own === undefined ? null : placeOfChanged({ earlier, imported, fresh }, own);
    const now = place === null ? null : currentPath(made.facts.corrections ?? [], place);
    if (now !== null) placesOfLost.set(as, now);
  }
  return {
    facts: made.facts,
    kept: made.facts.corrections ?? [],
    settled,
    lost: allLost,
    placesOfLost,
  };
}
