import { doubtfulLetter, findLetterColumn, takeLetter } from "../smileys/letters.ts";
import { takeGlyphs, takeRatings } from "../smileys/signs.ts";
import { fold, type Gap, type Line, type RawLine } from "./line.ts";

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
