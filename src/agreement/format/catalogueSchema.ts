/**
 * The catalogue's only definition: which follow-ups a site has, and what a page that lists them has to know of each. All of it
 * can be computed from the feeds.
 */
import * as v from "valibot";
import { SMILEYS } from "../effort/smiley.ts";
import { FormatVersionSchema, KronerRangeSchema, placeOfFollowUp, TARGETS } from "./schema.ts";
import { count, followUpId, isoDate, kroner, nullableText, object, orNull, text } from "./schemaParts.ts";

const SmileyCountsSchema = object({ glad: count, neutral: count, sur: count, none: count });

/** What a follow-up's screens say in figures, for a page that lists many of them. All can be computed from the feed. */
const TotalsSchema = object({
  rounds: v.array(
    object({
      id: text,
      label: text,
      shortLabel: v.optional(orNull(text), null),
      date: v.optional(orNull(isoDate), null),
      smileys: SmileyCountsSchema,
    }),
  ),
  /** How many are delayed by the default rule; `null` where nothing was ever rated. */
  delayed: orNull(count),
  deviating: count,
  /** The first of the deviating, in their order: the latest known smiley of the effort, and the economy's. */
  attention: v.array(
    object({
      id: text,
      number: nullableText,
      title: text,
      smiley: orNull(v.picklist(SMILEYS)),
      economy: orNull(v.picklist(SMILEYS)),
      /** Whether the economy did not go as agreed, by an amount or by a sur smiley alone. */
      lacksMoney: v.boolean(),
      /** Whether amounts say that something is missing. Absent in catalogues that were written before it was told. */
      hasShortfall: v.optional(v.boolean()),
    }),
  ),
  /** The net savings of the budget year; `null` where there are none, or nobody can add them up. */
  savings: v.nullable(
    object({
      agreed: v.union([...TARGETS, v.null()]),
      reached: v.nullable(KronerRangeSchema),
      documented: v.nullable(KronerRangeSchema),
      bySmiley: v.nullable(KronerRangeSchema),
      missing: KronerRangeSchema,
      /** The part of `agreed` whose outcome nobody knows. */
      unknown: KronerRangeSchema,
      /** The parts of a bar, see `reachedParts`. */
      parts: v.nullable(
        object({
          documented: kroner,
          "by-smiley": kroner,
          uncertain: kroner,
          unknown: kroner,
          missing: kroner,
        }),
      ),
    }),
  ),
});

export const CatalogueEntrySchema = object({
  id: followUpId,
  href: text,
  ...placeOfFollowUp,
  initiatives: count,
  smileys: SmileyCountsSchema,
  totals: v.optional(TotalsSchema),
});

/** Which follow-ups a site has, newest first, with the counts a start page needs. */
export const CatalogueSchema = object({
  formatVersion: FormatVersionSchema,
  followUps: v.array(CatalogueEntrySchema),
});

/** A catalogue before its entries are looked at: a reader judges each by itself. */
export const CatalogueFrameSchema = object({
  formatVersion: FormatVersionSchema,
  followUps: v.array(v.unknown()),
});

export type FollowUpTotals = v.InferOutput<typeof TotalsSchema>;
export type NamedInitiative = FollowUpTotals["attention"][number];
/** Net savings in kroner, `null` where something is not known, which is not zero. */
export type SavingsFigures = NonNullable<FollowUpTotals["savings"]>;
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
export type CatalogueEntry = v.InferOutput<typeof CatalogueEntrySchema>;
