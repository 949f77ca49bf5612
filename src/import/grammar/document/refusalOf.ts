import { type Refusal, refuse } from "../../model/refusal.ts";
import type { Segments } from "../headings/segments.ts";
import type { Line } from "../lines/line.ts";
import { milestoneOf } from "../lines/marks.ts";

/** Decides whether content lines are a follow-up: the refusal, or `null` when they are one. */
export function refusalOf(lines: readonly Line[], { segments, firstHeader }: Segments): Refusal | null {
  const first = lines[0];
  if (first === undefined) return refuse("document-empty", 1, null);
  if (firstHeader === null || segments.length === 0)
    return refuse("no-tables", first.number, { beginning: first.text });
  const hasRows = segments.some(({ body }) => body.some((line) => milestoneOf(line) !== null));
  return hasRows ? null : refuse("no-milestones", firstHeader, null);
}
