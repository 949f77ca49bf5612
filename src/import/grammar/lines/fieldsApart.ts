/** Fields that stand behind each other on one line: "Ansvarligt center: Ejendomme, Ansvarligt udvalg: Økonomiudvalget". */
import { fieldOf } from "../../words/fixedWords.ts";
import type { Line } from "./line.ts";

/** Where another field may begin within a line, with what parts it from the one before, from its first sign: a long run is tried once. */
const NEXT = /(?<![\s,;|/·•–-])[\s,;|/·•–-]*\s(?=\p{Lu})/gu;

/** The lines, each that begins with a field and names further ones as a line for each of them. */
export function withFieldsApart(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const parts = fieldOf(line.rest) === null ? [line.rest] : fieldsIn(line.rest);
    if (parts.length === 1) return [line];
    // Signs stand at the line's end.
    const { stray: _stray, besideSmiley: _beside, ...own } = line;
    return parts.map((rest, at): Line => {
      const part = {
        ...(at === parts.length - 1 ? line : { ...own, smileys: [], inProse: [] }),
        text: rest,
        rest,
      };
      return at === 0 ? part : { ...part, gap: "none", ...(line.begins && { begins: "paragraph" as const }) };
    });
  });
}

/** The fields of a line, each with its name. */
function fieldsIn(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let named = endOfName(text, from);
  for (const { 0: between, index } of text.matchAll(NEXT)) {
    const next = index + between.length;
    // "UDVALG:" is a part of the name "ANSVARLIGT UDVALG:".
    if (index <= from || next < named || fieldOf(text.slice(next)) === null || isInBrackets(text, index))
      continue;
    parts.push(text.slice(from, index));
    from = next;
    named = endOfName(text, from);
  }
  return [...parts, text.slice(from)];
}

/** Where the name of the field ends that begins at `from`. */
function endOfName(text: string, from: number): number {
  const value = fieldOf(text.slice(from))?.value;
  return value === undefined ? from : text.length - value.length;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}
