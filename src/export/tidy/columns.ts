/**
 * Columns that both tidy tables share: which follow-up and which initiative a row is about, and the two verdicts on it. Their names are part of the
 * product's interface: queries are built on them.
 */
import { correctedPlaces } from "../../agreement/corrections/correctedPlaces.ts";
import { economyVerdict } from "../../agreement/economy/verdict.ts";
import { notMetSince, standingOf, surSince } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, SourceRange } from "../../agreement/format/schema.ts";
import { column, type TableColumn } from "../table.ts";

/** Between the names of a cell that holds several: the names themselves have commas in them. */
const BETWEEN = "; ";

/** Several texts in one cell; an empty cell when there are none. */
export function joined(texts: readonly string[], between = BETWEEN): string | null {
  return texts.length === 0 ? null : texts.join(between);
}

export function initiativeColumns<Row extends { readonly initiative: Initiative }>(
  followUp: FollowUp,
): readonly TableColumn<Row>[] {
  const { facts, themeById, rounds } = followUp;
  const roundId = (round: number | null) => (round === null ? null : (rounds[round]?.id ?? null));
  return [
    column("follow_up_id", "text", () => facts.id),
    column("authority", "text", () => facts.authority),
    column("committee", "text", () => facts.committee),
    column("budget_year", "count", () => facts.budgetYear),
    column("as_of", "date", () => facts.asOf),
    column("theme_id", "text", ({ initiative }) => initiative.theme),
    column("theme_number", "text", ({ initiative }) => themeById.get(initiative.theme)?.number ?? null),
    column("theme_title", "text", ({ initiative }) => themeById.get(initiative.theme)?.title ?? null),
    column("initiative_id", "text", ({ initiative }) => initiative.id),
    column("initiative_number", "text", ({ initiative }) => initiative.number),
    column("initiative_title", "text", ({ initiative }) => initiative.title),
    column("responsible", "text", ({ initiative }) => joined(initiative.responsible)),
    column("contributors", "text", ({ initiative }) => joined(initiative.contributors)),
    column("funding", "text", ({ initiative }) => joined(initiative.funding)),
    column("effort_verdict", "text", ({ initiative }) => standingOf(followUp, initiative)),
    column("delayed_since", "text", ({ initiative }) => roundId(notMetSince(followUp, initiative))),
    column("sur_since", "text", ({ initiative }) => roundId(surSince(followUp, initiative))),
    column("economy_verdict", "text", ({ initiative }) => economyVerdict(followUp, initiative).name),
  ];
}

/** Lines of the source text, 1-based, both ends included. */
export function sourceColumns<Row>(sourceOf: (row: Row) => SourceRange | null): readonly TableColumn<Row>[] {
  return [
    column("source_from_line", "count", (row) => sourceOf(row)?.from ?? null),
    column("source_to_line", "count", (row) => sourceOf(row)?.to ?? null),
  ];
}

/** The places of the feed, below a row's own, that a person corrected by hand, or all that it is in; an empty cell where none was. */
export function correctedColumn<Row extends { readonly initiative: Initiative }>(
  { facts }: FollowUp,
  placeOf: (row: Row) => string,
): TableColumn<Row> {
  const indexes = new Map(facts.initiatives.map(({ id }, index) => [id, index]));
  return column("corrected", "text", (row) =>
    joined(
      correctedPlaces(facts.corrections, `initiatives[${indexes.get(row.initiative.id)}].${placeOf(row)}`),
    ),
  );
}
