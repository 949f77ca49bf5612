import { useRef } from "react";
import { columnCount } from "../layout/columnGroups.ts";
import { Line, type LineColumns } from "./Line.tsx";
import styles from "./Lines.module.css";
import { useRevealedLines } from "./revealLine.ts";
import { linesFrom, type TableLines } from "./tableLines.ts";
import { useFirstLines } from "./useFirstLines.ts";
import { useLineWindow } from "./useLineWindow.ts";

interface LinesProps<Row extends object> extends LineColumns<Row> {
  readonly lines: TableLines<Row>;
}

/** Every line of a table: at first those that a window has room for, and all once these are on screen. */
export function DrawnLines<Row extends object>({ lines, ...shown }: LinesProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { drawn, below } = useFirstLines(lines, body);
  return (
    <tbody ref={body}>
      {drawn.map((line) => (
        <Line key={line.key} line={line} {...shown} />
      ))}
      <Room height={below} columns={columnCount(shown.group)} />
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
  const { items, count } = lines;
  const { drawn, heightOf } = useLineWindow({ items, table: body, frame, columns: shown.columns });
  const { from, to } = drawn ?? { from: 0, to: count };
  useRevealedLines(frame, (key) => {
    const place = lines.placeOf(key);
    if (place >= 0 && frame !== null) frame.scrollTop = heightOf(0, place);
  });
  const columns = columnCount(shown.group);
  return (
    <tbody ref={body}>
      <Room height={heightOf(0, from)} columns={columns} />
      {linesFrom(lines, from, to).map((line, index) => (
        <Line key={line.key} line={line} {...shown} place={from + index} />
      ))}
      <Room height={heightOf(to, count)} columns={columns} />
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
