import type { WorklistColumn } from "../../../links/screens.ts";
import type { WorklistGroup, WorklistValues } from "../../../links/worklist.ts";

/** What the worklist shows: its rows in their groups, and the columns beside the initiative itself. */
export interface ShownWorklist {
  readonly values: WorklistValues;
  readonly groups: readonly WorklistGroup[];
  readonly columns: readonly WorklistColumn[];
}
