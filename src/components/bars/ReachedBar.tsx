import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { BAR_WIDTH, Bar } from "./Bar.tsx";
import styles from "./bars.module.css";

/** What was agreed as the whole track, what was reached as its filled part; the uncertain end of a range is lighter. */
export function ReachedBar({ total: { target, outcome } }: { readonly total: EconomyTotal }) {
  if (target <= 0) return null;
  const widthOf = (kroner: number) => Math.min(1, Math.max(0, kroner / target)) * BAR_WIDTH;
  return (
    <Bar>
      <rect className={styles["maybe"]} width={widthOf(outcome.max)} height={1} />
      <rect className={styles["sure"]} width={widthOf(outcome.min)} height={1} />
    </Bar>
  );
}
