import type { Smiley } from "../effort/smiley.ts";
import type { Amount, Figure, Initiative, Lineage, Target } from "../format/schema.ts";

/** The facts of a follow-up that are compared, by where they stand. Lines of the source and import findings are none. */
export interface FactFields {
  readonly followUp:
    | "id"
    | "title"
    | "authority"
    | "committee"
    | "budgetYear"
    | "asOf"
    | "agreement"
    | "agreementId"
    | "sequence"
    | "isLast"
    | "documentTitle"
    | "publisher"
    | "caseNumber"
    | "roundOrder"
    | "themeOrder"
    | "initiativeOrder";
  readonly meaning: "effort" | "economy";
  readonly round: "id" | "label" | "date";
  readonly theme: "id" | "number" | "title";
  readonly initiative:
    | "id"
    | "number"
    | "title"
    | "theme"
    | "funding"
    | "description"
    | "remarks"
    | "responsible"
    | "committee"
    | "contributors"
    | "lineage";
  readonly milestone: "text" | "status" | "smiley";
  readonly economy: "text" | "status" | "smiley";
  readonly figure: "target" | "outcome" | "deviation" | "evidence";
}

/** Enough of an initiative to name it. */
export type NamedInitiative = Pick<Initiative, "id" | "number" | "title">;
/** Enough of a figure to tell it from the others of its initiative. */
type NamedFigure = Pick<Figure, "measure" | "basis" | "year">;

type Place<Of extends keyof FactFields, Named> = Named & {
  readonly of: Of;
  readonly field: FactFields[Of] | null;
};

/** Where a fact stands. `field: null` is the thing itself: a round, an initiative, a milestone that came or went. */
export type FactPlace =
  | { readonly of: "followUp"; readonly field: FactFields["followUp"] }
  | { readonly of: "meaning"; readonly field: FactFields["meaning"]; readonly smiley: Smiley }
  | Place<"round", { readonly round: string }>
  | Place<"theme", { readonly theme: string }>
  | Place<"initiative", { readonly initiative: NamedInitiative }>
  | Place<"economy", { readonly initiative: NamedInitiative }>
  | Place<"milestone", { readonly initiative: NamedInitiative; readonly round: string }>
  | Place<"figure", { readonly initiative: NamedInitiative; readonly figure: NamedFigure }>;

export type FactValue = string | number | boolean | null | readonly string[] | Amount | Target | Lineage;

/**
 * One fact that a later version of a follow-up states otherwise, or only one of the two states. Rounds, themes and
 * initiatives are named as the later version has them; `round` and `theme` are a label and a title.
 */
export interface FactChange {
  readonly kind: "changed" | "added" | "removed";
  /** As the feed's own messages write it, by ids instead of places: `initiatives["7.03"].milestones["4"].smiley`. */
  readonly path: string;
  readonly place: FactPlace;
  /** `null` where the version has no such fact, or says nothing there. */
  readonly was: FactValue;
  readonly became: FactValue;
}
