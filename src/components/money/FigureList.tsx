import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { formatAmount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { Corrected } from "../corrections/Corrected.tsx";
import plain from "../table/plainTable.module.css";
import { TableHead } from "../table/TableHead.tsx";
import { DeviationAmount, OutcomeAmount } from "./Amounts.tsx";

/** One initiative's figures: target, outcome and what is missing, each with how it is known. */
export function FigureList({
  rows,
  label,
}: {
  readonly rows: readonly EconomyRow[];
  readonly label: string;
}) {
  const t = useText(moneyText);
  const language = useLanguage();
  return (
    <div className={plain["scroll"]}>
      <table aria-label={label} className={plain["table"]}>
        <TableHead headings={[t.measure, t.target, t.outcome, t.deviation]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {t.measures[row.figure.measure]} {row.year}
                <span className={plain["note"]}>
                  {row.figure.basis === null ? t.bases.unstated : t.bases[row.figure.basis]}
                </span>
              </th>
              <td data-label={t.target}>
                {row.figure.target === null ? t.noTarget : formatAmount(row.figure.target, language)}
                <Corrected of={row.figure} part="target" />
              </td>
              <td data-label={t.outcome}>
                <OutcomeAmount amount={row.outcome} />
                <Corrected of={row.figure} part="outcome" />
              </td>
              <td data-label={t.deviation}>
                <DeviationAmount amount={row.deviation} />
                <Corrected of={row.figure} part="deviation" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
