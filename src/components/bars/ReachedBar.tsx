import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { Bar } from "./Bar.tsx";
import { reachedEnds } from "./barParts.ts";
import styles from "./bars.module.css";

/** A bar of savings: the track is the target, the filled part the outcome; the uncertain end of a range is lighter. */
export function ReachedBar({ total: { target, outcome } }: { readonly total: EconomyTotal }) {
  if (target <= 0) return null;
  // The bar is full at the target; more than that is written in words beside it.
  const { sure, maybe } = reachedEnds(target, {
    min: Math.min(outcome.min, target),
    max: Math.min(outcome.max, target),
  });
  return (
    <Bar>
      <rect className={styles["maybe"]} width={maybe} height={1} />
      <rect className={styles["sure"]} width={sure} height={1} />
    </Bar>
  );
}
