import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { DataColumn } from "./dataColumn.ts";

/** The features of TanStack Table that we use: columns and keys of sorting. Rows come filtered, sorted and grouped. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnMeta: metaHelper<Pick<DataColumn<unknown>, "note" | "isWide" | "longest" | "align">>(),
});
