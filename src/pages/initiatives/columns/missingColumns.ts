import { economyRows } from "../../../agreement/economy/rows.ts";
import { totalsOf } from "../../../agreement/economy/totals.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import type { TableColumn } from "../../../export/table.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import type { Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";

/**
 * What is missing as amounts to count with, from at least to at most. Each measure, basis and year that something is
 * missing of in any row has two columns of its own: they must not be added.
 */
export function missingColumns<Row>(
  followUp: FollowUp,
  language: Language,
  rows: readonly Row[],
  initiativesOf: (row: Row) => readonly Initiative[],
): readonly TableColumn<Row>[] {
  const t = exportFilesText[language];
  const money = moneyText[language];
  const totals = (initiatives: readonly Initiative[]) =>
    totalsOf(economyRows(followUp, initiatives)).filter(({ missing }) => missing.max > 0);
  const kinds = totals([...new Set(rows.flatMap(initiativesOf))]);
  const headers = { min: t.missingAtLeast, max: t.missingAtMost };
  return kinds.flatMap(({ measure, basis, year }) =>
    (["min", "max"] as const).map((end) => ({
      header: headers[end](
        [money.measures[measure], year, money.bases[basis]].filter((word) => word !== null).join(" "),
      ),
      kind: "kroner",
      value: (row) =>
        totals(initiativesOf(row)).find(
          (total) => total.measure === measure && total.basis === basis && total.year === year,
        )?.missing[end] ?? null,
    })),
  );
}
