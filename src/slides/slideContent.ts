/** What a slide says, before it is laid out on pages: as data, so that a page and a PowerPoint file say the same. */

import type { EconomyRow } from "../agreement/economy/rows.ts";
import type { EconomyTotal } from "../agreement/economy/totals.ts";
import type { SmileyCounts } from "../agreement/effort/counts.ts";
import type { Rating } from "../agreement/effort/smiley.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { Amount, Initiative, Target } from "../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../text/messages.ts";

/** Part of a line. */
export type Inline =
  | string
  | {
      readonly words: string;
      /** What of the words is the document's. */
      readonly names?: readonly string[];
      readonly look?: "strong" | "soft" | "reason";
      /** The slide that the words lead to, by its name in the address. */
      readonly to?: string;
      /** What is said instead where the slide that the words lead to is left out. */
      readonly instead?: string;
    }
  /** The page of the appendix that a slide begins on, where the pages are known. */
  | { readonly pageOf: string }
  /** A smiley; `about` says what of, where no words beside it do. */
  | { readonly rating: Rating; readonly about?: string; readonly isSilent?: boolean }
  /** The name of an initiative, or a shorter one, which leads to its slide. */
  | { readonly initiative: Initiative; readonly name?: string };

export type Line = readonly Inline[];

/** A cell of a table. */
export type Cell =
  | { readonly kind: "name"; readonly content: Line }
  /** The heading of a group of rows, over all columns. */
  | { readonly kind: "group"; readonly content: Line }
  | { readonly kind: "mark"; readonly rating: Rating; readonly about: string }
  | { readonly kind: "counts"; readonly counts: SmileyCounts }
  | { readonly kind: "text"; readonly content: Line }
  | { readonly kind: "amount"; readonly words: string; readonly note?: string; readonly isStrong?: boolean }
  /** How much of a target was reached, beside the economy's smiley. */
  | {
      readonly kind: "bar";
      readonly rating: Rating;
      readonly target: Target | null;
      readonly outcome: Amount | null;
    };

export interface Column {
  readonly kind: Exclude<Cell["kind"], "group">;
  readonly heading: Line;
  /** Pixels of the stage; `undefined` for what its kind usually takes. */
  readonly width?: number;
}

/** A stretch of a slide that stays together, or a text that may go on in the next column. */
export type Block = {
  readonly id: string;
  /** Pixels of the stage above it, unless it begins a column. */
  readonly space: number;
  /** A heading: never the last of a column. */
  readonly keepsNext: boolean;
} & (
  | {
      readonly kind: "text";
      readonly text: string;
      readonly look: "body" | "quote" | "status" | "soft";
      /** Of a text that is the document's. */
      readonly lang?: string;
    }
  | { readonly kind: "heading"; readonly look: "major" | "minor"; readonly lines: readonly Line[] }
  /** A line with smileys in a column of their own before it, which is as wide as `most` of them. */
  | { readonly kind: "line"; readonly marks: Line; readonly most: number; readonly content: Line }
  /** An amount in words, and as a bar. */
  | { readonly kind: "figure"; readonly row: EconomyRow; readonly words: Line }
  | { readonly kind: "row"; readonly cells: readonly Cell[] }
);

/** What stands below the heading, on every page of the slide. */
export type Lead =
  | { readonly kind: "lines"; readonly lines: readonly Line[]; readonly savings?: EconomyTotal }
  /** Who the heading is about, by name, and beside them what else there is to know. */
  | { readonly kind: "point"; readonly named: readonly Line[]; readonly facts: readonly Line[] }
  | {
      readonly kind: "verdicts";
      readonly verdicts: readonly { readonly name: string; readonly words: Line }[];
      readonly people: Line;
    };

/** What a slide shows, before it is laid out on pages. */
export interface SlideContent {
  readonly kind: string;
  readonly title: string;
  /** What of the heading is the document's words. */
  readonly named: readonly string[];
  /** In small above the heading; the document's words. */
  readonly eyebrow: string | null;
  readonly lead: Lead | null;
  /** The initiative whose smileys stand beside the heading. */
  readonly strip: Initiative | null;
  readonly columns: 1 | 2;
  /**
   * Ways to arrange the same blocks in lanes, see `paginate`; the first that needs the fewest pages is taken.
   * All hold the same blocks.
   */
  readonly arrangements: readonly [Lanes, ...Lanes[]];
  /** The columns of a slide whose blocks are rows of a table, and the table's name. */
  readonly table: {
    readonly label: string;
    readonly columns: readonly Column[];
    /** True where its many rows stand close, in the smallest letters: together they say more than apart. */
    readonly isDense?: boolean;
  } | null;
  /** The initiative whose lines in the document the foot names, and the slide with its full text. */
  readonly source: { readonly initiative: Initiative; readonly fullText: string | null } | null;
  /** Which committees the slide's counts and sums do not have, for its foot; `null` where they have all. */
  readonly missing: string | null;
}

/** Pixels of the stage between the margins of a slide. */
export const STAGE_WIDTH = 1760;

/** Lists of blocks that begin side by side; a single one flows through all columns. */
type Lanes = readonly (readonly Block[])[];

/** Blocks are given in the place of arrangements where there is one, all below each other. */
type GivenContent = Pick<SlideContent, "kind" | "title"> &
  Partial<SlideContent> & { readonly blocks?: readonly Block[] };

/** A slide with the follow-up's title above its own, in one column and without what is not given. */
export function slideContent(followUp: FollowUp, { blocks = [], ...given }: GivenContent): SlideContent {
  return {
    named: [],
    eyebrow: followUp.facts.title,
    lead: null,
    strip: null,
    columns: 1,
    arrangements: [[blocks]],
    table: null,
    source: null,
    missing: null,
    ...given,
  };
}

/** Every block of a slide, numbered as the pages name them. */
export function blocksOf({ arrangements: [first] }: SlideContent): readonly Block[] {
  return first.flat();
}

/** The arrangements of a slide, its blocks by their numbers: what `paginate` lays out. */
export function numberedArrangements(content: SlideContent): readonly (readonly (readonly number[])[])[] {
  const numbers = new Map(blocksOf(content).map((block, number) => [block, number]));
  return content.arrangements.map((lanes) =>
    lanes.map((lane) => lane.map((block) => numbers.get(block) ?? 0)),
  );
}

/** The number of the nearest heading above a block; `null` where there is none, and for a heading itself. */
export function headingAbove(blocks: readonly Block[], number: number): number | null {
  if (blocks[number]?.keepsNext) return null;
  // From the block upwards: a slide may have thousands below it.
  for (let at = number - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.keepsNext && block.kind !== "text") return at;
  }
  return null;
}

/** True for what does not say by itself what it is about: a part of a list, an amount, and the document's own words. */
export function needsHeading(block: Block | undefined): boolean {
  if (block?.kind === "text") return block.lang !== undefined;
  return block?.kind === "line" || block?.kind === "row" || block?.kind === "figure";
}

/** A heading within a slide. */
export function heading(id: string, line: Line, space = 28): Block {
  return { kind: "heading", id, look: "major", lines: [line], space, keepsNext: true };
}

/** A heading below another, in one line or more. */
export function minorHeading(id: string, lines: readonly Line[], space = 14): Block {
  return { kind: "heading", id, look: "minor", lines, space, keepsNext: true };
}

type TextLook = (Block & { kind: "text" })["look"];

/** A text that may be cut between its sentences. */
export function prose(
  id: string,
  text: string,
  look: TextLook = "body",
  space = 8,
): Block & { kind: "text" } {
  return { kind: "text", id, text, look, space, keepsNext: false };
}

/** {@link prose} in the document's own words. */
export function documentProse(...text: Parameters<typeof prose>): Block {
  return { ...prose(...text), lang: DOCUMENT_LANGUAGE };
}

/** A row of the slide's table. */
export function tableRow(id: string, cells: readonly Cell[], keepsNext = false): Block {
  return { kind: "row", id, cells, space: 0, keepsNext };
}

/** A line of a list, with smileys before it; `most` as many as any of its list has. */
export function markedLine(id: string, marks: Line, content: Line, most = 1): Block {
  return { kind: "line", id, marks, most, content, space: 8, keepsNext: false };
}
