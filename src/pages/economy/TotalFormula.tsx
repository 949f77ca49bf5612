import { useState } from "react";
import { targetRange } from "../../agreement/economy/amounts.ts";
import { compareByMissing } from "../../agreement/economy/rows.ts";
import { type EconomyTotal, outcomeOfAgreed, rowsOfAgreed } from "../../agreement/economy/totals.ts";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatSum } from "../../text/laterFormats.ts";
import styles from "./TotalSection.module.css";

/** Sums of more terms are written out when somebody opens them. */
const MOST_TERMS = 200;

/** How agreed, reached and missing are each the sum of the rows, in the table's order. Nothing where there is one row. */
export function TotalFormula({ total }: { readonly total: EconomyTotal }) {
  const t = useText(economyText).total;
  const [isOpen, setOpen] = useState(false);
  if (total.rows.length < 2) return null;
  return (
    <details className={styles["formula"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.formula}</summary>
      {(isOpen || total.rows.length <= MOST_TERMS) && <Sums total={total} />}
    </details>
  );
}

function Sums({ total }: { readonly total: EconomyTotal }) {
  const t = useText(economyText).total;
  const language = useLanguage();
  const { target, missing, measure } = total;
  const rows = total.rows.toSorted(compareByMissing);
  const counted = new Set(rowsOfAgreed(total));
  const sums = [
    {
      name: t.agreed[measure],
      terms: rows.flatMap(({ figure }) => (figure.target === null ? [] : targetRange(figure.target))),
      sum: targetRange(target),
    },
    {
      name: t.came[measure],
      terms: rows.filter((row) => counted.has(row)).flatMap((row) => row.outcome ?? []),
      sum: outcomeOfAgreed(total) ?? targetRange(0),
    },
    {
      name: t.short[measure],
      terms: rows.flatMap(({ deviation }) =>
        deviation === null || deviation.max <= 0
          ? []
          : { min: Math.max(0, deviation.min), max: deviation.max },
      ),
      sum: missing,
    },
  ];
  return (
    <dl>
      {sums.map(
        ({ name, terms, sum }) =>
          terms.length > 0 && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{wholeRanges(formatSum(terms, sum, language))}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
