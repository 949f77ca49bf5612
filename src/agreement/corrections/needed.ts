import type { Correction, Figure, FollowUpFacts } from "../format/schema.ts";
import { valueAt } from "./factPath.ts";

const FIGURE = /^(initiatives\[\d+\]\.economy\.figures\[\d+\])\.(?:(year)|evidence\[\d+\])$/;

/** True for a figure, by its place, that a year belongs to: the follow-up has a budget year, or its other figures have years. */
export function needsYear(facts: FollowUpFacts, place: string): boolean {
  const list = place.slice(0, place.lastIndexOf("["));
  const figures = (valueAt(facts, list) ?? []) as readonly Figure[];
  return facts.budgetYear !== null || figures.some(({ year }) => year !== null);
}

/** What a figure would be without, once the value at `path` is `became`; `null` where it lacks nothing by that. */
export function lackingBy(
  facts: FollowUpFacts,
  path: string,
  became: Correction["became"],
): "year" | "evidence" | null {
  const [, place, year] = FIGURE.exec(path) ?? [];
  if (place === undefined || became !== null) return null;
  if (year !== undefined) return needsYear(facts, place) ? "year" : null;
  return (valueAt(facts, `${place}.evidence`) as Figure["evidence"]).length > 1 ? null : "evidence";
}
