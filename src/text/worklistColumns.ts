/** The headings of the list's columns, in the list and in its files, and what stands in their cells. */
import type { Messages } from "./messages.ts";

const daColumns = {
  initiative: "Indsats",
  reason: "Seneste status",
  committee: "Udvalg",
  theme: "Tema",
  centre: "Ansvarligt center",
  rounds: "Runder",
  standing: "Fremdrift og økonomi",
  delay: "Forsinket siden",
  change: "Ændring",
  economy: "Økonomi",
  missing: "Mangler",
  contributors: "Bidragsyder",
  funding: "Finansiering",
};

const enColumns: Messages<typeof daColumns> = {
  initiative: "Initiative",
  reason: "Latest status",
  committee: "Committee",
  theme: "Theme",
  centre: "Responsible centre",
  rounds: "Rounds",
  standing: "Effort and economy",
  delay: "Delayed since",
  change: "Change",
  economy: "Economy",
  missing: "Missing",
  contributors: "Contributor",
  funding: "Funding",
};

const da = {
  columns: daColumns,
  sortKeys: { ...daColumns, deviation: "Afvigelser først" },
  reasonNote: "dokumentets ord",
  noReason: "dokumentet skriver ingen status",
  goal: "Milepæl:",
  seeRound: "se",
  more: "mere",
  roundsNote: "ældste først",
  notDelayed: "ikke forsinket",
  nobody: "intet center nævnt",
  missingUnknown: "ukendt beløb",
};

const en: Messages<typeof da> = {
  columns: enColumns,
  sortKeys: { ...enColumns, deviation: "Deviations first" },
  reasonNote: "the document's words",
  noReason: "the document writes no status",
  goal: "Milestone:",
  seeRound: "see",
  more: "more",
  roundsNote: "oldest first",
  notDelayed: "not delayed",
  nobody: "no centre named",
  missingUnknown: "unknown amount",
};

export const worklistColumnsText = { da, en };
