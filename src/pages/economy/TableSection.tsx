import { type ReactNode, useMemo } from "react";
import { compareByMissing, type EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { Section } from "../../components/layout/Section.tsx";
import plain from "../../components/table/plainTable.module.css";
import { TableHead } from "../../components/table/TableHead.tsx";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import amounts from "./amountTable.module.css";
import { FigureRow } from "./FigureRow.tsx";
import { TotalMissing, TotalOutcome } from "./TotalAmounts.tsx";
import { agreedWords, totalName } from "./totalWords.ts";

interface TableSectionProps {
  readonly totals: readonly EconomyTotal[];
  readonly rowHref: (row: EconomyRow) => string;
  readonly controls: ReactNode;
}

/** The chart's amounts as a table, with smiley, how each amount is known and the document's own sentences. */
export function TableSection({ totals, rowHref, controls }: TableSectionProps) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const kind = totals[0]?.measure ?? "saving";
  return (
    <Section title={t.table.title} lead={t.table.lead} controls={controls}>
      <div className={plain["scroll"]}>
        <table aria-label={t.table.title} className={`${plain["table"]} ${amounts["amountTable"]}`}>
          <TableHead
            headings={[
              t.table.initiative,
              t.table.smiley,
              m.target,
              m.outcome,
              t.total.short[kind],
              t.table.quotes,
            ]}
          />
          {totals.map((total) => (
            <TotalRows
              key={`${total.measure} ${total.year} ${total.basis}`}
              total={total}
              rowHref={rowHref}
              isOneOfSeveral={totals.length > 1}
            />
          ))}
        </table>
      </div>
    </Section>
  );
}

/** Rows beyond this number are rendered when the reader presses a button. */
const FIRST_ROWS = 100;

interface TotalRowsProps {
  readonly total: EconomyTotal;
  readonly rowHref: (row: EconomyRow) => string;
  /** True where the table has several totals, so that each needs its name. */
  readonly isOneOfSeveral: boolean;
}

/** The rows of one total in the chart's order, and their sum. */
function TotalRows({ total, rowHref, isOneOfSeveral }: TotalRowsProps) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const language = useLanguage();
  const rows = useMemo(() => total.rows.toSorted(compareByMissing), [total]);
  const { listed, more } = useFirst(rows, FIRST_ROWS);
  return (
    <tbody>
      {isOneOfSeveral ? (
        <tr className={amounts["groupRow"]}>
          <th scope="rowgroup" colSpan={6}>
            {totalName(total, language)}
          </th>
        </tr>
      ) : null}
      {listed.map((row) => (
        <FigureRow key={row.id} row={row} href={rowHref(row)} />
      ))}
      {more !== null && (
        <tr data-print="no">
          <td colSpan={6}>{more}</td>
        </tr>
      )}
      <tr className={amounts["sumRow"]}>
        <th scope="row" colSpan={2}>
          {t.table.sum}
        </th>
        <td data-label={m.target}>{agreedWords(total, language)}</td>
        <td data-label={m.outcome}>
          <TotalOutcome total={total} />
        </td>
        <td data-label={t.total.short[total.measure]}>
          <TotalMissing total={total} />
        </td>
        <td />
      </tr>
    </tbody>
  );
}
