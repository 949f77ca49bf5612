import type { ReactNode } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";

/** A stretch of a slide that stays together, or a text that may go on in the next column. */
export type Block = {
  readonly id: string;
  /** Pixels of the stage above it, unless it begins a column. */
  readonly space: number;
  /** A heading: never the last of a column. */
  readonly keepsNext: boolean;
} & (
  | { readonly node: ReactNode; readonly text?: never }
  | {
      readonly text: string;
      readonly look: "body" | "quote" | "status" | "soft";
      /** Of a text that is the document's. */
      readonly lang?: string;
      readonly node?: never;
    }
);

/** What a slide shows, before it is laid out on pages. */
export interface SlideContent {
  readonly kind: string;
  /** The heading, and what is announced. */
  readonly title: string;
  /** What of the heading is the document's words. */
  readonly named: readonly string[];
  /** In small above the heading; the document's words. */
  readonly eyebrow: string | null;
  /** Below the heading, on every page of the slide. */
  readonly lead: ReactNode;
  /** Beside the heading: what is taken in at a glance. */
  readonly aside: ReactNode;
  readonly columns: 1 | 2;
  /**
   * Ways to arrange the same blocks in lanes, see `paginate`; the first that needs the fewest pages is taken.
   * All hold the same blocks.
   */
  readonly arrangements: readonly [Lanes, ...Lanes[]];
  /** The column headings of a slide whose blocks are rows of a table, and the table's name. */
  readonly table: { readonly label: string; readonly head: ReactNode } | null;
  /** What the foot says: the lines of the document that the slide was read from. */
  readonly source: ReactNode;
}

/** Pixels of the stage between the margins of a slide. */
export const STAGE_WIDTH = 1760;

/** Lists of blocks that begin side by side; a single one flows through all columns. */
type Lanes = readonly (readonly Block[])[];

/** A slide with the follow-up's title above its own, in one column and without what is not given. */
export function slideContent(
  followUp: FollowUp,
  given: Pick<SlideContent, "kind" | "title" | "arrangements"> & Partial<SlideContent>,
): SlideContent {
  return {
    named: [],
    eyebrow: followUp.facts.title,
    lead: null,
    aside: null,
    columns: 1,
    table: null,
    source: null,
    ...given,
  };
}

/** Every block of a slide, numbered as the pages name them. */
export function blocksOf({ arrangements: [first] }: SlideContent): readonly Block[] {
  return first.flat();
}

/** A heading within a slide. */
export function heading(id: string, node: ReactNode, space = 28): Block {
  return { id, node, space, keepsNext: true };
}

/** A text that may be cut between its lines. */
export function prose(
  id: string,
  text: string,
  look: "body" | "quote" | "status" | "soft" = "body",
  space = 8,
): Extract<Block, { readonly text: string }> {
  return { id, text, look, space, keepsNext: false };
}

/** {@link prose} in the document's own words. */
export function documentProse(...text: Parameters<typeof prose>): Block {
  return { ...prose(...text), lang: DOCUMENT_LANGUAGE };
}

/** Something that stays whole: a row, a figure, a line. */
export function whole(id: string, node: ReactNode, space = 8): Block {
  return { id, node, space, keepsNext: false };
}
