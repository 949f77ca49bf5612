import { type Block, blocksOf, headingAbove, type SlideContent } from "./slideContent.ts";

/** More blocks than this make several contents: laying out thousands at once would take seconds. */
const MOST_BLOCKS = 120;
/** So do more letters; and a text with more than `LONGEST_TEXT` is laid out as several, since its words take ever longer to measure. */
const MOST_LETTERS = 50_000;
const LONGEST_TEXT = 10_000;

/**
 * A content with very many blocks below each other as several with the same head, and one with very long texts, however it is
 * arranged. One that goes on below a heading begins with it again.
 */
export function inParts(content: SlideContent): readonly SlideContent[] {
  const isLong = lettersOf(blocksOf(content)) > MOST_LETTERS;
  const [[first = [], ...lanes], ...others] = content.arrangements;
  if (!isLong && (first.length <= MOST_BLOCKS || lanes.length > 0 || others.length > 0)) return [content];
  const lane = isLong ? blocksOf(content).flatMap(stretchesOf) : first;
  const parts: SlideContent[] = [];
  let from = 0;
  while (from < lane.length) {
    const to = endOfPart(lane, from);
    const heading = from === 0 ? null : headingAbove(lane, from);
    const again = heading === null ? [] : lane.slice(heading, heading + 1);
    parts.push({ ...content, arrangements: [[[...again, ...lane.slice(from, to)]]] });
    from = to;
  }
  return parts;
}

/** A heading is never the last of a part. */
function endOfPart(lane: readonly Block[], from: number): number {
  let to = from + 1;
  let letters = lettersOf(lane.slice(from, to));
  while (to < lane.length && to - from < MOST_BLOCKS) {
    letters += lettersOf(lane.slice(to, to + 1));
    if (letters > MOST_LETTERS) break;
    to++;
  }
  while (to < lane.length && to > from + 1 && lane[to - 1]?.keepsNext) to--;
  return to;
}

/** The letters of the texts among blocks. */
export function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "text" ? block.text.length : 0), 0);
}

/** A very long text as several that follow on each other, every letter in one of them; any other block as it is. */
function stretchesOf(block: Block): readonly Block[] {
  if (block.kind !== "text" || block.text.length <= LONGEST_TEXT) return [block];
  const stretches: Block[] = [];
  let from = 0;
  while (from < block.text.length) {
    const to = endOfStretch(block.text, from);
    const id = from === 0 ? block.id : `${block.id} ${from}`;
    stretches.push({ ...block, id, text: block.text.slice(from, to), space: from === 0 ? block.space : 0 });
    from = to;
  }
  return stretches;
}

/** Behind the last line, sentence or word that is whole; within a word that is longer, but within no sign. */
function endOfStretch(text: string, from: number): number {
  const most = from + LONGEST_TEXT;
  if (most >= text.length) return text.length;
  const stretch = text.slice(from, most);
  const ends = ["\n", ". ", " "].map((end) => stretch.lastIndexOf(end) + end.length);
  const end = ends.find((length) => length > LONGEST_TEXT / 2);
  if (end !== undefined) return from + end;
  return /[\udc00-\udfff]/.test(text.charAt(most)) ? most - 1 : most;
}
