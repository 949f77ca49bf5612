import { nameId } from "../centres/centres.ts";
import type { Economy, FollowUpFacts, Initiative, Milestone, Round, Theme } from "../format/schema.ts";
import type { HiddenNames } from "./hiddenFacts.ts";
import { mergeLists } from "./mergeLists.ts";
import { states } from "./states.ts";

interface Titled {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

const TITLED: readonly ((item: Titled) => string | null)[] = [
  ({ number, title }) => `${number ?? ""} ${nameId(title)}`,
  ({ title }) => nameId(title),
  ({ number }) => number,
];

/**
 * Facts read from a document that carries the names of its feed, by these names: the same ids and threads, themes and rounds in which
 * nothing stands, the order of the feed. What the words say goes before them: what was written anew, moved or taken out of the document
 * stays so. `isWritten` says whether the document has words: an import names a theme itself that has no heading.
 */
export function withHiddenNames(
  fresh: FollowUpFacts,
  names: HiddenNames,
  isWritten: (words: string) => boolean,
): FollowUpFacts {
  const rounds = mergeLists<Round, Round, Round>({
    own: names.rounds,
    fresh: fresh.rounds,
    keys: [({ label }) => nameId(label)],
    both: (own, { label }) => ({ ...own, label: asNamed(label, own.label) }),
    // Rows tell the order of the rounds that they have, no more.
    written: [],
    onlyOwn: (own) => own,
  });
  const byTheme = Map.groupBy(names.initiatives, ({ theme }) => theme);
  const themes = mergeLists<Titled, Theme, Theme>({
    own: names.themes,
    written: names.themes.filter(({ id }) => byTheme.has(id)),
    fresh: fresh.themes,
    keys: TITLED,
    both: (own, read) => (isWritten(read.title) ? { ...read, title: asNamed(read.title, own.title) } : own),
    // A theme without initiatives has no heading.
    onlyOwn: (own) => (byTheme.has(own.id) ? null : own),
  });
  const invented = new Set(fresh.themes.filter(({ title }) => !isWritten(title)).map(({ id }) => id));
  const known = new Set(themes.items.map(({ id }) => id));
  const threads = new Set(names.initiatives.map(({ thread }) => thread));
  const initiatives = mergeLists<Titled, HiddenNames["initiatives"][number], Initiative>({
    own: names.initiatives,
    // The document has them theme by theme.
    written: names.themes.flatMap(({ id }) => byTheme.get(id) ?? []),
    fresh: fresh.initiatives.map((one) => ({
      ...one,
      milestones: one.milestones.map((row) => ({ ...row, round: rounds.idOf(row.round) })),
    })),
    keys: TITLED,
    both: (own, read) => ({
      ...read,
      title: asNamed(read.title, own.title),
      responsible: asListed(read.responsible, own.responsible),
      contributors: asListed(read.contributors, own.contributors),
      funding: asListed(read.funding, own.funding),
      thread: own.thread,
      theme: invented.has(read.theme) && known.has(own.theme) ? own.theme : themes.idOf(read.theme),
      milestones: inOrder(read.milestones, own.rounds),
      economy: withAmounts(read.economy, own.economy),
    }),
    onlyOwn: () => null,
  });
  const isNew = new Set(initiatives.added);
  const placed = initiatives.items.map((one) =>
    isNew.has(one)
      ? { ...one, theme: themes.idOf(one.theme), thread: threads.has(one.thread) ? null : one.thread }
      : one,
  );
  const used = new Set(placed.map(({ theme }) => theme));
  const named = new Set(names.themes.map(({ id }) => id));
  return {
    ...fresh,
    rounds: rounds.items,
    themes: themes.items.filter(({ id }) => used.has(id) || named.has(id)),
    initiatives: placed,
  };
}

/** The feed's own spelling, where a document shows it as it was read: white space, and what ends a name. */
function asNamed(read: string, own: string): string {
  const shown = (name: string) => name.replace(/[\s:]+/g, " ").trim();
  return shown(read) === shown(own) ? own : read;
}

/** The feed's own list, where the words of all its names are those that were read. */
function asListed(read: string[], own: string[]): string[] {
  const words = (names: readonly string[]) => names.join(" ").replace(/[\s,;]+|\s(?:og|samt)\s/g, " ");
  return words(read) === words(own) ? own : read;
}

/** Milestones in the order of the feed; those of other rounds last. */
function inOrder(milestones: readonly Milestone[], rounds: readonly string[]): Milestone[] {
  const placeOf = ({ round }: Milestone) => (rounds.includes(round) ? rounds.indexOf(round) : rounds.length);
  return milestones.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The same words have the same amounts. */
function withAmounts(read: Economy | null, own: Economy | undefined): Economy | null {
  if (read === null || own === undefined) return read;
  const isAlike = (["text", "status", "smiley"] as const).every((key) => states(read[key], own[key]));
  return isAlike ? { ...read, figures: own.figures } : read;
}
