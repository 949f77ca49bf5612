import { useId } from "react";
import { targetRange } from "../../../agreement/economy/amounts.ts";
import type { Amount, Target } from "../../../agreement/format/schema.ts";
import { PartPatterns, partFill } from "../../../components/bars/ReachedBar.tsx";
import { reachedEnds } from "../../../components/bars/reachedEnds.ts";
import styles from "./TargetBar.module.css";

interface TargetBarProps {
  readonly target: Target | null;
  readonly outcome: Amount | null;
}

/**
 * The target as a mark on a track, and the outcome as a bar that ends at it, before it or beyond it; the uncertain end of
 * a range, and what only a smiley says, look as in the key of the savings above. Decoration: the numbers stand beside it. Renders nothing where target or outcome is unknown.
 */
export function TargetBar({ target, outcome }: TargetBarProps) {
  const id = useId();
  if (target === null || outcome === null) return null;
  const agreed = targetRange(target);
  if (agreed.max <= 0) return null;
  const { target: end, sure, maybe } = reachedEnds(agreed.max, outcome);
  const known = outcome.how === "by-smiley" ? "by-smiley" : "documented";
  const spans = [
    { part: known, from: 0, to: sure },
    { part: "uncertain", from: sure, to: maybe },
  ] as const;
  // A range has a mark at both of its ends.
  const marks = new Set([(agreed.min / agreed.max) * end, end]);
  return (
    <svg className={styles["bar"]} aria-hidden="true">
      <PartPatterns prefix={id} />
      <rect className={styles["barTrack"]} width={`${end}%`} height="100%" />
      {spans.map(
        ({ part, from, to }) =>
          to > from && (
            <g key={part} className={styles["barPart"]} data-part={part}>
              <rect {...partFill(part, id)} x={`${from}%`} y="20%" width={`${to - from}%`} height="60%" />
            </g>
          ),
      )}
      {[...marks].map((mark) => (
        <rect key={mark} className={styles["barTarget"]} x={`${mark - 0.4}%`} width="0.4%" height="100%" />
      ))}
    </svg>
  );
}
