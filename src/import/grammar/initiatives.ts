import type { Initiative } from "../../agreement/schema.ts";
import { textOrNull } from "./cells.ts";
import type { Context } from "./context.ts";
import { readEconomy } from "./economy.ts";
import { quote } from "./findings.ts";
import type { FieldName } from "./markers.ts";
import { readMilestones } from "./milestones.ts";
import { CentreNames } from "./names.ts";
import type { LabelledRow } from "./rowLabels.ts";
import type { Segment } from "./segments.ts";
import type { Field, Table } from "./table.ts";
import { joinPieces } from "./text.ts";

/** An initiative read as a table, before the document as a whole has given it its id and theme. */
export interface Draft {
  readonly segment: Segment;
  readonly table: Table;
  readonly rows: readonly LabelledRow[];
  readonly number: string | null;
  readonly title: string;
}

/** A field's value as one line of text, and where it stands; `null` when the field is missing. */
function fieldValue(table: Table, name: FieldName, context: Context): { text: string; line: number } | null {
  const field = table.fields.find((candidate) => candidate.name === name);
  return field ? { text: fieldText(field, context), line: field.pieces[0]?.line ?? 1 } : null;
}

function fieldText(field: Field, context: Context): string {
  const pieces = field.pieces.map((piece) => ({ ...piece, gap: "none" as const }));
  return joinPieces(pieces, context.hyphenator).text.replace(/\s*\n+\s*/g, " ");
}

/** The names of centres that all initiatives together show. */
export function namesOf(drafts: readonly Draft[], context: Context): CentreNames {
  const values = (name: FieldName) =>
    drafts.flatMap(({ table }) => fieldValue(table, name, context)?.text ?? []);
  return new CentreNames(values("responsible"), values("contributors"));
}

/** A drafted initiative → the feed's, with everything it could not place reported. */
export function readInitiative(
  draft: Draft,
  id: string,
  theme: string,
  rounds: readonly string[],
  names: CentreNames,
  context: Context,
): Initiative {
  const { segment, table, rows, number, title } = draft;
  const committee = fieldValue(table, "committee", context)?.text ?? "";
  reportRepeatedFields(table, context);
  const milestones = readMilestones(rows, rounds, segment.firstLine, context);
  if (table.milestones.length === 0)
    context.log.add(
      "initiative-without-milestones",
      segment.firstLine,
      `Indsatsen ${quote(title)} har ingen milepæle.`,
    );
  const economy = table.economy ? readEconomy(table.economy, context) : null;
  if (economy === null)
    context.log.add(
      "initiative-without-economy",
      segment.firstLine,
      `Indsatsen ${quote(title)} har ingen økonomirække.`,
    );
  const last = economy?.source?.to ?? segment.body.at(-1)?.number ?? segment.firstLine;
  return {
    id,
    number,
    title,
    theme,
    funding: [...segment.funding],
    description: textOrNull(joinPieces(table.description, context.hyphenator)),
    remarks: textOrNull(joinPieces(table.remarks, context.hyphenator)),
    responsible: readNames(fieldValue(table, "responsible", context), names, context),
    committee: committee === "" ? null : committee,
    contributors: readNames(fieldValue(table, "contributors", context), names, context),
    milestones,
    economy,
    source: { from: segment.firstLine, to: Math.max(last, segment.firstLine) },
  };
}

/**
 * A field's names. A slash is no separator: "Politisk Sekretariat/Direktionen" stays one name, since the
 * document does not say whether it means both, either, or an office of that name.
 */
function readNames(
  value: { readonly text: string; readonly line: number } | null,
  centres: CentreNames,
  context: Context,
): string[] {
  const { names, certain } = centres.split(value?.text ?? "");
  if (!certain)
    context.log.add(
      "names-uncertain",
      value?.line ?? null,
      `Det kan ikke afgøres, hvor navnene skilles i ${quote(value?.text ?? "", 200)}. Læst som ${names.map((name) => quote(name)).join(" og ")}.`,
    );
  return [...names];
}

function reportRepeatedFields(table: Table, context: Context): void {
  const seen = new Set<FieldName>();
  for (const field of table.fields) {
    if (seen.has(field.name))
      context.log.add(
        "field-repeated",
        field.pieces[0]?.line ?? null,
        `Feltet står to gange i indsatsen. Kun det første er overført; her står: ${quote(fieldText(field, context), 200)}.`,
      );
    seen.add(field.name);
  }
}
