import type { KronerRange } from "../../agreement/economy/amounts.ts";
import { compareByMissing } from "../../agreement/economy/rows.ts";
import { type EconomyTotal, outcomeOfAgreed, rowsOfAgreed } from "../../agreement/economy/totals.ts";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatSum } from "../../text/laterFormats.ts";
import styles from "./TotalSection.module.css";

/** How agreed, reached and missing are each the sum of the rows, in the table's order. Nothing where there is one row. */
export function TotalFormula({ total }: { readonly total: EconomyTotal }) {
  const t = useText(economyText).total;
  const language = useLanguage();
  const { target, missing, measure } = total;
  const rows = [...total.rows].sort(compareByMissing);
  if (rows.length < 2) return null;
  const counted = rowsOfAgreed(total);
  const single = (kroner: number): KronerRange => ({ min: kroner, max: kroner });
  const sums = [
    {
      name: t.agreed,
      terms: rows.flatMap(({ figure }) => (figure.target === null ? [] : single(figure.target))),
      sum: single(target),
    },
    {
      name: t.came[measure],
      terms: rows.filter((row) => counted.includes(row)).flatMap((row) => row.outcome ?? []),
      sum: outcomeOfAgreed(total) ?? single(0),
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
    <details className={styles["formula"]}>
      <summary>{t.formula}</summary>
      <dl>
        {sums.map(
          ({ name, terms, sum }) =>
            terms.length > 0 && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formatSum(terms, sum, language)}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
