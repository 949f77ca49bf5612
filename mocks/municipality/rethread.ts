import { copyOf, type InitiativeDraft } from "./draft.ts";
import type { Planted, PlantedThread } from "./planted.ts";
import type { Random } from "./random.ts";
import { DESCRIPTION } from "./sentences.ts";
import { capitalised, writerOf } from "./writer.ts";

/** What an earlier follow-up is made of, and how another initiative is made up for it. */
interface Later {
  readonly drafts: readonly InitiativeDraft[];
  /** The earlier follow-up, from 1. */
  readonly number: number;
  /** Keys of initiatives that are left as they are. */
  readonly uncut: ReadonlySet<string>;
  readonly invent: (theme: number, key: string, number: string) => InitiativeDraft;
}

interface Earlier {
  readonly drafts: readonly InitiativeDraft[];
  readonly planted: readonly Planted[];
  /** Keys of initiatives whose texts are spoken for. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Lets an earlier follow-up call and cut initiatives otherwise than the later one whose drafts are given: other titles,
 * other numbers, one instead of two, two instead of one, one more, one less.
 */
export function plantThreads(later: Later, random: Random): Earlier {
  const work = workOn(later, random);
  plantNames(work, random);
  plantSplit(work);
  plantMerged(work);
  plantGone(work);
  plantNew(work);
  return work;
}

/** The text that is moved, and to or from which other initiative. */
interface Moved {
  readonly direction: "to" | "from";
  readonly other: string;
  readonly text: string;
}

/** The earlier follow-up while it is being made. */
interface Work extends Later {
  drafts: readonly InitiativeDraft[];
  readonly planted: Planted[];
  readonly keys: Set<string>;
  /** An initiative that nothing was done to yet, with a probability. */
  readonly take: (
    probability: number,
    fits?: (draft: InitiativeDraft) => boolean,
  ) => InitiativeDraft | undefined;
  readonly note: (how: PlantedThread, was: readonly string[], became: readonly string[]) => void;
  /** Gives the earlier one another description, and notes it: as rewritten, or as what was moved to or from another. */
  readonly redescribe: (draft: InitiativeDraft, description: string, moved?: Moved) => void;
}

function workOn(later: Later, random: Random): Work {
  const { number } = later;
  const planted: Planted[] = [];
  const keys = new Set<string>();
  const free = random.shuffled(later.drafts.filter(({ key }) => !later.uncut.has(key)));
  return {
    ...later,
    drafts: [...later.drafts],
    planted,
    keys,
    take: (probability, fits = () => true) => {
      if (!random.chance(probability)) return undefined;
      const index = free.findIndex(fits);
      return index === -1 ? undefined : free.splice(index, 1)[0];
    },
    note: (how, was, became) => {
      planted.push({ kind: "thread", how, was, became, from: number, to: number + 1 });
      for (const key of [...was, ...became]) keys.add(key);
    },
    redescribe: (draft, description, moved) => {
      const change =
        moved === undefined
          ? ({ kind: "rewritten", fact: "description", round: null } as const)
          : ({ kind: "moved", ...moved } as const);
      const between = { was: [draft.key], became: [draft.key], from: number, to: number + 1 };
      planted.push({ ...change, old: description, new: draft.description, ...between });
      draft.description = description;
    },
  };
}

function plantNames(work: Work, random: Random): void {
  const { take, note } = work;
  const renamed = take(0.8, isLong);
  if (renamed !== undefined) {
    renamed.title = otherTitle(renamed);
    note("renamed", [renamed.key], [renamed.key]);
  }
  const renumbered = take(0.8, isNumbered);
  if (renumbered !== undefined) {
    renumbered.number = freeNumber(renumbered, work);
    note("renumbered", [renumbered.key], [renumbered.key]);
  }
  const reworded = take(0.6, isLong);
  if (reworded === undefined) return;
  const writer = writerOf(reworded.subject, random);
  const reworked = sentencesOf(reworded.description).map((sentence, index) =>
    index % 3 === 1 ? sentence : writer.sentence(DESCRIPTION),
  );
  work.redescribe(reworded, reworked.join(" "));
  reworded.title = otherTitle(reworded);
  if (isNumbered(reworded)) reworded.number = freeNumber(reworded, work);
  note("reworded", [reworded.key], [reworded.key]);
}

/** What the later one has in two was one. */
function plantSplit(work: Work): void {
  const whole = work.take(0.5, isLong);
  const part = whole && work.take(1, (draft) => draft.theme === whole.theme && isLong(draft));
  if (whole === undefined || part === undefined) return;
  const moved = { direction: "to", other: part.key, text: part.description ?? "" } as const;
  work.redescribe(whole, `${whole.description}\n\n${part.description}`, moved);
  work.drafts = work.drafts.filter((draft) => draft !== part);
  work.note("split", [whole.key], [whole.key, part.key]);
}

/** What the later one has in one was two. */
function plantMerged(work: Work): void {
  const joined = work.take(0.5, isLong);
  if (joined === undefined) return;
  const half = sentencesOf(joined.description);
  const apart: InitiativeDraft = {
    ...copyOf(joined),
    key: `${joined.key}/${work.number}`,
    number: isNumbered(joined) ? freeNumber(joined, work) : null,
    title: `${capitalised(joined.subject.subject)} ved ${joined.subject.place} - anden del`,
    description: half.splice(half.length / 2).join(" "),
    remarks: null,
    milestones: joined.milestones.map(() => ({ text: null, status: null, smiley: null })),
    economy: { measure: null, target: 0, smiley: null, missing: null, note: null },
  };
  const moved = { direction: "from", other: apart.key, text: apart.description ?? "" } as const;
  work.redescribe(joined, half.join(" "), moved);
  work.drafts = withAfter(work.drafts, joined, apart);
  work.note("merged", [joined.key, apart.key], [joined.key]);
}

/** The later one no longer has it. */
function plantGone(work: Work): void {
  const beside = work.take(0.5, isNumbered);
  if (beside === undefined) return;
  const lost = work.invent(beside.theme, `${beside.key}+${work.number}`, freeNumber(beside, work));
  work.drafts = withAfter(work.drafts, beside, lost);
  work.note("gone", [lost.key], []);
}

/** The earlier one does not have it yet. */
function plantNew(work: Work): void {
  const added = work.take(0.5);
  if (added === undefined) return;
  work.drafts = work.drafts.filter((draft) => draft !== added);
  work.note("new", [], [added.key]);
}

function withAfter<T>(items: readonly T[], before: T, item: T): T[] {
  return items.flatMap((one) => (one === before ? [one, item] : [one]));
}

function isLong({ description }: InitiativeDraft): boolean {
  return sentencesOf(description).length >= 4;
}

function isNumbered({ number }: InitiativeDraft): boolean {
  return number !== null;
}

function sentencesOf(text: string | null): string[] {
  return text === null ? [] : text.split(/(?<=\.)\s+/);
}

/** A title that says the same in other words. */
function otherTitle({ title, subject }: InitiativeDraft): string {
  const name = `${capitalised(subject.subject)} i ${subject.place}`;
  return title === name ? `${name} - næste fase` : name;
}

/** A number of the same theme that nobody has. */
function freeNumber({ theme }: InitiativeDraft, { drafts }: Work): string {
  const taken = new Set(drafts.map(({ number }) => number));
  for (let next = 1; ; next++) {
    const number = numberIn(theme, next);
    if (!taken.has(number)) return number;
  }
}

/** The number of an initiative: its theme's and its own, from 1. */
export function numberIn(theme: number, place: number): string {
  return `${theme + 1}.${String(place).padStart(2, "0")}`;
}
