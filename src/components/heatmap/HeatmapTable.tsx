import { type ReactNode, useRef } from "react";
import styles from "./Heatmap.module.css";
import { useGridNavigation } from "./useGridNavigation.ts";

interface HeatmapTableProps {
  /** The table's accessible name: a stable handle. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The frame of a heatmap: a real table that scrolls sideways on small screens and is walked by arrow keys. */
export function HeatmapTable({ label, children }: HeatmapTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const navigation = useGridNavigation(table);
  return (
    <div className={styles["scroll"]}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a native table keeps its rows and headers. */}
      <table ref={table} role="grid" aria-label={label} className={styles["table"]} {...navigation}>
        {children}
      </table>
    </div>
  );
}
