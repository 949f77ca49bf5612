import type { SourceLine } from "../neutralDocument.ts";
import { doubtfulLetter, findLetterColumn, takeLetter } from "./letters.ts";
import { type FoundSmiley, takeGlyphs, takeRatings } from "./smileys.ts";

/** What stands between a line and the one before: nothing, empty lines, or a page's edge. */
export type Gap = "none" | "blank" | "page";

/** A line of content. Empty lines and page furniture are gone; {@link Line.gap} remembers them. */
export interface Line {
  /** 1-based source line. */
  readonly number: number;
  /** White space folded and trimmed, smileys included. */
  readonly text: string;
  /** The text without its smileys. */
  readonly rest: string;
  readonly smileys: readonly FoundSmiley[];
  /** Smileys in the middle of a sentence, which stay in its words. */
  readonly inProse: readonly FoundSmiley[];
  /** A letter at its end that may be a smiley, in a document that writes its smileys as letters. */
  readonly doubtful: string | null;
  readonly gap: Gap;
  /** Begins with white space, as the first line after a page break does in text saved by Word. */
  readonly indented: boolean;
  /** Ends in the white space of an empty cell, so the table's row ends here too. */
  readonly endsRow: boolean;
}

/** A source line before it is known to be content or furniture. */
export interface RawLine extends SourceLine {
  readonly folded: string;
}

/** All white space, non-breaking included, becomes single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Source lines with their folded text, so that nobody folds twice. */
export function rawLines(lines: readonly SourceLine[]): RawLine[] {
  return lines.map((line) => ({ ...line, folded: fold(line.text) }));
}

/**
 * Source lines → content lines. `isFurniture[i]` says that raw line `i` is a footer or header: it
 * and the empty lines around it become the gap of the next content line.
 */
export function contentLines(raw: readonly RawLine[], isFurniture: readonly boolean[]): Line[] {
  const letters = findLetterColumn(raw.map((line) => line.text));
  // The reading guide says in whole sentences what a smiley means: there none is left in its sentence.
  const tables = raw.findIndex((line) => /(?:^|\s)(?:Kort b|B)eskrivelse\saf\sindsats/u.test(line.folded));
  const lines: Line[] = [];
  let gap: Gap = "none";
  raw.forEach((line, index) => {
    if (isFurniture[index] || line.startsPage) gap = "page";
    if (isFurniture[index]) return;
    if (line.folded === "") {
      if (gap === "none") gap = "blank";
      return;
    }
    const isBody = tables !== -1 && index >= tables;
    const glyphs = isBody
      ? takeRatings(line.text, line.number)
      : { ...takeGlyphs(line.text, line.number), inProse: [] };
    const letter = letters ? takeLetter(glyphs.rest, line.number, letters) : { found: [], rest: glyphs.rest };
    const rest = fold(letter.rest);
    lines.push({
      number: line.number,
      text: line.folded,
      rest,
      smileys: [...glyphs.found, ...letter.found],
      inProse: glyphs.inProse,
      doubtful: letters && isBody ? doubtfulLetter(rest) : null,
      gap,
      indented: /^\s/.test(line.text),
      endsRow: /(?:\s{3}|\t)$/.test(line.text),
    });
    gap = "none";
  });
  return lines;
}
