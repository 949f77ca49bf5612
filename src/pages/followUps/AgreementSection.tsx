import { useId } from "react";
import { type PortfolioAgreement, type PortfolioSum, sumOf } from "../../agreement/portfolio/portfolio.ts";
import { href } from "../../links/href.ts";
import { followUpsText } from "../../text/followUps.ts";
import { formatCount, roughOfParts } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../text/messages.ts";
import { CommitteeItem } from "./CommitteeItem.tsx";
import styles from "./followUps.module.css";

/** One agreement: what its committees come to together, and each of them by its latest follow-up. */
export function AgreementSection({ agreement }: { readonly agreement: PortfolioAgreement }) {
  const t = useText(followUpsText);
  const language = useLanguage();
  const id = useId();
  const { newest, committees } = agreement;
  const sum = sumOf(committees);
  return (
    <section className={styles["agreement"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h3 id={id}>
          <bdi lang={DOCUMENT_LANGUAGE}>{`${newest.title} · ${newest.authority}`}</bdi>
        </h3>
        {committees.length > 1 && <a href={href.overview(agreement.id)}>{t.whole}</a>}
      </div>
      <p className={styles["quiet"]}>{sumWords(sum, committees.length, language)}</p>
      {sum.unknown > 0 && committees.length > sum.unknown && (
        <p className={styles["quiet"]}>{t.withoutTotals(sum.unknown)}</p>
      )}
      <ul className={styles["committees"]}>
        {committees.map((committee) => (
          <CommitteeItem key={committee.latest.id} committee={committee} />
        ))}
      </ul>
    </section>
  );
}

/** `7 udvalg · 224 indsatser · 31 forsinkede · 42 afvigelser · Besparelser nået: 98,2 af 110 mio. kr.` */
function sumWords(sum: PortfolioSum, committees: number, language: Language): string {
  const t = followUpsText[language];
  const { savings } = sum;
  const isKnown = sum.unknown < committees;
  const amount = savings && roughOfParts(savings.reached, savings.agreed, language).join(" ");
  const of = savings !== null && savings.committees < committees;
  return [
    t.committees(committees),
    t.initiatives(sum.initiatives, formatCount(sum.initiatives, language)),
    isKnown ? t.delayed(sum.delayed) : null,
    isKnown ? t.deviating(sum.deviating) : null,
    amount && `${t.savings}: ${amount}${of ? ` ${t.ofCommittees(savings.committees, committees)}` : ""}`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
