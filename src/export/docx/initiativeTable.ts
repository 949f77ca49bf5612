import {
  AlignmentType,
  type BuilderElement,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { ECONOMY_SMILEYS, type Rating, SMILEYS, type Smiley } from "../../agreement/effort/smiley.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Economy, Initiative, Milestone } from "../../agreement/format/schema.ts";
import { formatList } from "../../text/format.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { reportText as t } from "../../text/report.ts";
import type { CorrectionComments } from "./correctionComments.ts";
import { listOfNames } from "./listOfNames.ts";
import { paragraphsOf, runsOf } from "./paragraphs.ts";
import { smileyChoice, smileySigns } from "./smileySigns.ts";

/** Twips: the four columns of the municipality's table. */
const WIDTHS = [2600, 3900, 1900, 900] as const;
const INITIATIVE_STYLE = "Heading2";

/** What a form leaves for the centres to fill in; `null` for the report, which has everything. */
export interface FormFields {
  /** The id of the round that is to be reported; `null` for every round. */
  readonly round: string | null;
}

/** What the document's rows call rounds by their ids, and which centres it names alone. */
interface Named {
  readonly rounds: FollowUp["rounds"];
  readonly alone: ReadonlySet<string>;
  readonly comments: CorrectionComments;
}

/** An initiative as a table of its own: its head, its description, a row for each milestone, its economy. */
export function initiativeTable(
  initiative: Initiative,
  { rounds, alone, comments }: Named,
  form: FormFields | null,
): Table {
  const labels = new Map(rounds.map(({ id, label }) => [id, label]));
  const title = new Paragraph({
    style: INITIATIVE_STYLE,
    children: [...runsOf(numberedName(initiative)), ...comments.referenceTo(initiative)],
  });
  const { description, time, smiley } = t.columns;
  const funding = formatList(initiative.funding, DOCUMENT_LANGUAGE);
  const head = [description(funding), time, smiley].map((words) => [plain(words)]);
  return new Table({
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    layout: TableLayoutType.FIXED,
    rows: [
      row([[title], ...head], { isHead: true }),
      row([paragraphsOf(initiative.description), about(initiative, alone), [], []], { mayBreak: true }),
      ...initiative.milestones.flatMap((milestone) =>
        partsOf(milestone).map((part) =>
          milestoneRow(part, labels.get(milestone.round) ?? milestone.round, form),
        ),
      ),
      ...(initiative.economy === null ? [] : [economyRow(initiative.economy, form)]),
    ],
  });
}

/** Who is responsible, and the remarks. */
function about(initiative: Initiative, alone: ReadonlySet<string>): Paragraph[] {
  const { responsible, committee, contributors, remarks } = initiative;
  return [
    plain(`${t.responsible}: ${listOfNames(responsible, alone)}`),
    plain(`${t.committee}: ${committee ?? ""}`),
    plain(`${t.contributors}: ${listOfNames(contributors, alone)}`),
    ...paragraphsOf(remarks),
  ];
}

/** The milestones of one round, where it has several; each has its row. */
function partsOf({ parts = [], ...milestone }: Milestone): readonly Milestone[] {
  return parts.length === 0 ? [milestone] : parts.map((part) => ({ ...part, round: milestone.round }));
}

function milestoneRow(milestone: Milestone, round: string, form: FormFields | null): TableRow {
  const isOpen = form !== null && (form.round ?? milestone.round) === milestone.round;
  return row([
    [plain(t.milestone)],
    [...paragraphsOf(milestone.text), ...statusOf(isOpen ? "" : milestone.status)],
    [plain(round)],
    [smileyParagraph(milestone.smiley, isOpen ? SMILEYS : null)],
  ]);
}

function economyRow(economy: Economy, form: FormFields | null): TableRow {
  return row([
    [plain(t.economy)],
    [...paragraphsOf(economy.text), ...statusOf(form === null ? economy.status : "")],
    [],
    [smileyParagraph(economy.smiley, form === null ? null : ECONOMY_SMILEYS)],
  ]);
}

/** The status behind its heading; an empty one leaves room to write. */
function statusOf(status: string | null): Paragraph[] {
  if (status === null) return [];
  return [plain(t.status), ...(status === "" ? [new Paragraph({})] : paragraphsOf(status))];
}

/** `choices`: the smileys to choose from, where it is to be filled in. */
function smileyParagraph(rating: Rating, choices: readonly Smiley[] | null): Paragraph {
  const paragraph = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: choices === null ? smileySigns(rating) : [],
  });
  if (choices !== null) paragraph.addChildElement(smileyChoice(choices) satisfies BuilderElement);
  return paragraph;
}

function plain(text: string): Paragraph {
  return new Paragraph({ children: runsOf(text) });
}

/** Four cells, parted at a page's end where they may. A head stands again above what goes on on the next page. */
function row(cells: readonly (readonly Paragraph[])[], { mayBreak = false, isHead = false } = {}): TableRow {
  return new TableRow({
    cantSplit: !mayBreak,
    ...(isHead ? { tableHeader: true } : {}),
    children: cells.map(
      (children, column) =>
        new TableCell({
          width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
          children: children.length === 0 ? [new Paragraph({})] : [...children],
        }),
    ),
  });
}
