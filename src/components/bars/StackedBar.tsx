import type { ReactNode } from "react";
import { RATING_KEYS, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { BAR_LENGTH, stackedLengths } from "./barParts.ts";
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

/** An SVG track 1 unit high with filled parts (`rect`s), stretched to its place. Hidden from screen readers: the numbers are beside it. */
function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className={styles["bar"]}
      viewBox={`0 0 ${BAR_LENGTH} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
