import type { SourceLine } from "../../model/neutralDocument.ts";

/** A row of the form; `heading`: one that stands for all columns and belongs to what follows. */
export type FormRow =
  | { readonly kind: "heading"; readonly lines: readonly SourceLine[] }
  | {
      readonly kind: "head";
      readonly title: readonly SourceLine[];
      readonly words: string;
      readonly line: SourceLine;
      /** True where it has the names of the columns from the one head of its table. */
      readonly isShared?: boolean;
      /** True where the column of the titles has a name: each stands below it, beside its description. */
      readonly namesTitles?: boolean;
    }
  | { readonly kind: "top"; readonly cells: readonly (readonly SourceLine[])[] }
  | MarkedRow;

/** A milestone or the economy. */
export interface MarkedRow {
  readonly kind: "marked";
  readonly mark: readonly SourceLine[];
  readonly text: SourceLine[];
  /** The status, where it has a column of its own. */
  readonly status: SourceLine[];
  readonly round: SourceLine[];
  readonly rating: SourceLine[];
  /** A coloured cell without words where the smiley should stand; the colour in capitals. */
  shade: { readonly line: number; readonly colour: string } | null;
  /** The names of rows that were taken as a part of this one, though they are called something else. */
  readonly joined: SourceLine[];
}
