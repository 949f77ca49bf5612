/** How alike two initiatives are by what is written of them, whatever they are called. */
import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";

export interface Likeness {
  /** The part of the sentences of the shorter one that the other has word for word. */
  readonly sentences: number;
  /** The part of what the shorter one says in three words that the other says, too. */
  readonly phrases: number;
}

/** Shorter sentences, in letters, are alike by chance. */
const SHORTEST = 25;
/** So many words are a phrase. */
const PHRASE = 3;

/**
 * Prepares two lists of initiatives; then compares any of the one with any of the other. What several initiatives of a list
 * say counts for none of them: it is the document's manner. 0 where nothing is left to compare.
 */
export function likenessBetween(
  was: readonly Initiative[],
  became: readonly Initiative[],
): (was: Initiative, became: Initiative) => Likeness {
  const sharedBy = (read: (texts: readonly string[]) => Iterable<string>) => {
    const shares = [agreedIn, textsOf].map((texts) => {
      const readAll = (initiative: Initiative) => read(texts(initiative));
      const own = new Map([...ownOf(was, readAll), ...ownOf(became, readAll)]);
      return (one: Initiative, other: Initiative) => sharedPart(own.get(one), own.get(other));
    });
    return (one: Initiative, other: Initiative) => Math.max(...shares.map((share) => share(one, other)));
  };
  const [sentences, phrases] = [sharedBy(sentencesIn), sharedBy(phrasesIn)];
  return (one, other) => ({ sentences: sentences(one, other), phrases: phrases(one, other) });
}

/** What an initiative is about. Of two that were one, each has its own milestones and its part of this. */
function agreedIn({ description }: Initiative): string[] {
  return description === null ? [] : [description];
}

/** What stays said of an initiative through the follow-ups: what was agreed, and not what was reported. */
function textsOf({ title, description, remarks, milestones }: Initiative): string[] {
  return [title, description, remarks, ...milestones.map(({ text }) => text)].flatMap((text) => text ?? []);
}

function sentencesIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => sentencesOf(text).map((sentence) => sentence.text.replaceAll(/\s+/g, " ")))
    .filter((sentence) => sentence.length >= SHORTEST);
}

function phrasesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return words.slice(PHRASE - 1).map((_, from) => words.slice(from, from + PHRASE).join(" "));
  });
}

/** For each initiative what `read` finds in it and in no other of the list. */
function ownOf(
  initiatives: readonly Initiative[],
  read: (initiative: Initiative) => Iterable<string>,
): [Initiative, ReadonlySet<string>][] {
  const said = initiatives.map((initiative) => [initiative, new Set(read(initiative))] as const);
  const uses = new Map<string, number>();
  for (const [, parts] of said) for (const part of parts) uses.set(part, (uses.get(part) ?? 0) + 1);
  return said.map(([initiative, parts]) => [
    initiative,
    new Set([...parts].filter((part) => uses.get(part) === 1)),
  ]);
}

function sharedPart(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((part) => other.has(part)).length / least;
}
