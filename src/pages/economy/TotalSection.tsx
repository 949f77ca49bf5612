import type { ReactNode } from "react";
import { MORE_IS_BETTER } from "../../agreement/economy/amounts.ts";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { EVIDENCE_GRADES } from "../../agreement/format/schema.ts";
import { initiativesOf } from "../../agreement/initiativesOf.ts";
import { SavingsBar } from "../../components/bars/SavingsBar.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { economyText } from "../../text/economy.ts";
import { formatAmountRange, formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { LeftOut } from "./LeftOut.tsx";
import { TotalMissing, TotalOutcome } from "./TotalAmounts.tsx";
import { TotalFormula } from "./TotalFormula.tsx";
import styles from "./TotalSection.module.css";
import { agreedWords, besidesWords, totalName } from "./totalWords.ts";
import type { EconomyView } from "./useEconomy.ts";

interface TotalSectionProps {
  readonly total: EconomyTotal;
  readonly rowHref: (row: EconomyRow) => string;
  readonly listHref: EconomyView["listHref"];
}

/** One total: agreed, reached, missing, what it rests on and what it leaves out. */
export function TotalSection({ total, rowHref, listHref }: TotalSectionProps) {
  const t = useText(economyText);
  const language = useLanguage();
  const count = (number: number) => formatCount(number, language);
  const all = total.rows.length;
  const known = all - total.withoutOutcome.length;
  const initiatives = initiativesOf(total.rows);
  const besides = besidesWords(total, language);
  return (
    <Section
      title={totalName(total, language)}
      lead={
        <a href={listHref(initiatives, { measures: [total.measure] }) ?? undefined}>
          {t.total.of(t.kindCount(count(all)), t.initiatives(count(initiatives.length)))}
        </a>
      }
    >
      <dl className={styles["amounts"]}>
        <Amount term={t.total.agreed[total.measure]}>{agreedWords(total, language)}</Amount>
        <Amount term={t.total.came[total.measure]}>
          <TotalOutcome total={total} isRough />
        </Amount>
        <Amount term={t.total.short[total.measure]}>
          <TotalMissing total={total} isRough />
        </Amount>
      </dl>
      {MORE_IS_BETTER[total.measure] === true && (
        <div className={styles["bar"]}>
          <SavingsBar total={total} />
        </div>
      )}
      <TotalFormula total={total} />
      {besides !== null && <p>{besides}</p>}
      {total.surplus.max > 0 && <p>{t.total.surplus(formatAmountRange(total.surplus, language))}</p>}
      <div className={styles["grounds"]}>
        {known > 0 && <RestsOn total={total} />}
        <LeftOut total={total} rowHref={rowHref} />
        {total.basisAssumed + total.yearAssumed > 0 && <Assumed total={total} />}
      </div>
    </Section>
  );
}

function Amount({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Assumed({ total: { rows, basisAssumed, yearAssumed } }: { readonly total: EconomyTotal }) {
  const t = useText(economyText).total;
  const language = useLanguage();
  const all = formatCount(rows.length, language);
  return (
    <div>
      <h3>{t.assumed}</h3>
      {basisAssumed > 0 && <p>{t.basisAssumed(formatCount(basisAssumed, language), all)}</p>}
      {yearAssumed > 0 && <p>{t.yearAssumed(formatCount(yearAssumed, language), all)}</p>}
    </div>
  );
}

/** How much of an outcome is stated, computed or known by a smiley alone. */
function RestsOn({ total }: { readonly total: EconomyTotal }) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const language = useLanguage();
  return (
    <div>
      <h3>{t.total.restsOn}</h3>
      <ul className={flow["stack2"]}>
        {EVIDENCE_GRADES.filter((grade) => total.byGrade[grade].rows > 0).map((grade) => (
          <li key={grade}>
            <p>
              <strong>{formatAmountRange(total.byGrade[grade], language)}</strong> {m.how[grade]} (
              {t.kindCount(formatCount(total.byGrade[grade].rows, language))})
            </p>
            <p className={flow["quiet"]}>{m.howMeaning[grade]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
