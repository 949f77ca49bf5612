import { useRef } from "react";
import { columnCount } from "../layout/columnGroups.ts";
import { Line, type LineColumns } from "./Line.tsx";
import styles from "./Lines.module.css";
import { useRevealedLines } from "./revealLine.ts";
import type { TableLines } from "./tableLines.ts";
import { useLineWindow } from "./useLineWindow.ts";

interface LinesProps<Row extends object> extends LineColumns<Row> {
  readonly lines: TableLines<Row>;
}

/** Every line of a table. */
export function DrawnLines<Row extends object>({ lines, ...shown }: LinesProps<Row>) {
  return (
    <tbody>
      {Array.from({ length: lines.count }, (_, place) => {
        const line = lines.at(place);
        return line !== undefined && <Line key={line.key} line={line} {...shown} />;
      })}
    </tbody>
  );
}

interface ScrolledLinesProps<Row extends object> extends LinesProps<Row> {
  /** What the lines scroll in. */
  readonly frame: HTMLElement | null;
}

/** The lines in sight, and empty room for the others. */
export function ScrolledLines<Row extends object>({ lines, frame, ...shown }: ScrolledLinesProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, above, below, reveal } = useLineWindow(frame, body, lines, shown.columns);
  useRevealedLines(frame, (key) => {
    const place = lines.placeOf(key);
    if (place >= 0) reveal(place);
  });
  const columns = columnCount(shown.group);
  return (
    <tbody ref={body}>
      <Room height={above} columns={columns} />
      {Array.from({ length: to - from }, (_, index) => {
        const line = lines.at(from + index);
        return line !== undefined && <Line key={line.key} line={line} {...shown} index={from + index} />;
      })}
      <Room height={below} columns={columns} />
    </tbody>
  );
}

/** Room for lines that are not drawn. A drawing has its height as an attribute, without a style of its own. */
function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className={styles["room"]}>
      <td colSpan={columns} aria-hidden="true">
        <svg width="1" height={height} />
      </td>
    </tr>
  );
}
