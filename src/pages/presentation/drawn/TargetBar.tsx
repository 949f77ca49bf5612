import { type KronerRange, targetRange } from "../../../agreement/economy/amounts.ts";
import type { Target } from "../../../agreement/format/schema.ts";
import { BAR_LENGTH } from "../../../components/bars/barParts.ts";
import { reachedEnds } from "../../../components/bars/reachedEnds.ts";
import styles from "./TargetBar.module.css";

interface TargetBarProps {
  readonly target: Target | null;
  readonly outcome: KronerRange | null;
}

/**
 * The target as a mark on a track, and the outcome as a bar that ends at it, before it or beyond it; the uncertain end of
 * a range is lighter. Decoration: the numbers stand beside it. Renders nothing where target or outcome is unknown.
 */
export function TargetBar({ target, outcome }: TargetBarProps) {
  if (target === null || outcome === null) return null;
  const agreed = targetRange(target);
  if (agreed.max <= 0) return null;
  const { target: end, sure, maybe } = reachedEnds(agreed.max, outcome);
  // A range has a mark at both of its ends.
  const marks = new Set([(agreed.min / agreed.max) * end, end]);
  return (
    <svg
      className={styles["bar"]}
      viewBox={`0 0 ${BAR_LENGTH} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles["barTrack"]} width={end} height={10} />
      <rect className={styles["barMaybe"]} y={2} width={maybe} height={6} />
      <rect className={styles["barSure"]} y={2} width={sure} height={6} />
      {[...marks].map((mark) => (
        <rect key={mark} className={styles["barTarget"]} x={mark - 0.4} width={0.4} height={10} />
      ))}
    </svg>
  );
}
