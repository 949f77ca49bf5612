/** Which initiative of a later follow-up continues which of an earlier one. */
import { nameId } from "../centres/centres.ts";
import type { Initiative } from "../format/schema.ts";
import { pairUp } from "../revision/pairUp.ts";
import { type Likeness, likenessBetween } from "./likeness.ts";
import type { ToldLineage } from "./toldLineages.ts";

/**
 * An initiative found again. It is certain by its thread, by number and title, by a title that no other has, or by whole
 * sentences; doubtful where only parts of its sentences are.
 */
interface Link {
  readonly was: Initiative;
  readonly became: Initiative;
  readonly isCertain: boolean;
}

export interface Matched {
  /** Each initiative in one pair at most. */
  readonly pairs: readonly Link[];
  /** What is new and says what an earlier one said, which goes on beside it: the earlier one was split. */
  readonly splits: readonly Link[];
  /** What is gone and whose words another now says beside its own: the two were merged. */
  readonly merges: readonly Link[];
}

/** Certain: so many sentences of the shorter one stand word for word in the other. */
const SAME_SENTENCES = 0.5;
/**
 * Doubtful: so many sentences, or so much of what it says in three words. On made-up documents an initiative shares
 * at most 0.25 and 0.33 with any other, and at least 0.33 and 0.21 with its rewritten self.
 */
const ALIKE = { sentences: 0.3, phrases: 0.4, phrasesWithNumber: 0.2 } as const;
/** A part of another says little that the whole does not. */
const PART = 0.5;

/** What a person has said of initiatives of the later follow-up. */
export interface Settled {
  /** Their thread was chosen: they are found by that alone. */
  readonly threads: ReadonlySet<Initiative>;
  /** What they are to earlier ones was said: nothing else counts. */
  readonly lineages: ReadonlyMap<Initiative, ToldLineage>;
}

const NOTHING_SETTLED: Settled = { threads: new Set(), lineages: new Map() };

/** Finds the initiatives of `was` again in `became`: as a person has said, else by what they are called and by what is written of them. */
export function matchInitiatives(
  was: readonly Initiative[],
  became: readonly Initiative[],
  { threads, lineages }: Settled = NOTHING_SETTLED,
): Matched {
  const told = linksOf(lineages);
  const spokenFor = new Set([...told.pairs, ...told.merges].map((link) => link.was));
  const found = matchByWords(
    was.filter((one) => !spokenFor.has(one)),
    became.filter((one) => !lineages.has(one)),
    threads,
    () => likenessBetween(was, became),
  );
  return {
    pairs: [...found.pairs, ...told.pairs],
    splits: [...found.splits, ...told.splits],
    merges: [...found.merges, ...told.merges],
  };
}

/** What a person has said, as links. */
function linksOf(lineages: ReadonlyMap<Initiative, ToldLineage>): Matched {
  const links = [...lineages].map(([became, { is, of }]) => ({
    is,
    links: of.map((was): Link => ({ was, became, isCertain: true })),
  }));
  return {
    pairs: links.flatMap(({ is, links: [first] }) => (is === "split" ? [] : (first ?? []))),
    splits: links.flatMap(({ is, links: all }) => (is === "split" ? all : [])),
    merges: links.flatMap(({ links: all }) => all.slice(1)),
  };
}

function matchByWords(
  was: readonly Initiative[],
  became: readonly Initiative[],
  settled: ReadonlySet<Initiative>,
  compare: () => (was: Initiative, became: Initiative) => Likeness,
): Matched {
  const open =
    (key: (initiative: Initiative) => string | null): typeof key =>
    (one) =>
      settled.has(one) ? null : key(one);
  const named = pairUp(was, became, [
    ({ thread }) => thread,
    open(({ number, title }) => `${number} ${nameId(title)}`),
    open(uniqueTitle(was, became)),
  ]);
  const certain = named.pairs.map(([before, after]) => ({ was: before, became: after, isCertain: true }));
  const free = (left: readonly Initiative[]) => left.filter((one) => !settled.has(one));
  const [gone, fresh] = [free(named.removed), free(named.added)];
  if (gone.length === 0 && fresh.length === 0) return { pairs: certain, splits: [], merges: [] };
  const likeness = compare();
  const alike = pairAlike(gone, fresh, likeness);
  const pairs = [...certain, ...alike];
  const [continued, continuing] = [
    pairs.map((pair) => pair.was).filter((one) => !settled.has(one)),
    pairs.map((pair) => pair.became).filter((one) => !settled.has(one)),
  ];
  const isPaired = new Set(alike.flatMap((pair) => [pair.was, pair.became]));
  return {
    pairs,
    splits: fresh
      .filter((one) => !isPaired.has(one))
      .flatMap((one) => mostAlike(continued.map((before) => partOf(before, one, likeness(before, one))))),
    merges: gone
      .filter((one) => !isPaired.has(one))
      .flatMap((one) => mostAlike(continuing.map((after) => partOf(one, after, likeness(one, after))))),
  };
}

/** The title where just one of each list has it. */
function uniqueTitle(was: readonly Initiative[], became: readonly Initiative[]) {
  const repeated = (all: readonly Initiative[]) => {
    const byTitle = Map.groupBy(all, ({ title }) => nameId(title));
    return [...byTitle].flatMap(([title, same]) => (same.length > 1 ? title : []));
  };
  const unsure = new Set([...repeated(was), ...repeated(became)]);
  return ({ title }: Initiative) => (unsure.has(nameId(title)) ? null : nameId(title));
}

/** Pairs by what is written, the most alike first. */
function pairAlike(
  was: readonly Initiative[],
  became: readonly Initiative[],
  likeness: (was: Initiative, became: Initiative) => Likeness,
): Link[] {
  const candidates = was
    .flatMap((before) => became.flatMap((after) => linkOf(before, after, likeness(before, after)) ?? []))
    .sort(byLikeness);
  const taken = new Set<Initiative>();
  return candidates.flatMap((link) => {
    if (taken.has(link.was) || taken.has(link.became)) return [];
    taken.add(link.was).add(link.became);
    return [{ was: link.was, became: link.became, isCertain: link.isCertain }];
  });
}

type Candidate = Link & Likeness;

/** The two as a link; `null` where they are not alike enough. */
function linkOf(was: Initiative, became: Initiative, alike: Likeness): Candidate | null {
  const isSameNumber = was.number !== null && was.number === became.number;
  const least = isSameNumber ? ALIKE.phrasesWithNumber : ALIKE.phrases;
  if (alike.sentences < ALIKE.sentences && alike.phrases < least) return null;
  return { was, became, isCertain: alike.sentences >= SAME_SENTENCES, ...alike };
}

/** The one as a part of the other; `null` where too much of it is not in the other. */
function partOf(was: Initiative, became: Initiative, alike: Likeness): Candidate | null {
  if (Math.max(alike.sentences, alike.phrases) < PART) return null;
  return { was, became, isCertain: alike.sentences >= SAME_SENTENCES, ...alike };
}

function byLikeness(a: Candidate, b: Candidate): number {
  return b.sentences - a.sentences || b.phrases - a.phrases;
}

function mostAlike(candidates: readonly (Candidate | null)[]): Link[] {
  const [best] = candidates.filter((one) => one !== null).sort(byLikeness);
  return best === undefined ? [] : [{ was: best.was, became: best.became, isCertain: best.isCertain }];
}
