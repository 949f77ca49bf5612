import { memo, type ReactNode } from "react";
import { type ColumnGroup, columnCount, isInGroup } from "../layout/columnGroups.ts";
import type { DataColumn } from "./dataColumn.ts";
import styles from "./Lines.module.css";
import { linePlace } from "./linePlace.ts";
import type { TableLine } from "./tableLines.ts";

/** A column as it stands in the table. */
export interface ShownColumn<Row> {
  readonly column: DataColumn<Row>;
  readonly isPinned: boolean;
}

/** What is the same for all lines of a table; lines are drawn again when any of it is another object. */
export interface LineColumns<Row> {
  /** In their order; the first is the row's heading. */
  readonly columns: readonly ShownColumn<Row>[];
  /** Which columns beside the row's heading are in this table. */
  readonly group: ColumnGroup;
}

interface LineProps<Row> extends LineColumns<Row> {
  readonly line: TableLine<Row>;
  /** Its 0-based place, where not all lines are drawn. */
  readonly place?: number;
}

/** A row, or the heading of a group. */
export function Line<Row>({ line, place, ...shown }: LineProps<Row>) {
  if (line.kind === "group") {
    return (
      <tr className={styles["group"]} data-line={line.key} {...linePlace(place)}>
        <th scope="colgroup" colSpan={columnCount(shown.group)}>
          <div className={styles["groupHead"]}>{line.group.heading}</div>
        </th>
      </tr>
    );
  }
  return (
    <tr data-line={line.key} {...linePlace(place)}>
      <Cells row={line.row} {...shown} />
    </tr>
  );
}

interface CellsProps<Row> extends LineColumns<Row> {
  readonly row: Row;
}

/** Not drawn again when a row only goes to another place: of a list that is filtered or sorted most rows stay. */
const Cells = memo(AnyCells) as typeof AnyCells;

function AnyCells<Row>({ row, columns, group }: CellsProps<Row>): ReactNode {
  return columns.map(({ column, isPinned }, place) => {
    if (place > 0 && !isInGroup(group, place - 1)) return null;
    const { id, header, cell, isWide, align, speaksForItself } = column;
    const pin = isPinned ? place : undefined;
    return place === 0 ? (
      <th key={id} scope="row" data-pin={pin}>
        {cell(row)}
      </th>
    ) : (
      <td
        key={id}
        data-pin={pin}
        data-align={align}
        data-wide={isWide}
        data-label={speaksForItself ? undefined : header}
      >
        {cell(row)}
      </td>
    );
  });
}
