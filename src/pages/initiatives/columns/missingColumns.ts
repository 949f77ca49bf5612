import { missingSums } from "../../../agreement/filter/missingSums.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { totalKind } from "../../../components/money/missingSumWords.ts";
import type { TableColumn } from "../../../export/table.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import type { Language } from "../../../text/messages.ts";

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
  const totals = (initiatives: readonly Initiative[]) => missingSums(followUp, initiatives).totals;
  const kinds = totals([...new Set(rows.flatMap(initiativesOf))]);
  const headers = { min: t.missingAtLeast, max: t.missingAtMost };
  return kinds.flatMap((kind) =>
    (["min", "max"] as const).map((end) => ({
      header: headers[end](totalKind(kind, language)),
      kind: "kroner",
      value: (row) =>
        totals(initiativesOf(row)).find(
          (total) => total.measure === kind.measure && total.basis === kind.basis && total.year === kind.year,
        )?.missing[end] ?? null,
    })),
  );
}
