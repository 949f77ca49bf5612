import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import styles from "./ReachedBar.module.css";

/** Agreed as the whole track, reached as its filled part; the uncertain end of a range is hatched. */
export function ReachedBar({ total }: { readonly total: EconomyTotal }) {
  if (total.target <= 0) return null;
  const min = percentOf(total.outcome.min, total.target);
  const max = percentOf(total.outcome.max, total.target);
  return (
    <svg className={styles["bar"]} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles["maybe"]} width={max} height={1} />
      <rect className={styles["sure"]} width={min} height={1} />
    </svg>
  );
}

function percentOf(part: number, whole: number): number {
  return Math.min(100, Math.max(0, (part / whole) * 100));
}
