import type { Block } from "../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import type { Segments } from "../headings/segments.ts";
import type { Line } from "../lines/line.ts";
import { milestoneOf } from "../lines/marks.ts";
import { headsFound } from "./headsFound.ts";
import { otherDocument, wrongLetters } from "./otherDocument.ts";
import { unreadList } from "./unreadList.ts";

/** Decides whether content lines are a follow-up: the refusal, or `null` when they are one. */
export function refusalOf(
  lines: readonly Line[],
  { segments, firstHeader }: Segments,
  blocks: readonly Block[],
): Refusal | null {
  const first = lines[0];
  if (first === undefined) return refuse("document-empty", null, null);
  const hasRows = segments.some(({ body }) => body.some((line) => milestoneOf(line) !== null));
  if (hasRows) return null;
  const wrong = wrongLetters(lines);
  if (wrong) return refuse("letters-wrong", wrong.line, { written: wrong.written });
  if (firstHeader !== null && segments.length > 0) return refuse("no-milestones", firstHeader, null);
  const other = otherDocument(lines);
  const list = other === null ? unreadList(blocks) : null;
  if (list) return refuse("list-unread", list.line, list.values);
  return other === null
    ? refuse("no-tables", null, { beginning: first.text, heads: headsFound(blocks) })
    : refuse("other-document", null, { kind: other });
}
