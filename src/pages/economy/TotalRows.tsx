import { useMemo, useState } from "react";
import { compareByMissing, type EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import controls from "../../components/controls/controls.module.css";
import { usePrinting } from "../../components/table/usePrinting.ts";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./economy.module.css";
import { FigureRow } from "./FigureRow.tsx";
import { TotalMissing, TotalOutcome } from "./TotalAmount.tsx";
import { agreedWords, totalName } from "./totalWords.ts";

/** More rows than this are drawn when they are asked for. */
const FIRST_ROWS = 100;

interface TotalRowsProps {
  readonly total: EconomyTotal;
  readonly rowHref: (row: EconomyRow) => string;
  /** True where the table has other totals too, so that this one needs its name. */
  readonly isOneOfSeveral: boolean;
}

/** The rows of one total in the chart's order, and their sum. */
export function TotalRows({ total, rowHref, isOneOfSeveral }: TotalRowsProps) {
  const t = useText(economyText).table;
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const showAll = usePrinting() || asked;
  const rows = useMemo(() => [...total.rows].sort(compareByMissing), [total]);
  const shown = showAll ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <tbody>
      {isOneOfSeveral ? (
        <tr className={styles["groupRow"]}>
          <th scope="rowgroup" colSpan={6}>
            {totalName(total, language)}
          </th>
        </tr>
      ) : null}
      {shown.map((row) => (
        <FigureRow key={row.id} row={row} href={rowHref(row)} />
      ))}
      {shown.length < rows.length && (
        <tr data-print="no">
          <td colSpan={6}>
            <button type="button" className={controls["button"]} onClick={() => setAsked(true)}>
              {t.showAll(formatCount(rows.length, language))}
            </button>
          </td>
        </tr>
      )}
      <tr className={styles["sumRow"]}>
        <th scope="row" colSpan={2}>
          {t.sum}
        </th>
        <td>{agreedWords(total, language)}</td>
        <td>
          <TotalOutcome total={total} />
        </td>
        <td>
          <TotalMissing total={total} />
        </td>
        <td />
      </tr>
    </tbody>
  );
}
