import { type CSSProperties, type ReactNode, type RefObject, useRef } from "react";
import styles from "./HeatmapTable.module.css";
import { useGridNavigation } from "./useGridNavigation.ts";

interface HeatmapTableProps {
  /** The table's accessible name. */
  readonly label: string;
  /** How many cells stand beside a row's heading. */
  readonly columns: number;
  /** True for cells that hold figures: they need more room than a smiley, and scroll sideways rather than shrink. */
  readonly wide?: boolean;
  /** True where it stands on paper, which does not scroll: its columns share the width. */
  readonly onPaper: boolean;
  /** How many rows it has with its headings, where not all are drawn. */
  readonly rowCount?: number | undefined;
  readonly ref?: RefObject<HTMLTableElement | null>;
  readonly children: ReactNode;
}

/** With more columns of smileys than this, headings are turned upright: on a screen, and on A4. */
const MOST_LYING_HEADINGS = 6;
const MOST_LYING_ON_PAPER = 5;

/** How many columns of figures fit a phone, and how many of any kind a desk. */
const FIT_PHONE = 4;
const FIT_DESK = 8;

function scrollsOn(columns: number, wide: boolean): "every-screen" | "phones" | "desks" | undefined {
  // On a phone smileys are as narrow as their number asks for.
  if (columns > FIT_DESK) return wide ? "every-screen" : "desks";
  return wide && columns > FIT_PHONE ? "phones" : undefined;
}

/**
 * The frame of a heatmap: a table with arrow-key navigation. Its headings stay in sight while the page
 * scrolls; on a phone each row's heading stands above its cells.
 */
export function HeatmapTable(props: HeatmapTableProps) {
  const { label, columns, wide = false, onPaper, rowCount, children } = props;
  const own = useRef<HTMLTableElement>(null);
  const table = props.ref ?? own;
  const navigation = useGridNavigation(table);
  const style: CSSProperties & Record<"--columns", number> = { "--columns": columns };
  const isUpright = onPaper ? !wide && columns > MOST_LYING_ON_PAPER : columns > MOST_LYING_HEADINGS;
  return (
    <div
      className={styles["frame"]}
      data-scrolls={onPaper && !wide ? undefined : scrollsOn(columns, wide)}
      data-on-paper={onPaper ? "" : undefined}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a native table keeps its rows and headers.
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount}
        className={styles["table"]}
        style={style}
        data-cells={wide ? "figures" : "smileys"}
        data-shares={onPaper && wide && columns > FIT_PHONE ? "" : undefined}
        data-headings={isUpright ? "upright" : undefined}
        {...navigation}
      >
        {children}
      </table>
    </div>
  );
}
