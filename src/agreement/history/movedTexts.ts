/** Texts that a split or a merge moved from one initiative to another: they are stated elsewhere, not otherwise. */

import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";
import type { FactChange } from "../revision/factChange.ts";
import { foldSpace } from "../source/foldSpace.ts";
import type { History, Thread } from "./threads.ts";

/** What of a changed text stands in another initiative, word for word. */
export interface Move {
  /** `to`: into what was split from the initiative; `from`: out of what was merged into it. */
  readonly direction: "to" | "from";
  /** The other initiative. */
  readonly thread: Thread;
  /** The sentences that moved, a line for each. */
  readonly text: string;
}

export interface Moved {
  readonly moves: readonly Move[];
  /** True where nothing else of the text changed. */
  readonly isAll: boolean;
}

const NOTHING: Moved = { moves: [], isAll: false };

/** Less than so many letters stand in two texts by chance. */
const SHORTEST = 25;

/**
 * Prepares a history; then finds what of a thread's changed text, from a follow-up to the next (0-based), was moved: what is gone and
 * stands in an initiative that was split from it, and what came and stood in one that was merged into it.
 */
export function movedTexts(
  history: History,
): (change: FactChange, thread: Thread | null, from: number, to: number) => Moved {
  const parts = Map.groupBy(history.threads, ({ splitFrom }) => splitFrom?.thread);
  const merged = Map.groupBy(history.threads, ({ mergedInto }) => mergedInto?.thread);
  return ({ was, became }, thread, from, to) => {
    if (thread === null || !isText(was) || !isText(became)) return NOTHING;
    const split = (parts.get(thread.id) ?? []).filter(({ splitFrom }) => splitFrom?.at === to);
    const joined = (merged.get(thread.id) ?? []).filter(({ mergedInto }) => mergedInto?.at === to);
    if (split.length + joined.length === 0) return NOTHING;
    const gone = foundIn(onlyIn(was, became), split, "to", to);
    const came = foundIn(onlyIn(became, was), joined, "from", from);
    const moves = [...gone.moves, ...came.moves];
    return { moves, isAll: moves.length > 0 && gone.isAll && came.isAll };
  };
}

function isText(value: FactChange["was"]): value is string | null {
  return value === null || typeof value === "string";
}

/** The sentences that only the first of two texts has. */
function onlyIn(text: string | null, other: string | null): readonly string[] {
  const known = foldSpace(other ?? "");
  return sentencesOf(text ?? "")
    .map((sentence) => foldSpace(sentence.text))
    .filter((sentence) => !known.includes(sentence));
}

function foundIn(
  sentences: readonly string[],
  others: readonly Thread[],
  direction: Move["direction"],
  at: number,
): Moved {
  const left = new Set(sentences);
  const moves = others.flatMap((thread): readonly Move[] => {
    const known = textOf(thread.members[at] ?? null);
    const found = [...left].filter((sentence) => known.includes(sentence));
    const text = found.join("\n");
    if (text.length < SHORTEST) return [];
    for (const sentence of found) left.delete(sentence);
    return [{ direction, thread, text }];
  });
  return { moves, isAll: left.size === 0 };
}

/** All that an initiative says. */
function textOf(initiative: Initiative | null): string {
  if (initiative === null) return "";
  const { description, remarks, economy, milestones } = initiative;
  const texts = [
    description,
    remarks,
    economy?.text,
    economy?.status,
    ...milestones.flatMap(({ text, status }) => [text, status]),
  ];
  return foldSpace(texts.flatMap((text) => text ?? []).join("\n"));
}
