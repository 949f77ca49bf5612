import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { QuoteBlock } from "./QuoteBlock.tsx";
import styles from "./quotes.module.css";

interface ContradictionItemProps {
  readonly followUp: FollowUp;
  readonly contradiction: Contradiction;
}

/** The quotes of one contradiction, side by side. */
export function ContradictionItem({ followUp, contradiction }: ContradictionItemProps) {
  const [first, second] = contradiction.quotes;
  return (
    <div className={styles["pair"]}>
      <QuoteBlock followUp={followUp} quote={first} />
      {second !== undefined && <QuoteBlock followUp={followUp} quote={second} />}
    </div>
  );
}
