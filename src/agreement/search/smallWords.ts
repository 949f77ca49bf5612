import type { Query, Term } from "./query.ts";

/** Danish words that stand in nearly every text, folded as `foldWord` does: they tell nothing of what a text is about. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "af at da de dem den der deres det dette disse efter ej eller en er et for fra foer har have hos hvor hvis i ikke ind " +
    "kan man med men mellem mod naar nu og ogsaa om op over paa samt sig sin sit skal som saa til ud under ved vi vil"
  ).split(" "),
);

function isSmall({ word, parts }: Term): boolean {
  return word !== null && parts === null && SMALL_WORDS.has(word);
}

/** A term, and whether it is a small word beside others of its alternative that say more. */
export interface WeighedTerm {
  readonly term: Term;
  readonly isSmall: boolean;
}

/** The terms of all alternatives but those that are excluded. Where an alternative has small words only, these are what was asked. */
export function weighedTerms(query: Query): readonly WeighedTerm[] {
  return query.flatMap((all) => {
    const terms = all.filter(({ isExcluded }) => !isExcluded);
    const hasOthers = !terms.every(isSmall);
    return terms.map((term) => ({ term, isSmall: hasOthers && isSmall(term) }));
  });
}
