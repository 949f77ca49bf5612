import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import type { Agreement } from "../../agreement/agreement.ts";
import type { DateRange } from "../../agreement/danishDates.ts";
import { QuoteBlock } from "../../components/quotes/QuoteBlock.tsx";
import { formatDate, formatMonth } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import type { Language } from "../../text/messages.ts";
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
        <strong>{date === null ? t.undated : dateText(date, t.range, language)}</strong>
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

/** A date as precise as the sentence is, and no more. */
function dateText(date: DateRange, range: (from: string, to: string) => string, language: Language): string {
  const text = {
    day: (iso: string) => formatDate(iso, language),
    month: (iso: string) => formatMonth(iso, language),
    year: (iso: string) => iso.slice(0, 4),
  }[date.precision];
  const [from, to] = [text(date.from), text(date.to)];
  return from === to ? from : range(from, to);
}
