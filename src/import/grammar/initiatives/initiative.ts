import type { Initiative } from "../../../agreement/format/schema.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { FieldName } from "../../words/fixedWords.ts";
import type { Context } from "../context.ts";
import { readEconomy } from "../economy/economy.ts";
import type { Segment } from "../headings/segments.ts";
import { joinPieces } from "../lines/placedText.ts";
import { readMilestones } from "../milestones/milestones.ts";
import type { RoundKeys } from "../milestones/resolveRounds.ts";
import type { LabelledRow } from "../milestones/rowLabels.ts";
import { textOrNull } from "../tables/cells.ts";
import type { Field, Table } from "../tables/table.ts";
import { CentreNames } from "./centreNames.ts";
import { reportFieldWithin, reportMixedFields } from "./mixedFields.ts";

/** An initiative read as a table, before the document as a whole has given it its id and theme. */
export interface Draft {
  readonly segment: Segment;
  readonly table: Table;
  readonly rows: readonly LabelledRow[];
  readonly number: string | null;
  readonly title: string;
}

/** A value that says that there is none. */
const SAYS_NONE = /^(?:[-–—/.]+|Ingen|Intet|Ikke\srelevant|N\/A)\.?$/iu;

/** Before each name of a list in a cell of its own. */
const BULLETS = /(?:^|(?<!\s)\s+)[•▪◦‣]\s*/gu;

/** A field's value and where it stands; `null` when the field is missing. */
function fieldValue(table: Table, name: FieldName, context: Context): { text: string; line: number } | null {
  const field = table.fields.find((candidate) => candidate.name === name);
  if (!field) return null;
  const text = fieldText(field, context);
  return { text: SAYS_NONE.test(text) ? "" : text, line: lineOf(field) ?? 1 };
}

/** A value with its line breaks, without its hyphens; what the author began anew stands behind a semicolon. */
function fieldText(field: Field, context: Context): string {
  const parts = field.parts.map((part) => {
    const pieces = part.map((piece) => ({ ...piece, gap: "none" as const }));
    const { text, marks } = joinPieces(pieces, context.hyphenator);
    const breaks = new Set(marks.map(({ at }) => at - 1));
    return Array.from({ length: text.length }, (_, at) =>
      breaks.has(at) && /\s/u.test(text.charAt(at)) ? "\n" : text.charAt(at),
    ).join("");
  });
  return parts
    .filter((part) => part !== "")
    .join("; ")
    .replace(BULLETS, "; ");
}

function lineOf(field: Field): number | null {
  return field.parts[0]?.[0]?.line ?? null;
}

/** The names of centres that all initiatives together show. */
export function namesOf(drafts: readonly Draft[], context: Context): CentreNames {
  const values = (name: FieldName) =>
    drafts.flatMap(({ table }) => fieldValue(table, name, context)?.text ?? []);
  return new CentreNames(values("responsible"), values("contributors"));
}

/** What an initiative is called within the feed, which only the whole document tells. */
interface InitiativeKeys {
  readonly id: string;
  readonly thread: string;
  /** The id of its theme. */
  readonly theme: string;
}

/** A drafted initiative → the feed's, with everything it could not place reported. */
export function readInitiative(
  draft: Draft,
  { id, thread, theme }: InitiativeKeys,
  rounds: RoundKeys,
  names: CentreNames,
  context: Context,
): Initiative {
  const { segment, table, rows, number, title } = draft;
  const committee = foldSpace(fieldValue(table, "committee", context)?.text.replace(/;\s/gu, " ") ?? "");
  reportRepeatedFields(table, context);
  reportMixedFields(segment, title, context);
  reportFieldWithin(table.description, title, context);
  const description = textOrNull(joinPieces(table.description, context.hyphenator));
  // The title may go on where the description begins.
  if (!segment.uncertain && description !== null && /^\p{Ll}/u.test(description))
    context.log.add("heading-uncertain", segment.firstLine, { title });
  const milestones = readMilestones(rows, rounds, segment.firstLine, context);
  if (table.milestones.length === 0)
    context.log.add("initiative-without-milestones", segment.firstLine, { title });
  const economy = table.economy ? readEconomy(table.economy, context) : null;
  if (economy === null) context.log.add("initiative-without-economy", segment.firstLine, { title });
  const rowEnds = [economy, ...milestones].flatMap((row) => row?.source?.to ?? []);
  const last = economy ? Math.max(...rowEnds) : (segment.body.at(-1)?.number ?? segment.firstLine);
  return {
    id,
    thread,
    number,
    title,
    theme,
    funding: [...segment.funding],
    description,
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
    context.log.add("names-uncertain", value?.line ?? null, { written: foldSpace(value?.text ?? ""), names });
  return [...names];
}

function reportRepeatedFields(table: Table, context: Context): void {
  const seen = new Set<FieldName>();
  for (const field of table.fields) {
    if (seen.has(field.name))
      context.log.add("field-repeated", lineOf(field), { words: foldSpace(fieldText(field, context)) });
    seen.add(field.name);
  }
}
