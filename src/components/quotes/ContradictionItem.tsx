import type { Agreement } from "../../agreement/agreement.ts";
import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import { QuoteBlock } from "./QuoteBlock.tsx";
import styles from "./quotes.module.css";

interface ContradictionItemProps {
  readonly agreement: Agreement;
  readonly contradiction: Contradiction;
}

/** The quotes of one contradiction, side by side. */
export function ContradictionItem({ agreement, contradiction }: ContradictionItemProps) {
  const [first, second] = contradiction.quotes;
  return (
    <div className={styles["pair"]}>
      <QuoteBlock agreement={agreement} quote={first} />
      {second !== undefined && <QuoteBlock agreement={agreement} quote={second} />}
    </div>
  );
}
