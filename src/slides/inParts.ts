import { type Block, headingAbove, type SlideContent } from "./slideContent.ts";

/** More blocks than this make several contents: laying out thousands at once would take seconds. */
const MOST_BLOCKS = 120;

/**
 * A content with very many blocks below each other as several with the same head. One that goes on below a heading begins with
 * it again.
 */
export function inParts(content: SlideContent): readonly SlideContent[] {
  const [[lane = [], ...lanes], ...others] = content.arrangements;
  if (lane.length <= MOST_BLOCKS || lanes.length > 0 || others.length > 0) return [content];
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
  let to = Math.min(lane.length, from + MOST_BLOCKS);
  while (to < lane.length && to > from + 1 && lane[to - 1]?.keepsNext) to--;
  return to;
}
