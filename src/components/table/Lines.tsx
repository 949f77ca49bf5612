import { FlexRender, type Row as TableRow } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, type Ref } from "react";
import { type ColumnGroup, isInGroup } from "../layout/columnGroups.ts";
import styles from "./Lines.module.css";
import { useRevealedLines } from "./revealLine.ts";
import type { features } from "./tableFeatures.ts";
import type { TableLine } from "./tableLines.ts";

interface LinesProps<Row extends object> {
  readonly lines: readonly TableLine<Row>[];
  /** All rows; a line knows its row by its place. */
  readonly rows: readonly TableRow<typeof features, Row>[];
  /** Which columns beside the row's heading are in this table. */
  readonly group: ColumnGroup;
  /** Another object for other columns, or the same ones in another order: only then are lines drawn again that are the same. */
  readonly columns: object;
}

/** Every line of a table. */
export function DrawnLines<Row extends object>({ lines, ...table }: LinesProps<Row>) {
  return (
    <tbody>
      {lines.map((line) => (
        <Line key={line.key} line={line} {...table} />
      ))}
    </tbody>
  );
}

interface ScrolledLinesProps<Row extends object> extends LinesProps<Row> {
  /** What the lines scroll in. */
  readonly frame: HTMLElement | null;
}

/** A first guess of a line's height in pixels, and how many lines beyond those in sight are drawn. */
const LIKELY_HEIGHT = 48;
const BEYOND = 12;

/** The lines in sight, and empty room for the others. */
export function ScrolledLines<Row extends object>(props: ScrolledLinesProps<Row>) {
  const { lines, frame, ...table } = props;
  const { group } = table;
  const columnCount = countOf(group);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: BEYOND,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  useRevealedLines(frame, (key) => {
    const index = lines.findIndex((line) => line.key === key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "start" });
  });
  const items = virtualizer.getVirtualItems();
  return (
    <tbody>
      <Room height={items[0]?.start ?? 0} columnCount={columnCount} />
      {items.map(({ index, key }) => {
        const line = lines[index];
        return (
          line !== undefined && (
            <Line key={key} line={line} {...table} index={index} ref={virtualizer.measureElement} />
          )
        );
      })}
      <Room height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} columnCount={columnCount} />
    </tbody>
  );
}

/** Room for lines that are not drawn. A drawing has its height as an attribute, without a style of its own. */
function Room({ height, columnCount }: { readonly height: number; readonly columnCount: number }) {
  if (height <= 0) return null;
  return (
    <tr className={styles["room"]}>
      <td colSpan={columnCount} aria-hidden="true">
        <svg width="1" height={height} />
      </td>
    </tr>
  );
}

/** With the rows' heading. */
function countOf({ from, to }: ColumnGroup): number {
  return to - from + 1;
}

interface LineProps<Row extends object> extends Omit<LinesProps<Row>, "lines"> {
  readonly line: TableLine<Row>;
  /** Its 0-based place, where not all lines are drawn. */
  readonly index?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

const Line = memo(AnyLine) as typeof AnyLine;

function AnyLine<Row extends object>({ line, rows, group, index, ref }: LineProps<Row>): ReactNode {
  // Row 1 is the table's head.
  const place = index === undefined ? {} : { "data-index": index, "aria-rowindex": index + 2 };
  if (line.kind === "group") {
    return (
      <tr ref={ref} className={styles["group"]} data-line={line.key} {...place}>
        <th scope="colgroup" colSpan={countOf(group)}>
          <div className={styles["groupHead"]}>{line.group.heading}</div>
        </th>
      </tr>
    );
  }
  const row = rows[line.place];
  return (
    row !== undefined && (
      <tr ref={ref} data-line={line.key} {...place}>
        {row.getVisibleCells().map((cell, cellPlace) => {
          if (cellPlace > 0 && !isInGroup(group, cellPlace - 1)) return null;
          const { header, meta } = cell.column.columnDef;
          const pin = cell.column.getIsPinned() ? cellPlace : undefined;
          return cellPlace === 0 ? (
            <th key={cell.id} scope="row" data-pin={pin}>
              <FlexRender cell={cell} />
            </th>
          ) : (
            <td
              key={cell.id}
              data-pin={pin}
              data-align={meta?.align}
              data-width={meta?.width}
              data-label={meta?.speaksForItself ? undefined : header}
            >
              <FlexRender cell={cell} />
            </td>
          );
        })}
      </tr>
    )
  );
}
