import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import type { Agreement } from "../../agreement/agreement.ts";
import { QuoteBlock } from "../../components/quotes/QuoteBlock.tsx";
import { formatDateRange } from "../../text/dateRange.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";
import { Owner } from "./Owner.tsx";

interface CommitmentItemProps {
  readonly agreement: Agreement;
  readonly commitment: Commitment;
}

/** One promise: when, what kind, who owes it, and the sentence itself. */
export function CommitmentItem({ agreement, commitment }: CommitmentItemProps) {
  const t = useText(questionsText).afterlife;
  const language = useLanguage();
  const { date, isPast, kind, initiative, quote } = commitment;
  return (
    <li className={styles["item"]}>
      <div className={styles["when"]}>
        <strong>{date === null ? t.undated : formatDateRange(date, language)}</strong>
        <span>{t.kinds[kind]}</span>
        {isPast ? <span>{t.past}</span> : null}
      </div>
      <div className={styles["what"]}>
        <Owner agreement={agreement} initiative={initiative} />
        <QuoteBlock agreement={agreement} quote={quote} />
      </div>
    </li>
  );
}
