/** What a PowerPoint file holds: slides of titles, text boxes and tables. Lengths are pixels of a slide of 1920 × 1080. */

import type { RatingKey } from "../../agreement/effort/counts.ts";
import type { Smiley } from "../../agreement/effort/smiley.ts";

/** Colours of text: those of the theme, or of a smiley, which stay what they are in any theme. */
export type TextColour = "ink" | "soft" | "accent" | RatingKey;

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly colour?: TextColour;
  /** The language it is in: for spelling and reading aloud. */
  readonly lang: "da-DK" | "en-GB";
  /** The name of the slide that it leads to. */
  readonly to?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Of its letters. */
  readonly size: number;
  readonly spaceAbove?: number;
  readonly indent?: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly align?: "start" | "center" | "end";
  readonly fill?: Smiley;
  /** How many columns it takes; 1 where nothing is said. */
  readonly span?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Shape = Box & { readonly name: string } & (
    | { readonly kind: "text"; readonly paragraphs: readonly Paragraph[]; readonly hasOutline?: boolean }
    /** The first row is the table's heading. */
    | {
        readonly kind: "table";
        readonly columns: readonly number[];
        readonly rows: readonly (readonly Cell[])[];
        /** Of the rows: a program makes one higher only where its text needs that. */
        readonly heights: readonly number[];
      }
    /** A drawing that is told by its outline; `alt` says what it means. */
    | { readonly kind: "smiley"; readonly rating: RatingKey; readonly alt: string }
    /** From one smiley to another. */
    | { readonly kind: "arrow" }
    /** A part of a bar; the one that says what the bar means has words for it. */
    | {
        readonly kind: "bar";
        readonly part: "track" | "documented" | "by-smiley" | "uncertain" | "target";
        readonly alt?: string;
      }
  );

export interface DeckSlide {
  /** Names it among the slides: what links lead to. */
  readonly name: string;
  readonly isTitle: boolean;
  readonly title: Box & { readonly runs: readonly Run[]; readonly size: number };
  readonly shapes: readonly Shape[];
  /** What stands at its foot; `undefined` for the deck's. */
  readonly foot?: string;
  /** The speaker's notes, a paragraph each; empty for none. */
  readonly notes: readonly Run[];
}

/** Slides that belong together below a heading in PowerPoint's list of slides. */
interface Section {
  readonly name: string;
  readonly slides: readonly DeckSlide[];
}

export interface Deck {
  readonly title: string;
  readonly author: string;
  /** At the foot of every slide that has none of its own. */
  readonly foot: string;
  readonly lang: Run["lang"];
  readonly sections: readonly Section[];
}
