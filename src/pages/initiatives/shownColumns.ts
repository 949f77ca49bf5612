import { WORKLIST_COLUMNS, type WorklistColumn } from "../../links/screens.ts";
import type { WorklistValues } from "../../links/worklist.ts";

/** Shown unless the reader chooses otherwise. */
const DEFAULT_COLUMNS: readonly WorklistColumn[] = [
  "centre",
  "rounds",
  "standing",
  "since",
  "economy",
  "missing",
];

/** The columns beside the initiative itself, in the order the address or this browser asks for. */
export function shownColumns(values: WorklistValues): readonly WorklistColumn[] {
  return values.kolonner.length > 0 ? values.kolonner : DEFAULT_COLUMNS;
}

/** All columns, the shown ones first in their order: the order in which a reader arranges them. */
export function arrangeableColumns(values: WorklistValues): readonly WorklistColumn[] {
  const shown = shownColumns(values);
  return [...shown, ...WORKLIST_COLUMNS.filter((column) => !shown.includes(column))];
}
