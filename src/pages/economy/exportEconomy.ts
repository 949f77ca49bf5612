import { compareByMissing, type EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { ratingKey } from "../../agreement/effort/counts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { committeeColumn } from "../../export/committeeColumn.ts";
import { correctedColumn } from "../../export/correctedColumn.ts";
import type { ShownView } from "../../export/shownView.ts";
import { column, type ExportTable, type TableColumn, tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { economyText } from "../../text/economy.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { numberedName } from "../../text/numberedName.ts";
import { smileyText } from "../../text/smiley.ts";
import type { Part } from "./breakdowns.ts";
import { targetColumns } from "./targetColumns.ts";
import { totalColumns } from "./totalColumns.ts";
import { totalName } from "./totalWords.ts";

/** What the economy screen shows of one kind of amount. */
interface ShownEconomy {
  readonly totals: readonly EconomyTotal[];
  readonly byCommittee: readonly Part[];
  readonly byTheme: readonly Part[];
  readonly byCentre: readonly Part[];
}

interface FigureLine {
  readonly total: EconomyTotal;
  readonly row: EconomyRow;
}

/**
 * The amounts in the screen's order. A workbook also has the totals, and those by committee, theme and centre, each on a sheet of
 * its own, so that amounts that must not be added up never share a column.
 */
export function exportEconomy(
  format: TableFormat,
  { totals, byCommittee, byTheme, byCentre }: ShownEconomy,
  view: ShownView,
): Promise<ExportFile> {
  const { language, followUp } = view;
  const t = economyText[language];
  const x = exportFilesText[language].economy;
  const lines = totals.flatMap((total) =>
    total.rows.toSorted(compareByMissing).map((row): FigureLine => ({ total, row })),
  );
  return tableFile(
    format,
    [
      tableOf(x.figures, figureColumns(totals, lines, followUp, language), lines),
      tableOf(
        x.totals,
        totalColumns<EconomyTotal>(totals, language, (total) => total),
        totals,
      ),
      ...(byCommittee.length === 0
        ? []
        : [breakdown(t.committees.title, t.committees.column, byCommittee, language)]),
      breakdown(t.themes.title, t.themes.column, byTheme, language),
      breakdown(t.centres.title, t.centres.column, byCentre, language),
    ],
    view,
  );
}

function figureColumns(
  totals: readonly EconomyTotal[],
  lines: readonly FigureLine[],
  followUp: FollowUp,
  language: Language,
): readonly TableColumn<FigureLine>[] {
  const t = economyText[language];
  const m = moneyText[language];
  const x = exportFilesText[language].economy;
  const smileys = smileyText[language].name;
  const short = t.total.short[totals[0]?.measure ?? "saving"];
  const figureColumn = column<FigureLine>;
  const amount = (name: string, of: "outcome" | "deviation") => [
    figureColumn(x.atLeast(name), "kroner", ({ row }) => row[of]?.min ?? null),
    figureColumn(x.atMost(name), "kroner", ({ row }) => row[of]?.max ?? null),
    figureColumn(x.knownHow(name), "text", ({ row }) => {
      const known = row[of];
      return known === null ? m.unknown : m.how[known.how];
    }),
  ];
  return [
    figureColumn(x.total, "text", ({ total }) => totalName(total, language)),
    ...committeeColumn<FigureLine>(followUp, language, ({ row }) => row.initiative.id),
    figureColumn(t.table.initiative, "text", ({ row }) => numberedName(row.initiative)),
    figureColumn(t.table.smiley, "text", ({ row }) => smileys[ratingKey(row.smiley)]),
    ...targetColumns(m.target, lines, language, ({ row }: FigureLine) => row.figure.target),
    figureColumn(x.basis, "text", ({ row }) => m.bases[row.figure.basis ?? "unstated"]),
    ...amount(m.outcome, "outcome"),
    ...amount(short, "deviation"),
    figureColumn(t.table.quotes, "text", ({ row }) => row.figure.evidence.join("\n") || null),
    ...correctedColumn<FigureLine>(followUp, language, ({ row }) => row.initiative),
  ];
}

function breakdown(title: string, header: string, parts: readonly Part[], language: Language): ExportTable {
  const lines = parts.flatMap((part) => part.totals.map((total) => ({ part, total })));
  type Line = (typeof lines)[number];
  const partColumn = column<Line>;
  return tableOf(
    title,
    [
      partColumn(header, "text", ({ part }) => part.name),
      partColumn(economyText[language].breakdown.initiatives, "count", ({ part }) => part.initiatives.length),
      ...totalColumns<Line>(lines, language, ({ total }) => total),
    ],
    lines,
  );
}
