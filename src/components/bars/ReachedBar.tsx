import { useId } from "react";
import { REACHED_PARTS, type ReachedPart, type ReachedParts } from "../../agreement/economy/reachedParts.ts";
import { BAR_LENGTH, stackedLengths } from "./barParts.ts";
import styles from "./reachedBar.module.css";

/**
 * What was agreed as one bar: documented, uncertain, by a smiley alone, unknown, missing. Full of documented and
 * smiley only where nothing else is left. The words are beside it.
 */
export function ReachedBar({ parts }: { readonly parts: ReachedParts }) {
  const id = useId();
  const lengths = stackedLengths(parts);
  let x = 0;
  return (
    <svg className={styles["bar"]} aria-hidden="true">
      <PartPatterns prefix={id} />
      {REACHED_PARTS.map((part) => {
        const from = x;
        x += lengths[part];
        return (
          lengths[part] > 0 && (
            <rect
              key={part}
              {...partFill(part, id)}
              x={percent(from)}
              width={percent(lengths[part])}
              height="100%"
            />
          )
        );
      })}
    </svg>
  );
}

/** The look of a part in a key. */
export function ReachedSwatch({ part }: { readonly part: ReachedPart }) {
  const id = useId();
  return (
    <svg className={styles["swatch"]} aria-hidden="true">
      {isPatterned(part) && <PartPatterns prefix={id} />}
      <rect {...partFill(part, id)} width="100%" height="100%" />
    </svg>
  );
}

function percent(length: number): string {
  return `${(length / BAR_LENGTH) * 100}%`;
}

/** The look of a part, beside `PartPatterns` of the same prefix. */
export function partFill(part: ReachedPart, prefix: string) {
  return isPatterned(part) ? { fill: `url(#${prefix}-${part})` } : { className: styles[part] };
}

function isPatterned(part: ReachedPart): boolean {
  return part === "by-smiley" || part === "uncertain";
}

/** Dots for a smiley alone, hatching for what is uncertain: the same as in the economy's chart. */
export function PartPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-by-smiley`} width="0.375em" height="0.375em" patternUnits="userSpaceOnUse">
        <rect className={styles["ground"]} width="100%" height="100%" />
        <circle className={styles["ink"]} cx="0.09em" cy="0.09em" r="0.07em" />
        <circle className={styles["ink"]} cx="0.28em" cy="0.28em" r="0.07em" />
      </pattern>
      <pattern
        id={`${prefix}-uncertain`}
        width="0.3em"
        height="0.3em"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles["ground"]} width="100%" height="100%" />
        <rect className={styles["ink"]} width="0.11em" height="100%" />
      </pattern>
    </defs>
  );
}
