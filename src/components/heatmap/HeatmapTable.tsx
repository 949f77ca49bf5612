import { type CSSProperties, type ReactNode, useRef } from "react";
import styles from "./Heatmap.module.css";
import { useGridNavigation } from "./useGridNavigation.ts";

interface HeatmapTableProps {
  /** The table's accessible name: a stable handle. */
  readonly label: string;
  /** How many cells stand beside a row's heading. */
  readonly columns: number;
  readonly children: ReactNode;
}

/** Beyond this many columns their headings stand on end, also where there is room for the table itself. */
const MOST_LYING_HEADINGS = 6;

/**
 * The frame of a heatmap: a real table that is walked by arrow keys. Its headings stay in sight while the page
 * scrolls; on a phone each row's heading stands above its cells.
 */
export function HeatmapTable({ label, columns, children }: HeatmapTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const navigation = useGridNavigation(table);
  const style: CSSProperties & Record<"--columns", number> = { "--columns": columns };
  return (
    <div className={styles["frame"]}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a native table keeps its rows and headers.
        role="grid"
        aria-label={label}
        className={styles["table"]}
        style={style}
        data-headings={columns > MOST_LYING_HEADINGS ? "upright" : undefined}
        {...navigation}
      >
        {children}
      </table>
    </div>
  );
}
