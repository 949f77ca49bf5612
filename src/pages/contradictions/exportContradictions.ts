import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import { RULES } from "../../agreement/contradictions/registry.ts";
import { ratingKey } from "../../agreement/effort/counts.ts";
import { quoteLines, type SourceTexts } from "../../agreement/quotes/quoteLines.ts";
import type { Quote } from "../../agreement/quotes/quotes.ts";
import { committeeColumn } from "../../export/committeeColumn.ts";
import type { ShownView } from "../../export/shownView.ts";
import { column, type TableColumn, tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { contradictionQuestion } from "../../text/contradictionQuestion.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { formatList } from "../../text/format.ts";
import { numberedName } from "../../text/numberedName.ts";
import { questionsText } from "../../text/questions.ts";
import { quoteFieldsText } from "../../text/quoteFields.ts";
import { smileyText } from "../../text/smiley.ts";

/** The contradictions that are shown, rule by rule as on screen, with both quotes and where they stand in the documents. */
export function exportContradictions(
  format: TableFormat,
  shown: readonly Contradiction[],
  view: ShownView,
  texts: SourceTexts,
): Promise<ExportFile> {
  const rules = new Set(shown.map(({ rule }) => rule));
  const inOrder = [...rules].flatMap((rule) =>
    [
      ...Map.groupBy(
        shown.filter((contradiction) => contradiction.rule === rule),
        ({ initiative }) => initiative,
      ).values(),
    ].flat(),
  );
  return tableFile(format, [tableOf(view.title, columns(view, texts), inOrder)], view);
}

function columns(view: ShownView, texts: SourceTexts): readonly TableColumn<Contradiction>[] {
  const { followUp, language } = view;
  const t = questionsText[language].contradictions;
  const x = exportFilesText[language].contradictions;
  const { rules, levels } = contradictionsText[language];
  const own = column<Contradiction>;
  const initiativeOf = ({ initiative }: Contradiction) =>
    initiative === null ? undefined : followUp.initiativeById.get(initiative);
  return [
    own(t.rule, "text", ({ rule }) => rules[rule].title),
    own(x.kind, "text", ({ rule }) => levels[RULES[rule].level]),
    ...committeeColumn<Contradiction>(
      followUp,
      language,
      ({ initiative, quotes: [first] }) => initiative ?? first.initiative,
    ),
    own(exportFilesText[language].afterlife.initiative, "text", (contradiction) => {
      const initiative = initiativeOf(contradiction);
      return initiative === undefined ? t.document : numberedName(initiative);
    }),
    own(
      t.centre,
      "text",
      (contradiction) => formatList(initiativeOf(contradiction)?.responsible ?? [], language) || null,
    ),
    own(x.kroner, "kroner", ({ kroner }) => kroner),
    ...quoteColumns(view, 0, texts),
    ...quoteColumns(view, 1, texts),
    own(t.answer, "text", ({ answer }) => answer?.text ?? null),
    own(x.explanation, "text", ({ rule }) => rules[rule].sentence),
    own(t.question, "text", (contradiction) => contradictionQuestion(contradiction, language)),
  ];
}

/**
 * The columns of one of the two quotes: place, words ("blank" where there are none), smiley where it matters, lines.
 */
function quoteColumns(
  view: ShownView,
  place: 0 | 1,
  texts: SourceTexts,
): readonly TableColumn<Contradiction>[] {
  const { followUp, language } = view;
  const t = quoteFieldsText[language];
  const x = exportFilesText[language].contradictions;
  const smileys = smileyText[language].name;
  const quoted = (header: string, value: (quote: Quote) => string | null) =>
    column<Contradiction>(header, "text", ({ quotes }) => {
      const quote = quotes[place];
      return quote === undefined ? null : value(quote);
    });
  const number = place + 1;
  return [
    quoted(x.place(number), ({ field, round }) =>
      [t.fields[field], followUp.rounds.find(({ id }) => id === round)?.label].filter(Boolean).join(", "),
    ),
    quoted(x.quote(number), ({ text }) => text ?? t.blank),
    quoted(x.smiley(number), ({ smiley }) => (smiley === undefined ? null : smileys[ratingKey(smiley)])),
    quoted(x.lines(number), (quote) => {
      const lines = quoteLines(followUp, quote, texts);
      return lines === null ? null : questionsText[language].lines(lines.from, lines.to);
    }),
  ];
}
