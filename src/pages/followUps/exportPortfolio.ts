import type { PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import type { AgreementsView } from "../../export/shownView.ts";
import { tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { followUpsText } from "../../text/followUps.ts";
import { portfolioColumns, portfolioRoundColumns } from "./portfolioColumns.ts";

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
