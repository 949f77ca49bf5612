/** What the years are compared by: rows of the archive as values. The archive's own tables say what a column holds. */
import type { ArchiveValue } from "../archive/archiveColumn.ts";
import { type Named, nameId } from "../centres/centres.ts";
import { type KronerRange, targetOf } from "../economy/amounts.ts";
import type { AmountRow } from "../economy/rows.ts";
import type { DelayRule } from "../effort/delay.ts";
import type { Rating } from "../effort/smiley.ts";
import type { Amount, Basis, Figure } from "../format/schema.ts";

/** What initiatives can be gathered by. */
export const YEAR_LEVELS = ["committee", "centre", "theme"] as const;
export type YearLevel = (typeof YEAR_LEVELS)[number];

interface OfYear {
  readonly budgetYear: number;
  /** Alike for an initiative and its figures of the year. */
  readonly id: string;
  /** The same for an initiative of the same committee and thread in another year; `null` where it has no thread. */
  readonly byThread: string | null;
  /** The same for an initiative of the same committee and title in another year. */
  readonly byTitle: string;
  /** Where it belongs: nowhere, where the document does not say; with several centres at each of them. */
  readonly places: Readonly<Record<YearLevel, readonly Named[]>>;
}

/** An initiative of a budget year, by its committee's latest follow-up. */
export interface YearInitiative extends OfYear {
  /** In the latest round that is rated. */
  readonly smiley: Rating;
  /** By the rule that was asked for. */
  readonly isDelayed: boolean;
  /** How far the follow-up is: its round, or that it is the last. */
  readonly stage: { readonly isLast: boolean; readonly round: string };
}

/** A figure of such an initiative. */
export interface YearFigure extends OfYear, AmountRow {}

type Rows = readonly Readonly<Record<string, ArchiveValue>>[];

const PLACES = [
  ...["budget_year", "committee", "committee_id", "theme_title", "responsible"],
  ...["thread", "initiative_title"],
];

/** The archive's name for each rule. */
const DELAYED: Readonly<Record<DelayRule, string>> = {
  "latest-known": "delayed_latest_known",
  "latest-round": "delayed_latest_round",
  ever: "delayed_ever",
  economy: "delayed_economy",
  unrated: "delayed_unrated",
  shortfall: "delayed_shortfall",
};

/** The columns of the table of rounds that {@link yearInitiatives} reads, of rows of the latest round; by any of the rules. */
export const INITIATIVE_COLUMNS: readonly string[] = [
  ...PLACES,
  ...["smiley", "round_label", "is_last"],
  ...Object.values(DELAYED),
];

/** The columns of the table of figures that {@link yearFigures} reads. */
export const FIGURE_COLUMNS: readonly string[] = [
  ...PLACES,
  ...["measure", "basis", "figure_year", "year_assumed", "target_min", "target_max"],
  ...["outcome", "deviation"].flatMap((name) => [`${name}_min`, `${name}_max`, `${name}_how`]),
];

/** The initiatives of rows; those without a budget year are left out. */
export function yearInitiatives(rows: Rows, rule: DelayRule): readonly YearInitiative[] {
  return rows.flatMap((row) => {
    const of = ofYear(row);
    if (of === null) return [];
    return {
      ...of,
      smiley: text(row["smiley"]) as Rating,
      isDelayed: row[DELAYED[rule]] === true,
      stage: { isLast: row["is_last"] === true, round: text(row["round_label"]) ?? "" },
    };
  });
}

/** The figures of rows, likewise. */
export function yearFigures(rows: Rows): readonly YearFigure[] {
  return rows.flatMap((row) => {
    const of = ofYear(row);
    if (of === null) return [];
    const target = rangeOf(row, "target");
    return {
      ...of,
      figure: {
        measure: text(row["measure"]) as Figure["measure"],
        basis: text(row["basis"]) as Basis,
        target: target && targetOf(target),
      },
      year: number(row["figure_year"]),
      yearAssumed: row["year_assumed"] === true,
      outcome: amountOf(row, "outcome"),
      deviation: amountOf(row, "deviation"),
    };
  });
}

function ofYear(row: Rows[number]): OfYear | null {
  const budgetYear = number(row["budget_year"]);
  if (budgetYear === null) return null;
  const committee = text(row["committee"]);
  const theme = text(row["theme_title"]);
  const centres = (row["responsible"] ?? []) as readonly string[];
  const committeeId = text(row["committee_id"]) ?? "";
  const thread = text(row["thread"]);
  const byThread = thread === null ? null : `${committeeId} ${thread}`;
  const byTitle = `${committeeId} ${nameId(text(row["initiative_title"]) ?? "")}`;
  return {
    budgetYear,
    id: `${byTitle} ${thread ?? ""}`,
    byThread,
    byTitle,
    places: {
      committee: committee === null ? [] : [named(committee)],
      theme: theme === null ? [] : [named(theme)],
      centre: [...new Map(centres.map(named).map((centre) => [centre.id, centre])).values()],
    },
  };
}

function named(name: string): Named {
  return { id: nameId(name), name };
}

function amountOf(row: Rows[number], name: "outcome" | "deviation"): Amount | null {
  const range = rangeOf(row, name);
  return range && { ...range, how: text(row[`${name}_how`]) as Amount["how"] };
}

function rangeOf(row: Rows[number], name: "target" | "outcome" | "deviation"): KronerRange | null {
  const [min, max] = [number(row[`${name}_min`]), number(row[`${name}_max`])];
  return min === null || max === null ? null : { min, max };
}

function text(value: ArchiveValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: ArchiveValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
