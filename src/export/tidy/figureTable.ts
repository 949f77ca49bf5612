import { targetRange } from "../../agreement/economy/amounts.ts";
import { type EconomyRow, economyRows } from "../../agreement/economy/rows.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { column, type ExportTable, tableOf } from "../table.ts";
import { correctedColumn, initiativeColumns, joined, sourceColumns } from "./columns.ts";

/** Separates two quotes of a cell; quotes can hold every other character. */
const BETWEEN_QUOTES = " | ";

/**
 * One row a figure, in the document's order. Amounts are whole kroner from `_min` to `_max`, both alike for a single
 * figure; `_how` says how each is known. A deviation above zero is what is missing against the target. What the document
 * does not say is an empty cell, never zero; `target` is empty where the target is a range.
 */
export function figureTable(followUp: FollowUp): ExportTable {
  const figureColumn = column<EconomyRow>;
  const targetEnds = ({ target }: EconomyRow["figure"]) => (target === null ? null : targetRange(target));
  const amount = (name: "outcome" | "deviation") => [
    figureColumn(`${name}_min`, "kroner", (row) => row[name]?.min ?? null),
    figureColumn(`${name}_max`, "kroner", (row) => row[name]?.max ?? null),
    figureColumn(`${name}_how`, "text", (row) => row[name]?.how ?? null),
  ];
  return tableOf(
    "figures",
    [
      ...initiativeColumns<EconomyRow>(followUp),
      figureColumn("measure", "text", ({ figure }) => figure.measure),
      figureColumn("basis", "text", ({ figure }) => figure.basis),
      figureColumn("year", "count", ({ year }) => year),
      figureColumn("year_assumed", "text", ({ yearAssumed }) => String(yearAssumed)),
      figureColumn("target", "kroner", ({ figure: { target } }) =>
        typeof target === "number" ? target : null,
      ),
      figureColumn("target_min", "kroner", ({ figure }) => targetEnds(figure)?.min ?? null),
      figureColumn("target_max", "kroner", ({ figure }) => targetEnds(figure)?.max ?? null),
      ...amount("outcome"),
      ...amount("deviation"),
      figureColumn("economy_smiley", "text", ({ smiley }) => smiley),
      figureColumn("evidence", "text", ({ figure }) => joined(figure.evidence, BETWEEN_QUOTES)),
      ...sourceColumns<EconomyRow>(({ initiative }) => initiative.economy?.source ?? null),
      correctedColumn<EconomyRow>(followUp, () => "economy"),
    ],
    economyRows(followUp),
  );
}
