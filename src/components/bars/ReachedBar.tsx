import { REACHED_PARTS, reachedParts } from "../../agreement/economy/reachedParts.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { Bar } from "./Bar.tsx";
import { stackedLengths } from "./barParts.ts";
import styles from "./bars.module.css";

/**
 * What was agreed as one bar: documented, by a smiley alone, uncertain, unknown, missing. Full of the first two only where
 * nothing else is left. Renders nothing where there is nothing to reach.
 */
export function ReachedBar({ total }: { readonly total: EconomyTotal }) {
  const parts = reachedParts(total);
  if (parts === null) return null;
  const lengths = stackedLengths(parts);
  let x = 0;
  return (
    <Bar>
      {REACHED_PARTS.map((part) => {
        const segment = <rect key={part} className={styles[part]} x={x} width={lengths[part]} height={1} />;
        x += lengths[part];
        return segment;
      })}
    </Bar>
  );
}
