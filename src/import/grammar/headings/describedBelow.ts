/** Titles with sentences between them and their table: what describes an initiative, or a title that is a sentence itself? */
import { endsSentence } from "../../words/sentenceEnd.ts";
import type { Line } from "../lines/line.ts";
import { type Heading, INITIATIVE_NUMBER } from "./heading.ts";

/** A title has no more letters; a longer paragraph is a description. */
const LONGEST_TITLE = 150;
/** What a title of its own line may end in as well: "Hvad koster det?" */
const OF_TITLE = /(?:\bkr\.|\bpct\.|\?["”»)]*)$/u;
const ENDS_OF_SENTENCES = /\p{L}{2}[.!?]["”»)]*(?=\s+["“«(]?\p{Lu}|$)/gu;

/** True for words that read as running text. */
export function isSentence(words: string): boolean {
  if (INITIATIVE_NUMBER.test(words)) return false;
  return (endsSentence(words) && !OF_TITLE.test(words)) || words.length > LONGEST_TITLE;
}

/** What was read above a table if sentences there describe its initiative. */
interface Described {
  readonly theme: Heading | null;
  readonly title: Heading | null;
  readonly below: readonly Line[];
}

/**
 * True for a document whose sentences between a title and its table describe the initiative. A short line above a single sentence
 * may as well be the theme of a title that is a sentence: it is none where several sentences stand below, or a theme above.
 */
export function describesBelow(zones: readonly Described[]): boolean {
  const hasSentencesAsTitles = zones.some(
    ({ title, below }) =>
      title?.number === null &&
      below.length === 0 &&
      isSentence(title.pieces.map(({ text }) => text).join(" ")),
  );
  if (hasSentencesAsTitles) return false;
  return zones.some(({ theme, title, below }, at) => {
    if (below.length === 0) return false;
    const ends =
      below
        .map(({ rest }) => rest)
        .join(" ")
        .match(ENDS_OF_SENTENCES)?.length ?? 0;
    // Above the first table the document's own title may look like a theme.
    return title?.number !== null || ends > 1 || (at > 0 && theme !== null);
  });
}
