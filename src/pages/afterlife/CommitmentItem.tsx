import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import { daysPassed } from "../../agreement/afterlife/daysPassed.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { QuoteBlock } from "../../components/quotes/QuoteBlock.tsx";
import { useToday } from "../../device/useToday.ts";
import { ageText, formatAgo } from "../../text/age.ts";
import { formatDateRange } from "../../text/dateRange.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";
import { Owner } from "./Owner.tsx";

interface CommitmentItemProps {
  readonly followUp: FollowUp;
  readonly commitment: Commitment;
}

/** One promise: date, kind, initiative, responsible centres, and the sentence itself. */
export function CommitmentItem({ followUp, commitment }: CommitmentItemProps) {
  const t = useText(questionsText).afterlife;
  const language = useLanguage();
  const { passed } = useText(ageText);
  const days = daysPassed(commitment, useToday());
  const { date, isPast, kind, initiative, quote } = commitment;
  return (
    <li className={styles["item"]}>
      <div className={styles["when"]}>
        <strong>{date === null ? t.undated : formatDateRange(date, language)}</strong>
        <span>{t.kinds[kind]}</span>
        {days !== null && <span>{passed(formatAgo(days, language))}</span>}
        {isPast ? <span>{t.past}</span> : null}
      </div>
      <div className={styles["what"]}>
        <Owner followUp={followUp} initiative={initiative} />
        <QuoteBlock followUp={followUp} quote={quote} />
      </div>
    </li>
  );
}
