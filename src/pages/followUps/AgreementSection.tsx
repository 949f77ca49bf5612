import { useId } from "react";
import { type PortfolioAgreement, sumOf } from "../../agreement/portfolio/portfolio.ts";
import { SavingsParts } from "../../components/bars/SavingsParts.tsx";
import { sumWords } from "../../components/portfolio/sumWords.ts";
import { href } from "../../links/href.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { CommitteeItem } from "./CommitteeItem.tsx";
import styles from "./followUps.module.css";

interface AgreementSectionProps {
  /** With the committees that are shown of it. */
  readonly agreement: PortfolioAgreement;
}

/** One agreement: what its committees come to together, and each of them by its latest follow-up. */
export function AgreementSection({ agreement }: AgreementSectionProps) {
  const t = useText(followUpsText);
  const language = useLanguage();
  const id = useId();
  const { newest, committees, inAll = committees.length } = agreement;
  const sum = sumOf(committees);
  const { savings } = sum;
  return (
    <section className={styles["agreement"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h3 id={id}>
          <bdi lang={DOCUMENT_LANGUAGE}>{`${newest.title} · ${newest.authority}`}</bdi>
        </h3>
        {inAll > 1 ? <a href={href.overview(agreement.id)}>{t.whole}</a> : null}
      </div>
      <p className={styles["quiet"]}>{sumWords(agreement, sum, language)}</p>
      {savings !== null && savings.committees > 1 && (
        <div className={styles["sum"]}>
          <SavingsParts savings={savings} />
        </div>
      )}
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
