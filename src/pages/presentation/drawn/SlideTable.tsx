import type { CSSProperties } from "react";
import { ratingKey } from "../../../agreement/effort/counts.ts";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import type { Block, Cell, Column } from "../../../slides/slideContent.ts";
import { Inlines } from "./Inlines.tsx";
import styles from "./SlideTable.module.css";
import { TargetBar } from "./TargetBar.tsx";

interface SlideTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  /** The rows of this page, with their numbers among the slide's blocks. */
  readonly rows: readonly { readonly number: number; readonly block: Block | undefined }[];
  readonly headScale: number;
  readonly isDense?: boolean;
  /** True where each row is a card: its name, and below it its cells. */
  readonly isReading: boolean;
}

/** A slide's table, or the rows of it that stand on this page. */
export function SlideTable(props: SlideTableProps) {
  const { label, columns, rows, headScale, isDense = false, isReading } = props;
  const style = { "--table-head-scale": headScale, "--cells": columns.length - 1 } as CSSProperties;
  return (
    <table
      aria-label={label}
      className={styles["table"]}
      style={style}
      data-cards={isReading ? "" : undefined}
      data-dense={isDense && !isReading ? "" : undefined}
    >
      <thead>
        <tr>
          {columns.map(({ kind, heading, width }, place) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              key={place}
              scope="col"
              className={styles["head"]}
              data-kind={kind}
              style={isReading ? {} : { width }}
            >
              <Inlines line={heading} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, block }) =>
          block?.kind !== "row" ? null : (
            <tr key={block.id} data-block={number}>
              {block.cells.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                <CellView key={place} cell={cell} span={columns.length} />
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function CellView({ cell, span }: { readonly cell: Cell; readonly span: number }) {
  switch (cell.kind) {
    case "name":
      return (
        <th scope="row">
          <Inlines line={cell.content} />
        </th>
      );
    case "group":
      return (
        <th scope="rowgroup" colSpan={span} className={styles["group"]}>
          <Inlines line={cell.content} />
        </th>
      );
    case "text":
      return (
        <td className={styles["text"]}>
          <Inlines line={cell.content} />
        </td>
      );
    case "mark":
      return (
        <td className={styles["mark"]}>
          <span data-tint={ratingKey(cell.rating)}>
            <Smiley rating={cell.rating} about={cell.about} />
          </span>
        </td>
      );
    case "counts":
      return (
        <td>
          <div className={styles["countCell"]}>
            <StackedBar counts={cell.counts} />
            <CountMarks counts={cell.counts} />
          </div>
        </td>
      );
    case "bar":
      return (
        <td>
          <div className={styles["barCell"]}>
            <Smiley rating={cell.rating} />
            <TargetBar target={cell.target} outcome={cell.outcome} />
          </div>
        </td>
      );
    case "amount":
      return (
        <td className={styles["amount"]}>
          {cell.isStrong === true ? <strong>{cell.words}</strong> : cell.words}
          {cell.note !== undefined && <small>{cell.note}</small>}
        </td>
      );
  }
}
