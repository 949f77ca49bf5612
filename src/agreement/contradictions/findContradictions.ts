import type { Agreement } from "../agreement.ts";
import { CONTRADICTION_RULES, type Contradiction } from "./contradiction.ts";
import { RULES } from "./registry.ts";

/** All contradictions of an agreement, and those that concern each initiative. */
export interface ContradictionIndex {
  readonly all: readonly Contradiction[];
  /** Initiative id to the contradictions it is about or quoted in; without an entry there are none. */
  readonly byInitiative: ReadonlyMap<string, readonly Contradiction[]>;
}

/** Kept as long as their agreement: every screen that shows an initiative asks, and an agreement never changes. */
const indexes = new WeakMap<Agreement, ContradictionIndex>();

/** Every contradiction by every rule, in the order of the rules and within one in the document's. */
export function findContradictions(agreement: Agreement): readonly Contradiction[] {
  return contradictionIndex(agreement).all;
}

/** The contradictions of an agreement with their index; computed once. */
export function contradictionIndex(agreement: Agreement): ContradictionIndex {
  const known = indexes.get(agreement);
  if (known) return known;
  const all = CONTRADICTION_RULES.flatMap((id) => RULES[id].find(agreement));
  const byInitiative = new Map<string, Contradiction[]>();
  for (const contradiction of all) {
    for (const id of initiativesIn(contradiction)) {
      const own = byInitiative.get(id);
      if (own) own.push(contradiction);
      else byInitiative.set(id, [contradiction]);
    }
  }
  const index = { all, byInitiative };
  indexes.set(agreement, index);
  return index;
}

/** The contradictions that an initiative is about or quoted in, in the order of the rules. */
export function contradictionsOf(index: ContradictionIndex, initiativeId: string): readonly Contradiction[] {
  return index.byInitiative.get(initiativeId) ?? [];
}

/** The ids of the initiatives that a contradiction concerns, each once; none when it is about the document. */
export function initiativesIn({ initiative, quotes }: Contradiction): ReadonlySet<string> {
  const ids = [initiative, ...quotes.map((quote) => quote?.initiative ?? null)];
  return new Set(ids.filter((id) => id !== null));
}
