/** The feeds that a bench's pages are given. */
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { MAX_FOLLOW_UPS } from "../../src/feed/limits.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

/** The follow-up's id, whatever its size. */
export const ID = "ballerup-2017-oekonomiudvalget";

/** From so many initiatives on texts are short, so that a feed stays within the limit of bytes. */
const SHORT_FROM = 50_000;

/** JSON texts. */
export interface Feeds {
  readonly first: string;
  /** The same with one smiley in ten changed. */
  readonly changed: string;
  /** Lists the first; a feed that is another than its catalogue says would be asked for again. */
  readonly catalogue: string;
  /** Lists the changed one. */
  readonly changedCatalogue: string;
  /** Lists the follow-up last, after as many others as it has initiatives, but no more than there may be. */
  readonly longCatalogue: string;
}

/** The real follow-up for 32 initiatives, else one of that size in its words. */
export function feedsOf(size: number): Feeds {
  const share = size < SHORT_FROM ? 1 : 0.05;
  const facts = size === 32 ? realFollowUp.facts : { ...manyInitiatives(size, share).facts, id: ID };
  const changed = facts.initiatives.map((initiative, index) =>
    index % 10 === 0
      ? {
          ...initiative,
          milestones: initiative.milestones.map((milestone) => ({ ...milestone, smiley: "sur" as const })),
        }
      : initiative,
  );
  const changedFacts = { ...facts, initiatives: changed };
  const entry = catalogueEntry(facts, `${ID}.json`);
  const others = Array.from({ length: Math.min(size, MAX_FOLLOW_UPS - 1) }, (_, index) => ({
    ...entry,
    id: `anden-${index}`,
    // Seven committees a year, four follow-ups each, three years an authority.
    committee: `Udvalg ${1 + (index % 7)}`,
    sequence: { number: 1 + (Math.floor(index / 7) % 4), isLast: false },
    budgetYear: 2024 + (Math.floor(index / 28) % 3),
    authority: `Kommune ${1 + Math.floor(index / 84)}`,
  }));
  return {
    first: withoutNulls(facts),
    changed: withoutNulls(changedFacts),
    catalogue: JSON.stringify(buildCatalogue([entry])),
    changedCatalogue: JSON.stringify(buildCatalogue([catalogueEntry(changedFacts, `${ID}.json`)])),
    longCatalogue: JSON.stringify(buildCatalogue([...others, entry])),
  };
}

/** JSON without the keys that may be left out. */
function withoutNulls(value: object): string {
  return JSON.stringify(value, (key, held: unknown) =>
    held === null && key !== "smiley" ? undefined : held,
  );
}
