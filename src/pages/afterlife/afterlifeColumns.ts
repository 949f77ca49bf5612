import type { OpenEnd } from "../../agreement/afterlife/openEnds.ts";
import { quoteLines, type SourceTexts } from "../../agreement/quotes/quoteLines.ts";
import { committeeColumn } from "../../export/committeeColumn.ts";
import { correctedColumn } from "../../export/correctedColumn.ts";
import type { ShownView } from "../../export/shownView.ts";
import { column, type TableColumn } from "../../export/table.ts";
import { formatDateRange } from "../../text/dateRange.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { formatList } from "../../text/format.ts";
import { numberedName } from "../../text/numberedName.ts";
import { questionsText } from "../../text/questions.ts";
import { quoteFieldsText } from "../../text/quoteFields.ts";
import { smileyText } from "../../text/smiley.ts";

/** In the order of time, or by who answers for it. */
export type AfterlifeOrder = "date" | "centre" | "committee";

/** One row of the export. In a list by centre, an open end with several centres has a row for each. */
export interface OpenEndRow {
  readonly end: OpenEnd;
  /** The centre or committee that it stands under. */
  readonly group: string | null;
}

/** The export's columns: what the screen shows, and the date also as first and last day. */
export function afterlifeColumns(
  { followUp, language }: ShownView,
  by: AfterlifeOrder,
  texts: SourceTexts,
): readonly TableColumn<OpenEndRow>[] {
  const t = questionsText[language].afterlife;
  const x = exportFilesText[language];
  const fields = quoteFieldsText[language].fields;
  const endColumn = column<OpenEndRow>;
  const linesOf = (end: OpenEnd) =>
    end.type === "commitment"
      ? quoteLines(followUp, end.commitment.quote, texts)
      : (end.milestone.milestone.source ?? end.initiative.source);
  return [
    ...(by === "date" ? [] : [endColumn(x.group(t.orders[by]), "text", ({ group }) => group)]),
    endColumn(x.afterlife.what, "text", ({ end }) => (end.type === "commitment" ? t.promises : t.open)),
    endColumn(x.afterlife.when, "text", ({ end }) =>
      end.type === "milestone"
        ? (followUp.rounds[end.milestone.roundIndex]?.label ?? null)
        : end.date === null
          ? t.undated
          : formatDateRange(end.date, language),
    ),
    endColumn(x.afterlife.from, "date", ({ end }) => end.date?.from ?? null),
    endColumn(x.afterlife.to, "date", ({ end }) => end.date?.to ?? null),
    endColumn(x.afterlife.kind, "text", ({ end }) =>
      end.type === "commitment" ? t.kinds[end.commitment.kind] : null,
    ),
    endColumn(x.afterlife.remark, "text", ({ end }) =>
      end.type === "commitment" && end.commitment.isPast ? t.past : null,
    ),
    endColumn(x.afterlife.smiley, "text", ({ end }) =>
      end.type === "milestone" && end.milestone.milestone.smiley !== null
        ? smileyText[language].name[end.milestone.milestone.smiley]
        : null,
    ),
    ...committeeColumn<OpenEndRow>(followUp, language, ({ end }) => end.initiative.id),
    endColumn(x.afterlife.initiative, "text", ({ end }) => numberedName(end.initiative)),
    endColumn(t.orders.centre, "text", ({ end: { initiative } }) =>
      initiative.responsible.length === 0 ? t.nobody : formatList(initiative.responsible, language),
    ),
    endColumn(
      x.afterlife.place,
      "text",
      ({ end }) => fields[end.type === "commitment" ? end.commitment.quote.field : "milestone.text"],
    ),
    endColumn(x.afterlife.words, "text", ({ end }) =>
      end.type === "commitment" ? end.commitment.quote.text : end.milestone.milestone.text,
    ),
    endColumn(fields["milestone.status"], "text", ({ end }) =>
      end.type === "milestone" ? end.milestone.milestone.status : null,
    ),
    endColumn(x.fromLine, "count", ({ end }) => linesOf(end)?.from ?? null),
    endColumn(x.toLine, "count", ({ end }) => linesOf(end)?.to ?? null),
    ...correctedColumn<OpenEndRow>(followUp, language, ({ end }) => end.initiative),
  ];
}
