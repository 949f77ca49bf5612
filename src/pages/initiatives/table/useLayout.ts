import { useMemo } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Arrangement } from "../../../components/table/dataColumn.ts";
import { storedText } from "../../../device/stored.ts";
import { useStored } from "../../../device/useStored.ts";
import { readParameters, writeParameters } from "../../../links/parameters.ts";
import { initiativesParameters, type WorklistColumn } from "../../../links/screens.ts";
import { formatSearchText, parseSearchText } from "../../../links/searchText.ts";
import type { WorklistValues } from "../../../links/worklist.ts";
import { LIST_LAYOUT_KEY } from "../../../site/listKeys.ts";
import type { Worklist } from "../useWorklist.ts";

/** Columns and density, as parameters of an address. */
type LayoutValues = Pick<WorklistValues, "columns" | "pinned" | "density">;

/** How the list is laid out, and how the reader changes it. */
export interface Layout {
  readonly arrangement: Arrangement<WorklistColumn>;
  readonly dense: boolean;
  /** True where the initiatives are of several committees: they are a column, a grouping and an order. */
  readonly hasCommittees: boolean;
  /** The layout as parameters, so that a link shows the same columns to other readers. */
  readonly values: LayoutValues;
  readonly arrange: (arrangement: Arrangement<WorklistColumn>) => void;
  readonly setDense: (dense: boolean) => void;
  /** Back to the columns and rows that nobody chose. */
  readonly reset: () => void;
}

/** The default columns: why, of which committee or else whose, both verdicts with the smileys, since when, what is missing. */
function defaultColumns(hasCommittees: boolean): readonly WorklistColumn[] {
  return ["reason", hasCommittees ? "committee" : "centre", "standing", "delay", "missing"];
}

/** What this browser remembers, as the text of an address's parameters. */
const remembered = storedText(LIST_LAYOUT_KEY);

/** The table's layout: from the address, else as this browser remembers it, else the default. */
export function useLayout(
  { union }: FollowUp,
  { order, change }: Pick<Worklist, "order" | "change">,
): Layout {
  const hasCommittees = union !== undefined;
  const text = useStored(remembered);
  return useMemo(() => {
    const memory = readParameters(initiativesParameters, parseSearchText(text)).values;
    const { columns: asked, pinned } = order.columns.length > 0 ? order : memory;
    const columns = asked.length > 0 ? asked : defaultColumns(hasCommittees);
    const shown = columns.filter(
      (column) => column !== "initiative" && (hasCommittees || column !== "committee"),
    );
    const density = order.density === "remembered" ? memory.density : order.density;
    const current: LayoutValues = {
      // The initiative alone: without a column the parameter would say nothing.
      columns: shown.length > 0 ? shown : ["initiative"],
      pinned: shown.filter((column) => pinned.includes(column)),
      density: density === "dense" ? "dense" : "roomy",
    };
    const choose = (next: LayoutValues) => {
      remembered.write(formatSearchText(writeParameters(initiativesParameters, next)));
      change(next, { replace: true });
    };
    return {
      arrangement: { shown, pinned: current.pinned },
      dense: density === "dense",
      hasCommittees,
      values: current,
      arrange: ({ shown: columns, pinned }) =>
        choose({
          ...current,
          columns: columns.length > 0 ? columns : ["initiative"],
          pinned,
        }),
      setDense: (dense) => choose({ ...current, density: dense ? "dense" : "roomy" }),
      reset: () => {
        remembered.write("");
        change({ columns: [], pinned: [], density: "remembered" }, { replace: true });
      },
    };
  }, [text, order, change, hasCommittees]);
}
