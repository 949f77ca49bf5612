import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { Bar } from "./Bar.tsx";
import { reachedEnds } from "./barParts.ts";
import styles from "./bars.module.css";

/** What was agreed as the whole track, what was reached as its filled part; the uncertain end of a range is lighter. */
export function ReachedBar({ total: { target, outcome } }: { readonly total: EconomyTotal }) {
  if (target <= 0) return null;
  // The track is all there is to fill: what is more than agreed is told in words.
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
