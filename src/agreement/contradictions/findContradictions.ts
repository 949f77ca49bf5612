import type { CommitteePart, FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { latestReportedRound } from "../quotes/currentStatements.ts";
import type { Quote } from "../quotes/quotes.ts";
import { idInUnion, roundInUnion } from "../union/inUnion.ts";
import { ownOf } from "../union/ownOf.ts";
import { CONTRADICTION_RULES, type Contradiction, type ContradictionRuleId } from "./contradiction.ts";
import { RULES } from "./registry.ts";

type Find = (initiative: Initiative) => readonly Contradiction[];

/** Some of the rules, prepared for the follow-up. */
interface Prepared {
  readonly rules: readonly Find[];
  /** Rules that compare initiatives; they stand behind the others. */
  readonly comparing: readonly Find[];
}

/** Rules, and what they have found so far. */
interface Finder {
  /** Reads all initiatives, and not before the first question. */
  readonly prepared: () => Prepared;
  /** What rules have found that ask for nothing but the initiative and the document: a later reading may have it, too. */
  readonly alone: WeakMap<Initiative, readonly Contradiction[]>;
  readonly known: Map<Initiative, readonly Contradiction[]>;
}

/** By a follow-up's id what was prepared last: marks of what a refresh leaves unchanged stay where they are. */
const lastFinders = new Map<
  string,
  Pick<Finder, "alone"> & { readonly ground: Ground; readonly latest: number }
>();

/** Marks ask for the mismatches alone; they are the first in the order of the rules. */
const mismatchesIn = memoized((followUp): Finder => {
  const { facts, latestRated, union } = followUp;
  const made = finder(followUp, "mismatches");
  if (union) return made;
  const latest = latestReportedRound(followUp);
  const last = lastFinders.get(facts.id);
  const isKept = last !== undefined && last.latest === latest && isSameGround(last.ground, followUp);
  const kept = isKept ? { ...made, alone: last.alone } : made;
  // Without the initiatives: those of an earlier reading would stay in memory.
  const ground: Ground = { facts: { ...facts, initiatives: [] }, latestRated };
  lastFinders.set(facts.id, { ground, latest, alone: kept.alone });
  return kept;
});
const othersIn = memoized((followUp): Finder => finder(followUp, "others"));

/** What of a follow-up no answer about one initiative reads. */
const ASIDE = ["initiatives", "document", "import", "corrections"];

/** What of a reading is compared. */
type Ground = Pick<FollowUp, "facts" | "latestRated" | "union">;

/**
 * True where an answer about an initiative is the same in two readings of a follow-up, if the initiative is: all else that it may
 * read is the very same, as a refresh leaves it. A whole agreement is never known to be the same: what an answer reads of it is
 * each committee's own.
 */
function isSameGround(one: Ground, other: Ground): boolean {
  if (one === other) return true;
  if (one.union || other.union || one.latestRated !== other.latestRated) return false;
  const before: Readonly<Record<string, unknown>> = one.facts;
  return Object.entries(other.facts).every(([key, value]) => value === before[key] || ASIDE.includes(key));
}

/** Every contradiction, in the order of the rules and within a rule in the document's order. */
export const findContradictions = memoized((followUp): readonly Contradiction[] =>
  [
    ...CONTRADICTION_RULES.flatMap((id) => ofDocuments(followUp, id)),
    ...followUp.initiatives.flatMap((initiative) =>
      contradictionsOf(followUp, initiative).filter((found) => found.initiative === initiative.id),
    ),
  ].toSorted((a, b) => CONTRADICTION_RULES.indexOf(a.rule) - CONTRADICTION_RULES.indexOf(b.rule)),
);

/**
 * The contradictions that an initiative is about or quoted in, in the order of the rules. Applies the rules to it
 * alone.
 */
export function contradictionsOf(followUp: FollowUp, initiative: Initiative): readonly Contradiction[] {
  return [...findBy(mismatchesIn(followUp), initiative), ...findBy(othersIn(followUp), initiative)];
}

/**
 * The mismatches that an initiative is about or quoted in, see {@link byKroner} for their order. They are what marks,
 * counts and slides show; what is missing or says little is shown where the reader asks for it.
 */
export function mismatchesOf(followUp: FollowUp, initiative: Initiative): readonly Contradiction[] {
  return findBy(mismatchesIn(followUp), initiative).toSorted(byKroner);
}

/** True where {@link mismatchesOf} answers at once; else it reads the initiative's texts first. */
export function areMismatchesKnown(followUp: FollowUp, initiative: Initiative): boolean {
  return mismatchesIn(followUp).alone.has(initiative);
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

function findBy({ prepared, alone, known }: Finder, initiative: Initiative): readonly Contradiction[] {
  const before = known.get(initiative);
  if (before) return before;
  const { rules, comparing } = prepared();
  const own = alone.get(initiative) ?? rules.flatMap((rule) => rule(initiative));
  const found = [...own, ...comparing.flatMap((rule) => rule(initiative))];
  alone.set(initiative, own);
  known.set(initiative, found);
  return found;
}

/** Of a whole agreement, each committee's document is questioned by itself: a number used in two of them is not used twice. */
function finder(followUp: FollowUp, which: "mismatches" | "others"): Finder {
  const finderIn = which === "mismatches" ? mismatchesIn : othersIn;
  const ofCommittee = (initiative: Initiative) => {
    const part = followUp.union?.partOf.get(initiative.id);
    const own = ownOf(followUp, initiative);
    return part === undefined
      ? []
      : findBy(finderIn(own.followUp), own.initiative).map((one) => inUnion(followUp, part, one));
  };
  const isWanted = (id: ContradictionRuleId) => (RULES[id].level === "mismatch") === (which === "mismatches");
  const concerning = (isComparing: boolean) =>
    CONTRADICTION_RULES.filter(
      (id) => isWanted(id) && (RULES[id].comparesInitiatives ?? false) === isComparing,
    ).map((id) => RULES[id].concerning(followUp));
  let known: Prepared | undefined;
  const prepared = () => {
    known ??= followUp.union
      ? { rules: [ofCommittee], comparing: [] }
      : { rules: concerning(false), comparing: concerning(true) };
    return known;
  };
  return { prepared, alone: new WeakMap(), known: new Map() };
}

function ofDocuments(followUp: FollowUp, id: ContradictionRuleId): readonly Contradiction[] {
  const { union } = followUp;
  if (union === undefined) return RULES[id].ofDocument(followUp);
  return union.committees.flatMap((part) =>
    ofDocuments(part.followUp, id).map((one) => inUnion(followUp, part, one)),
  );
}

/** A contradiction in a committee's own document, by the union's ids. */
function inUnion(union: FollowUp, part: CommitteePart, found: Contradiction): Contradiction {
  const quoted = (quote: Quote): Quote => ({
    ...quote,
    initiative: quote.initiative === null ? null : idInUnion(part, quote.initiative),
    round: quote.round === null ? null : roundInUnion(union, part, quote.round),
    followUp: part.followUp.facts.id,
  });
  const [first, second] = found.quotes;
  return {
    ...found,
    initiative: found.initiative === null ? null : idInUnion(part, found.initiative),
    quotes: second === undefined ? [quoted(first)] : [quoted(first), quoted(second)],
    answer: found.answer && quoted(found.answer),
  };
}
