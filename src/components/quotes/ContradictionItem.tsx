import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { RawSearch } from "../../links/parameters.ts";
import { formatAmount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import flow from "../layout/flow.module.css";
import { QuoteBlock } from "./QuoteBlock.tsx";
import styles from "./quotes.module.css";

interface ContradictionItemProps {
  readonly followUp: FollowUp;
  readonly contradiction: Contradiction;
  /** See `QuoteBlock`. */
  readonly kept?: RawSearch;
  /** What was searched, which is marked. */
  readonly query?: string;
}

/**
 * The quotes of one contradiction, side by side, with the kroner in question and the document's own answer where there
 * are such.
 */
export function ContradictionItem({ followUp, contradiction, kept, query }: ContradictionItemProps) {
  const t = useText(questionsText).contradictions;
  const language = useLanguage();
  const { quotes, answer, kroner } = contradiction;
  const [first, second] = quotes;
  return (
    <div className={styles["item"]}>
      {kroner !== null && <p className={flow["quiet"]}>{t.kroner(formatAmount(kroner, language))}</p>}
      <div className={styles["pair"]}>
        <QuoteBlock followUp={followUp} quote={first} kept={kept} query={query} />
        {second !== undefined && <QuoteBlock followUp={followUp} quote={second} kept={kept} query={query} />}
      </div>
      {answer !== null && (
        <div className={styles["answer"]}>
          <p className={styles["answerTitle"]}>{t.answer}</p>
          <QuoteBlock followUp={followUp} quote={answer} kept={kept} query={query} />
        </div>
      )}
    </div>
  );
}
