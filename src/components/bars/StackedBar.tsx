import { RATING_KEYS, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { Bar } from "./Bar.tsx";
import { stackedLengths } from "./barParts.ts";
import styles from "./bars.module.css";

/** The four kinds of smiley as parts of one bar, in the order glad, neutral, sur, none. */
export function StackedBar({ counts }: { readonly counts: SmileyCounts }) {
  const lengths = stackedLengths(counts);
  let x = 0;
  return (
    <Bar>
      {RATING_KEYS.map((name) => {
        const segment = <rect key={name} className={styles[name]} x={x} width={lengths[name]} height={1} />;
        x += lengths[name];
        return segment;
      })}
    </Bar>
  );
}
