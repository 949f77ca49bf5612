import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { DataColumn } from "./dataColumn.ts";

/** What TanStack Table does for us: it keeps columns and the keys of sorting. Rows come filtered, sorted and grouped. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnMeta: metaHelper<Pick<DataColumn<unknown>, "note" | "width">>(),
});
