import { type SourceLine, UNREADABLE } from "../../model/neutralDocument.ts";
import { takeGlyphs } from "../../signs/signs.ts";
import { labelAtEnd } from "../../words/roundLabel.ts";

/** What a program writes for a sign that the text's encoding lacks. */
const LOST = /(?<before>^|\s)\?\s*$/u;
/** So many in the place of smileys are no question marks. */
const FEWEST = 3;

/** Lines with what stands for lost smileys marked as unreadable: question marks alone on a line, or behind a round. */
export function withLostSigns(lines: readonly SourceLine[]): SourceLine[] {
  const lost = new Set(lines.filter(({ text }) => standsForSign(text)));
  const hasSigns = lost.size >= FEWEST && lines.some(({ text }) => takeGlyphs(text, 1).found.length > 0);
  if (lost.size < FEWEST || hasSigns) return [...lines];
  return lines.map((line) =>
    lost.has(line) ? { ...line, text: line.text.replace(LOST, `$<before>${UNREADABLE}`) } : line,
  );
}

function standsForSign(text: string): boolean {
  const at = LOST.exec(text)?.index;
  if (at === undefined) return false;
  const before = text.slice(0, at).trim();
  return before === "" || labelAtEnd(before) !== null;
}
