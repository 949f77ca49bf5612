import { RATING_KEYS, type SmileyCounts } from "../../agreement/effort/counts.ts";
import styles from "./StackedBar.module.css";

const WIDTH = 100;

/** The four kinds of smiley as shares of one bar, in the order glad, neutral, sur, none. Decoration: the numbers stand beside it. */
export function StackedBar({ counts }: { readonly counts: SmileyCounts }) {
  const total = RATING_KEYS.reduce((sum, name) => sum + counts[name], 0);
  let x = 0;
  return (
    <svg className={styles["bar"]} viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true">
      {RATING_KEYS.map((name) => {
        const width = total === 0 ? 0 : (counts[name] / total) * WIDTH;
        const segment = <rect key={name} className={styles[name]} x={x} width={width} height={1} />;
        x += width;
        return segment;
      })}
    </svg>
  );
}
