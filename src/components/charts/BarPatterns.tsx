import styles from "./charts.module.css";

/** How a part of a bar is filled: solid, dotted or hatched. */
export type BarFill = "known" | "bySmiley" | "uncertain";

/** The ids of the patterns, for `fill="url(#…)"`. `prefix` is unique on the screen. */
export function patternId(prefix: string, fill: Exclude<BarFill, "known">): string {
  return `${prefix}-${fill}`;
}

interface BarPatternsProps {
  readonly prefix: string;
  /** The factor of size: dots grow with the text. */
  readonly scale: number;
}

/** The patterns of bars as definitions of an SVG: dots for a smiley alone, hatching for what is uncertain. */
export function BarPatterns({ prefix, scale }: BarPatternsProps) {
  return (
    <defs>
      <pattern
        id={patternId(prefix, "bySmiley")}
        className={styles["pattern"]}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale})`}
      >
        <rect className={styles["patternGround"]} width="6" height="6" />
        <circle cx="1.5" cy="1.5" r="1.1" />
        <circle cx="4.5" cy="4.5" r="1.1" />
      </pattern>
      <pattern
        id={patternId(prefix, "uncertain")}
        className={styles["pattern"]}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale}) rotate(45)`}
      >
        <rect className={styles["patternGround"]} width="5" height="5" />
        <rect width="1.75" height="5" />
      </pattern>
    </defs>
  );
}
