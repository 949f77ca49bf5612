import type { FollowUp } from "../followUp.ts";

/** What was read from a line: a milestone or an economy, or nothing that any fact cites. */
export type LineReading = "fact" | "unread";

/**
 * Each line from which a milestone or an economy was read, and each with words outside of every initiative: nobody cites it.
 * Other lines of an initiative belong to its title and description, and have no entry; nor have blank lines.
 */
export function lineReadings(followUp: FollowUp, lines: readonly string[]): ReadonlyMap<number, LineReading> {
  const readings = new Map<number, LineReading>();
  const ranges = followUp.initiatives.flatMap(({ source }) => source ?? []);
  const cited = new Set<number>();
  for (const { from, to } of ranges) for (let line = from; line <= to; line++) cited.add(line);
  for (const [index, text] of lines.entries()) {
    if (text.trim() !== "" && !cited.has(index + 1)) readings.set(index + 1, "unread");
  }
  for (const { milestones, economy } of followUp.initiatives) {
    for (const { from, to } of [...milestones, economy].flatMap((fact) => fact?.source ?? []))
      for (let line = from; line <= to; line++) readings.set(line, "fact");
  }
  return readings;
}
