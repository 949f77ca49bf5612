import { type KronerRange, targetRange } from "../../agreement/economy/amounts.ts";
import { RATING_KEYS, ratedCount, type SmileyCounts } from "../../agreement/effort/counts.ts";
import type {
  CatalogueEntry,
  FollowUpTotals,
  SavingsFigures,
} from "../../agreement/format/catalogueSchema.ts";
import { moneyLack } from "../../agreement/portfolio/moneyLack.ts";
import type { PortfolioAgreement, PortfolioCommittee } from "../../agreement/portfolio/portfolio.ts";
import type { AgreementsView } from "../../export/shownView.ts";
import { column, type TableColumn, tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { followUpsText } from "../../text/followUps.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { numberedName } from "../../text/numberedName.ts";
import { unionText } from "../../text/union.ts";

/** A row for each committee that the filter leaves, in the screen's order; in a workbook also one for each of its rounds. */
export function exportPortfolio(
  format: TableFormat,
  agreements: readonly PortfolioAgreement[],
  view: AgreementsView,
): Promise<ExportFile> {
  const { language } = view;
  const rows = agreements.flatMap((agreement) =>
    agreement.committees.map((committee) => ({ agreement, committee })),
  );
  const rounds = rows.flatMap((row) =>
    (row.committee.latest.totals?.rounds ?? []).map((round) => ({ ...row, round })),
  );
  return tableFile(
    format,
    [
      tableOf(exportFilesText[language].portfolio.sheet, portfolioColumns(language), rows),
      tableOf(followUpsText[language].rounds, portfolioRoundColumns(language), rounds),
    ],
    view,
  );
}

/** A committee's row, by its latest follow-up. */
interface PortfolioRow {
  readonly agreement: PortfolioAgreement;
  readonly committee: PortfolioCommittee;
}

/** One of its rounds. */
interface PortfolioRoundRow extends PortfolioRow {
  readonly round: FollowUpTotals["rounds"][number];
}

/** Who stands in a row, in every sheet. */
function placeColumns<Row extends PortfolioRow>(language: Language): readonly TableColumn<Row>[] {
  const t = followUpsText[language];
  const x = exportFilesText[language];
  const own = column<Row>;
  return [
    own(t.authority, "text", ({ committee }) => committee.latest.authority),
    own(x.about.agreement, "text", ({ agreement }) => agreement.newest.title),
    own(t.budgetYear, "count", ({ committee }) => committee.latest.budgetYear),
    own(unionText[language].committee, "text", ({ committee }) => committee.latest.committee),
    own(x.about.asOf, "date", ({ committee }) => committee.latest.asOf),
  ];
}

/** How many of each smiley. */
function countColumns<Row>(
  language: Language,
  countsOf: (row: Row) => SmileyCounts | undefined,
): readonly TableColumn<Row>[] {
  const { smileys } = exportFilesText[language].portfolio;
  return RATING_KEYS.map((key) => column<Row>(smileys[key], "count", (row) => countsOf(row)?.[key] ?? null));
}

/** What the start page shows of a committee: the latest round that anything is rated in, deviations, savings in kroner. */
function portfolioColumns(language: Language): readonly TableColumn<PortfolioRow>[] {
  const t = followUpsText[language];
  const x = exportFilesText[language].portfolio;
  const own = column<PortfolioRow>;
  return [
    ...placeColumns<PortfolioRow>(language),
    own(x.initiatives, "count", ({ committee }) => committee.latest.initiatives),
    own(x.latestRound, "text", (row) => latestRound(row)?.label ?? null),
    ...countColumns<PortfolioRow>(language, (row) => latestRound(row)?.smileys),
    own(x.delayed, "count", ({ committee }) => committee.latest.totals?.delayed ?? null),
    own(x.deviating, "count", ({ committee }) => committee.latest.totals?.deviating ?? null),
    ...savingsColumns(language),
    own(t.attention, "text", ({ committee }) => attentionWords(committee.latest, language)),
    own(x.earlier, "count", ({ committee }) => committee.earlier.length),
  ];
}

/** Every committee's smileys, round by round. */
function portfolioRoundColumns(language: Language): readonly TableColumn<PortfolioRoundRow>[] {
  const { round } = exportFilesText[language].portfolio;
  return [
    ...placeColumns<PortfolioRoundRow>(language),
    column<PortfolioRoundRow>(round, "text", (row) => row.round.label),
    ...countColumns<PortfolioRoundRow>(language, (row) => row.round.smileys),
  ];
}

function latestRound({ committee }: PortfolioRow): FollowUpTotals["rounds"][number] | undefined {
  return committee.latest.totals?.rounds.findLast(({ smileys }) => ratedCount(smileys) > 0);
}

/** Each amount at least and at most; empty where it is not known. */
function savingsColumns(language: Language): readonly TableColumn<PortfolioRow>[] {
  const t = followUpsText[language];
  const money = moneyText[language];
  const { atLeast, atMost } = exportFilesText[language].economy;
  const { agreed, unknown } = exportFilesText[language].portfolio;
  const amounts: readonly (readonly [string, (savings: SavingsFigures) => KronerRange | null])[] = [
    [agreed, (savings) => (savings.agreed === null ? null : targetRange(savings.agreed))],
    [t.savings, ({ reached }) => reached],
    [t.documented, ({ documented }) => documented],
    [t.bySmiley, ({ bySmiley }) => bySmiley],
    [unknown, (savings) => savings.unknown],
    [money.deviation, ({ missing }) => missing],
  ];
  return amounts.flatMap(([name, rangeOf]) => {
    const range = ({ committee }: PortfolioRow) => {
      const savings = committee.latest.totals?.savings;
      return savings == null ? null : rangeOf(savings);
    };
    return [
      column<PortfolioRow>(atLeast(name), "kroner", (row) => range(row)?.min ?? null),
      column<PortfolioRow>(atMost(name), "kroner", (row) => range(row)?.max ?? null),
    ];
  });
}

/** The first that deviate, by name, and how many more there are: `1.02. Sprogskolen (der mangler penge); og 3 til`. */
function attentionWords({ totals }: CatalogueEntry, language: Language): string | null {
  const t = followUpsText[language];
  if (totals === undefined) return null;
  const named = totals.attention.map((initiative) => {
    const lack = moneyLack(initiative);
    return `${numberedName(initiative)}${lack === null ? "" : ` (${t.moneyLacks[lack]})`}`;
  });
  const more = totals.deviating - named.length;
  return [...named, ...(more > 0 ? [t.further(more)] : [])].join("; ") || null;
}
