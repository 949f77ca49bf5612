import type { ReactNode } from "react";

/** A column: its heading, and what its cells show of a row. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** A quieter second line of the heading. */
  readonly note?: string;
  readonly cell: (row: Row) => ReactNode;
  /** The direction that the first click on the heading sorts in; absent where rows cannot be sorted by it. */
  readonly sort?: "ascending" | "descending";
  /** True for sentences, which need more room than names and figures. */
  readonly isWide?: true;
  /** Draws room for the longest words of all rows, which the column has whichever rows are drawn (`RoomFor`). */
  readonly longest?: () => ReactNode;
  /** `end` for amounts, so that those of several rows can be compared. */
  readonly align?: "end";
  /** True where a card on a phone shows the value without the column's name. */
  readonly speaksForItself?: boolean;
}

/** Rows that stand together; `heading` is `null` in a table that is not grouped. */
export interface DataGroup<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly rows: readonly Row[];
}

/** Which columns are shown, in their order, and which of them stay in sight when the others scroll. */
export interface Arrangement<Id extends string = string> {
  readonly shown: readonly Id[];
  readonly pinned: readonly Id[];
}

/** More pinned columns would leave no room for the others; the first column always is. */
export const MOST_PINNED = 3;

/** The columns shown in the order in which they stand: those that are pinned first. */
export function pinnedFirst<Id extends string>({ shown, pinned }: Arrangement<Id>): readonly Id[] {
  const first = shown.filter((id) => pinned.includes(id));
  return [...first, ...shown.filter((id) => !pinned.includes(id))];
}
