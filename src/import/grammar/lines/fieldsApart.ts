/** Fields that stand behind each other on one line: "Ansvarligt center: Ejendomme, Ansvarligt udvalg: Økonomiudvalget". */
import { fieldOf } from "../../words/fixedWords.ts";
import type { Line } from "./line.ts";

/** Where another field may begin within a line, with what parts it from the one before. */
const NEXT = /[\s,;|/·•–-]*\s(?=\p{Lu})/gu;

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
  for (const { 0: between, index } of text.matchAll(NEXT)) {
    const next = index + between.length;
    const own = text.slice(from);
    const name = own.length - (fieldOf(own)?.value.length ?? own.length);
    // "UDVALG:" is a part of the name "ANSVARLIGT UDVALG:".
    if (
      index <= from ||
      next < from + name ||
      fieldOf(text.slice(next)) === null ||
      isInBrackets(text, index)
    )
      continue;
    parts.push(text.slice(from, index));
    from = next;
  }
  return [...parts, text.slice(from)];
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}
