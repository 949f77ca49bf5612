import { firstDay } from "../danish/dates.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { lettersOf } from "./lettersOf.ts";

/**
 * The first line that the day of the figures stands on, above the initiatives or in a page's foot; `null` without one. A line of an
 * initiative's own text may name the same day, of something else. A day that was corrected is where the import read it.
 */
export function lineOfDay({ facts, initiatives }: FollowUp, lines: readonly string[]): number | null {
  const correction = facts.corrections?.find(({ path }) => path === "asOf");
  const day = correction === undefined ? facts.asOf : correction.was;
  if (typeof day !== "string") return null;
  const year = day.slice(0, 4);
  const at = lines.findIndex(
    (line, index) =>
      line.includes(year) && firstDay(line) === day && !initiatives.some((one) => says(one, index + 1, line)),
  );
  return at === -1 ? null : at + 1;
}

/** Whether a line of the document is one of an initiative's texts, or part of one. */
function says(
  { source, title, description, remarks, milestones, economy }: Initiative,
  at: number,
  line: string,
): boolean {
  if (!source || at < source.from || at > source.to) return false;
  const rows = [...milestones, ...(economy === null ? [] : [economy])];
  const own = [title, description, remarks, ...rows.flatMap(({ text, status }) => [text, status])];
  return lettersOf(own.join("")).includes(lettersOf(line));
}
