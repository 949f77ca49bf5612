import type { Economy, Figure } from "../format/schema.ts";
import { type ChangeLog, pathTo } from "./changeLog.ts";
import type { FactPlace, NamedInitiative } from "./factChange.ts";
import { pairUp } from "./pairUp.ts";

/** Adds to `log` what became of an initiative's economy; `path` is the initiative's. */
export function compareEconomy(
  was: Economy | null,
  became: Economy | null,
  initiative: NamedInitiative,
  path: string,
  log: ChangeLog,
): void {
  const at = `${path}.economy`;
  if (was === null || became === null) {
    const only = became ?? was;
    const place = { of: "economy", field: null, initiative } as const;
    if (only !== null) log.note(was === null ? "added" : "removed", at, place, only.text);
    return;
  }
  for (const field of ["text", "status", "smiley"] as const) {
    log.compare(`${at}.${field}`, { of: "economy", field, initiative }, was[field], became[field]);
  }
  compareFigures(was.figures, became.figures, initiative, at, log);
}

/** A figure about something else, another year or another basis is another figure. */
function compareFigures(
  was: readonly Figure[],
  became: readonly Figure[],
  initiative: NamedInitiative,
  path: string,
  log: ChangeLog,
): void {
  const about = ({ measure, basis, year }: Figure) => [measure, basis, year].filter(Boolean).join(" ");
  const { pairs, removed, added } = pairUp(was, became, [about]);
  const place = (
    field: "target" | "outcome" | "deviation" | "evidence" | null,
    figure: Figure,
  ): FactPlace => {
    const { measure, basis, year } = figure;
    return { of: "figure", field, initiative, figure: { measure, basis, year } };
  };
  const pathOf = (figure: Figure) => `${path}.${pathTo("figures", about(figure))}`;
  for (const figure of removed) log.note("removed", pathOf(figure), place(null, figure), figure.target);
  for (const figure of added) log.note("added", pathOf(figure), place(null, figure), figure.target);
  for (const [earlier, later] of pairs) {
    for (const field of ["target", "outcome", "deviation", "evidence"] as const) {
      log.compare(`${pathOf(later)}.${field}`, place(field, later), earlier[field], later[field]);
    }
  }
}
