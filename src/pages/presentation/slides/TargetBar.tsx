import type { KronerRange } from "../../../agreement/economy/amounts.ts";
import styles from "./TargetBar.module.css";

interface TargetBarProps {
  readonly target: number | null;
  readonly outcome: KronerRange | null;
}

const WIDTH = 100;

/**
 * The target as a mark on a track, and the outcome as a bar that ends at it, before it or beyond it; the uncertain end of
 * a range is lighter. Decoration: the numbers stand beside it. Renders nothing where target or outcome is unknown.
 */
export function TargetBar({ target, outcome }: TargetBarProps) {
  if (target === null || outcome === null || target <= 0) return null;
  const most = Math.max(target, outcome.max);
  const x = (kroner: number) => (Math.max(0, kroner) / most) * WIDTH;
  return (
    <svg className={styles["bar"]} viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles["barTrack"]} width={x(target)} height={10} />
      <rect className={styles["barMaybe"]} y={2} width={x(outcome.max)} height={6} />
      <rect className={styles["barSure"]} y={2} width={x(outcome.min)} height={6} />
      <rect className={styles["barTarget"]} x={x(target) - 0.4} width={0.4} height={10} />
    </svg>
  );
}
