/** Finds page headers and footers without numbers: the same lines again and again, between empty lines. */

import type { RawLine } from "../../../model/rawLine.ts";
import { takeGlyphs } from "../../../signs/signs.ts";
import { isMark } from "../../../words/fixedWords.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";
import { namesDocument } from "../../furnitureWords.ts";

/** Fewer equal lines are no proof of a header; of those that name the document or stand in the middle of a sentence two are. */
const FEWEST = 3;
const FEWEST_SURE = 2;
/** A head or foot has at most so many lines, none of them longer. */
const LINES = 3;
const LONGEST = 120;
/** The document's title stands within so many lines from its top. */
export const TITLE_LINES = 6;
/** So many empty lines a page's edge leaves around it; a paragraph in a table has one. */
const EDGE = 2;
/** And at most so many that are looked over. */
const MOST_EMPTY = 8;

/** Lines between empty lines. */
interface Block {
  readonly from: number;
  readonly to: number;
  /** The fewer of the empty lines above and below; those at the document's ends do not count. */
  readonly apart: number;
}

/** Every line that is furniture because it stands alone again and again. `title` are the words of the document's first lines. */
export function runningHeads(raw: readonly RawLine[], title: string): number[] {
  // The title itself is no head, though a head may repeat it.
  const top = raw.flatMap(({ folded }, index) => (folded === "" ? [] : [index]))[TITLE_LINES] ?? raw.length;
  const all = blocksOf(raw).filter(({ from }) => from >= top);
  const written = new Map<string, number>();
  for (const { folded } of raw.slice(top)) written.set(folded, (written.get(folded) ?? 0) + 1);
  const wordsOf = ({ from, to }: Block) => raw.slice(from, to + 1).map(({ folded }) => folded);
  const alike = Map.groupBy(
    all.filter(({ from, to }) => to - from < LINES),
    (block) => wordsOf(block).join("\n"),
  );
  return [...alike.values()].flatMap((blocks) => {
    const [first] = blocks;
    const isApart = blocks.every(({ apart }) => apart >= EDGE);
    const isWithin = isApart && blocks.some((block) => cutsSentence(raw, block));
    if (first === undefined) return [];
    const words = wordsOf(first);
    const isNamed = namesDocument(words.join(" "), title);
    if (blocks.length < (isWithin || (isApart && isNamed) ? FEWEST_SURE : FEWEST)) return [];
    const isEverywhere = words.every((line) => written.get(line) === blocks.length);
    // A day is a round as often, but none in the middle of a sentence, or below the municipality's name.
    const mayHaveDay = isWithin || (isNamed && labelAtEnd(words[0] ?? "") === null);
    const mayBe = words.every((line) => canBeHead(line) && (mayHaveDay || labelAtEnd(line) !== line));
    return (isApart || isNamed) && isEverywhere && mayBe
      ? blocks.flatMap(({ from, to }) => Array.from({ length: to + 1 - from }, (_, at) => from + at))
      : [];
  });
}

/** True for a block between two lines of one sentence, which goes on in small letters. */
function cutsSentence(raw: readonly RawLine[], { from, to }: Block): boolean {
  const above = raw.slice(Math.max(0, from - MOST_EMPTY), from).findLast(({ folded }) => folded !== "");
  const below = raw.slice(to + 1, to + 1 + MOST_EMPTY).find(({ folded }) => folded !== "");
  return /[\p{Ll},]$/u.test(above?.folded ?? "") && /^\p{Ll}/u.test(below?.folded ?? "");
}

function canBeHead(folded: string): boolean {
  return (
    folded.length <= LONGEST &&
    !/[.!?:;,]$/u.test(folded) &&
    /^["”»(]?[\p{Lu}\d]/u.test(folded) &&
    !isMark(folded) &&
    takeGlyphs(folded, 1).found.length === 0
  );
}

function blocksOf(raw: readonly RawLine[]): Block[] {
  const blocks: Block[] = [];
  let empty = Number.POSITIVE_INFINITY;
  let from = -1;
  const close = (to: number, below: number) => {
    if (from !== -1) blocks.push({ from, to, apart: Math.min(empty, below) });
    from = -1;
  };
  for (let at = 0; at < raw.length; ) {
    if (raw[at]?.folded !== "") {
      if (from === -1) from = at;
      at++;
      continue;
    }
    let end = at;
    while (end < raw.length && raw[end]?.folded === "") end++;
    const below = end === raw.length ? Number.POSITIVE_INFINITY : end - at;
    close(at - 1, below);
    empty = below;
    at = end;
  }
  close(raw.length - 1, Number.POSITIVE_INFINITY);
  return blocks;
}
