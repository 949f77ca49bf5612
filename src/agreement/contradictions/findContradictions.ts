import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { CONTRADICTION_RULES, type Contradiction } from "./contradiction.ts";
import { RULES } from "./registry.ts";

interface Found {
  /** The rules prepared for the follow-up, in their order. */
  readonly rules: readonly ((initiative: Initiative) => readonly Contradiction[])[];
  readonly concerning: Map<Initiative, readonly Contradiction[]>;
  all: readonly Contradiction[] | null;
}

/** Cached by follow-up: every screen with an initiative needs them, and a follow-up never changes. */
const foundByFollowUp = new WeakMap<FollowUp, Found>();

/** Every contradiction, in the order of the rules and within a rule in the document's order. */
export function findContradictions(followUp: FollowUp): readonly Contradiction[] {
  const found = foundIn(followUp);
  found.all ??= CONTRADICTION_RULES.flatMap((id, place) => [
    ...(RULES[id].ofDocument?.(followUp) ?? []),
    ...followUp.initiatives.flatMap((initiative) =>
      concerning(found, initiative).filter(
        (contradiction) =>
          contradiction.rule === CONTRADICTION_RULES[place] && contradiction.initiative === initiative.id,
      ),
    ),
  ]);
  return found.all;
}

/**
 * The contradictions that an initiative is about or quoted in, in the order of the rules. Applies the rules to it
 * alone.
 */
export function contradictionsOf(followUp: FollowUp, initiative: Initiative): readonly Contradiction[] {
  return concerning(foundIn(followUp), initiative);
}

/**
 * The mismatches that an initiative is about or quoted in, see {@link byKroner} for their order. They are what marks,
 * counts and slides show; what is missing or says little is shown where the reader asks for it.
 */
export function mismatchesOf(followUp: FollowUp, initiative: Initiative): readonly Contradiction[] {
  return contradictionsOf(followUp, initiative).filter(isMismatch).toSorted(byKroner);
}

export function isMismatch({ rule }: Contradiction): boolean {
  return RULES[rule].level === "mismatch";
}

/** Compares for sorting: most kroner in question first, without an amount last; then the gravest rule first. */
export function byKroner(a: Contradiction, b: Contradiction): number {
  return (
    (b.kroner ?? -1) - (a.kroner ?? -1) ||
    CONTRADICTION_RULES.indexOf(a.rule) - CONTRADICTION_RULES.indexOf(b.rule)
  );
}

/** The ids of the initiatives that a contradiction concerns, each once; none when it is about the document. */
export function initiativesIn({ initiative, quotes }: Contradiction): ReadonlySet<string> {
  const ids = [initiative, ...quotes.map((quote) => quote?.initiative ?? null)];
  return new Set(ids.filter((id) => id !== null));
}

function concerning({ rules, concerning }: Found, initiative: Initiative): readonly Contradiction[] {
  const known = concerning.get(initiative);
  if (known) return known;
  const found = rules.flatMap((rule) => rule(initiative));
  concerning.set(initiative, found);
  return found;
}

function foundIn(followUp: FollowUp): Found {
  const known = foundByFollowUp.get(followUp);
  if (known) return known;
  const rules = CONTRADICTION_RULES.map((id) => RULES[id].concerning(followUp));
  const found: Found = { rules, concerning: new Map(), all: null };
  foundByFollowUp.set(followUp, found);
  return found;
}
