import type { Economy, Figure } from "../format/schema.ts";
import type { ChangeLog } from "./changeLog.ts";
import type { NamedInitiative } from "./factChange.ts";

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
  log.compareLists(`${path}.figures`, was, became, {
    keys: [about],
    idOf: about,
    placeOf: ({ measure, basis, year }, field) => {
      return { of: "figure", field, initiative, figure: { measure, basis, year } };
    },
    says: ({ target }) => target,
    fields: ["target", "outcome", "deviation", "evidence"],
  });
}
