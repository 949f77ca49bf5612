import { RATING_KEYS, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { BAR_WIDTH, Bar } from "./Bar.tsx";
import styles from "./bars.module.css";

/** The four kinds of smiley as shares of one bar, in the order glad, neutral, sur, none. */
export function StackedBar({ counts }: { readonly counts: SmileyCounts }) {
  const total = RATING_KEYS.reduce((sum, name) => sum + counts[name], 0);
  let x = 0;
  return (
    <Bar>
      {RATING_KEYS.map((name) => {
        const width = total === 0 ? 0 : (counts[name] / total) * BAR_WIDTH;
        const segment = <rect key={name} className={styles[name]} x={x} width={width} height={1} />;
        x += width;
        return segment;
      })}
    </Bar>
  );
}
