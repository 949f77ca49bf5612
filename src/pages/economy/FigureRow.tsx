import { isBasisNotOfTarget } from "../../agreement/economy/basisOfTarget.ts";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import flow from "../../components/layout/flow.module.css";
import { DeviationAmount, OutcomeAmount } from "../../components/money/Amounts.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import plain from "../../components/table/plainTable.module.css";
import { unbroken } from "../../components/text/unbroken.ts";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
import { economyText } from "../../text/economy.ts";
import { formatAmount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { questionsText } from "../../text/questions.ts";
import amounts from "./amountTable.module.css";
import styles from "./FigureRow.module.css";

interface FigureRowProps {
  readonly row: EconomyRow;
  /** The address of its initiative, with the lines of the source marked. */
  readonly href: string;
}

/** One amount as a table row: initiative, smiley, target, outcome, what is missing, and the document's words. */
export function FigureRow({ row, href }: FigureRowProps) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const language = useLanguage();
  const { initiative, figure, outcome, deviation, smiley } = row;
  const basis = m.bases[figure.basis ?? "unstated"];
  const basisWords = isBasisNotOfTarget(figure) ? m.notOfTarget(basis) : basis;
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          <InitiativeName initiative={initiative} />
        </a>
      </th>
      <td className={amounts["mark"]} data-label={t.table.smiley}>
        <Smiley rating={smiley} />
        <Corrected of={initiative.economy} part="smiley" />
      </td>
      <td data-label={m.target}>
        {figure.target === null ? m.noTarget : formatAmount(figure.target, language)}
        <Corrected of={figure} part="target" /> <span className={plain["note"]}>{basisWords}</span>
      </td>
      <td data-label={m.outcome}>
        <OutcomeAmount amount={outcome} />
        <Corrected of={figure} part="outcome" />
      </td>
      <td data-label={t.total.short[figure.measure]}>
        <DeviationAmount amount={deviation} />
        <Corrected of={figure} part="deviation" />
      </td>
      <td className={amounts["quotes"]}>
        <Quotes row={row} href={href} />
      </td>
    </tr>
  );
}

/** The document's words that the amount was read from, and their lines. */
function Quotes({ row, href }: FigureRowProps) {
  const t = useText(economyText).table;
  const { lines } = useText(questionsText);
  const { initiative, figure } = row;
  const source = initiative.economy?.source ?? null;
  if (figure.evidence.length === 0) return <span className={flow["quiet"]}>{t.noQuote}</span>;
  return (
    <details className={styles["quotes"]}>
      <summary aria-label={t.quotesOf(initiative.title)}>{t.quotes}</summary>
      {[...new Set(figure.evidence)].map((quote) => (
        <blockquote key={quote} lang={DOCUMENT_LANGUAGE}>
          {wholeRanges(unbroken(quote))}
        </blockquote>
      ))}
      {source !== null && <a href={href}>{lines(source.from, source.to)}</a>}
    </details>
  );
}
