import styles from "./text.module.css";

const PATHS = {
  left: "M13.5 8H3M7 3.5 2.5 8 7 12.5",
  right: "M2.5 8H13M9 3.5 13.5 8 9 12.5",
  up: "M5 13.5V3M1 7 5 2.5 9 7",
  down: "M5 2.5V13M1 9 5 13.5 9 9",
  upAndDown: "M5 2.5v11M2 5.5 5 2.5 8 5.5M2 10.5 5 13.5 8 10.5",
} as const;

/**
 * An arrow within a line of text, in the line's colour; for sight only. It is drawn: the site's font has none, and to look for one
 * in another font holds up the picture that it is first in.
 */
export function Arrow({ to }: { readonly to: keyof typeof PATHS }) {
  const width = to === "left" || to === "right" ? 16 : 10;
  return (
    <svg
      className={styles["arrow"]}
      viewBox={`0 0 ${width} 16`}
      width={`${0.05 * width}em`}
      height="0.8em"
      aria-hidden="true"
    >
      <path d={PATHS[to]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
