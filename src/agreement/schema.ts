/**
 * The feed's only definition: the TypeScript types, the published JSON Schema and the messages of
 * validation all derive from the schemas in this file. Facts only: what can be computed (delay,
 * change, totals) is never part of a feed.
 */
import * as v from "valibot";
import { ECONOMY_SMILEYS, SMILEYS } from "./smiley.ts";

/** The only feed format this build reads. A higher number is refused by name, unknown fields are ignored. */
export const FORMAT_VERSION = 1;

/** What an amount is about. Measures are never added together. */
export const MEASURES = ["saving", "revenue", "investment", "expense", "allocation", "budget"] as const;
export type Measure = (typeof MEASURES)[number];

/** Gross before, net after other authorities' shares. `null`: the document does not say. Never added together. */
export const BASES = ["gross", "net"] as const;
export type Basis = (typeof BASES)[number] | null;

/** How an amount is known: the document states it, it was computed from stated amounts, or only a smiley speaks. */
export const EVIDENCE_GRADES = ["stated", "computed", "by-smiley"] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

const text = v.pipe(v.string(), v.nonEmpty());
/** `null` as one of the values: a message then names it among what is allowed, which `v.nullable` does not. */
function orNull<S extends v.GenericSchema>(schema: S) {
  return v.union([schema, v.null()]);
}

const nullableText = v.optional(orNull(v.string()), null);
const isoDate = v.pipe(v.string(), v.isoDate());
const kroner = v.pipe(v.number(), v.safeInteger());
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const FormatVersionSchema = v.literal(FORMAT_VERSION);

/** Lines of the source text, 1-based, both ends included. */
const SourceRangeSchema = v.object({ from: lineNumber, to: lineNumber });

const RoundSchema = v.object({
  id: text,
  label: text,
  date: v.optional(orNull(isoDate), null),
});

const ThemeSchema = v.object({ id: text, number: nullableText, title: text });

const MilestoneSchema = v.object({
  round: text,
  text: nullableText,
  status: nullableText,
  smiley: orNull(v.picklist(SMILEYS)),
  source: v.optional(v.nullable(SourceRangeSchema), null),
});

/** Whole kroner from `min` to `max`; a single figure has both alike. A range stays a range into every total. */
const AmountSchema = v.object({ min: kroner, max: kroner, how: v.picklist(EVIDENCE_GRADES) });

const FigureSchema = v.object({
  measure: v.picklist(MEASURES),
  basis: v.optional(orNull(v.picklist(BASES)), null),
  year: v.optional(orNull(year), null),
  target: v.optional(orNull(kroner), null),
  outcome: v.optional(v.nullable(AmountSchema), null),
  deviation: v.optional(v.nullable(AmountSchema), null),
  evidence: v.array(text),
});

const EconomySchema = v.object({
  text: nullableText,
  status: nullableText,
  smiley: orNull(v.picklist(ECONOMY_SMILEYS)),
  figures: v.array(FigureSchema),
  source: v.optional(v.nullable(SourceRangeSchema), null),
});

const InitiativeSchema = v.object({
  id: text,
  number: nullableText,
  title: text,
  theme: text,
  funding: v.optional(v.array(text), []),
  description: nullableText,
  remarks: nullableText,
  responsible: v.optional(v.array(text), []),
  committee: nullableText,
  contributors: v.optional(v.array(text), []),
  milestones: v.array(MilestoneSchema),
  economy: v.optional(v.nullable(EconomySchema), null),
  source: v.optional(v.nullable(SourceRangeSchema), null),
});

const SmileyMeaningSchema = v.object({
  effort: v.optional(v.object({ glad: nullableText, neutral: nullableText, sur: nullableText })),
  economy: v.optional(v.object({ glad: nullableText, sur: nullableText })),
});

/** Where the follow-up was imported from; `source` is a URL relative to the feed's own. */
const DocumentSchema = v.object({
  title: nullableText,
  publisher: nullableText,
  caseNumber: nullableText,
  source: nullableText,
});

const FindingSchema = v.object({
  code: text,
  line: v.optional(orNull(lineNumber), null),
  message: text,
});

const ImportSchema = v.object({ tool: text, version: text, findings: v.array(FindingSchema) });

/** One follow-up on one agreement: the unit of a feed. */
export const FollowUpSchema = v.object({
  formatVersion: FormatVersionSchema,
  id: text,
  title: text,
  authority: text,
  committee: nullableText,
  budgetYear: v.optional(orNull(year), null),
  asOf: v.optional(orNull(isoDate), null),
  document: v.optional(v.nullable(DocumentSchema), null),
  rounds: v.pipe(v.array(RoundSchema), v.minLength(1)),
  smileyMeaning: v.optional(v.nullable(SmileyMeaningSchema), null),
  themes: v.array(ThemeSchema),
  initiatives: v.array(InitiativeSchema),
  import: v.optional(v.nullable(ImportSchema), null),
});

export const CatalogueEntrySchema = v.object({
  id: text,
  href: text,
  title: text,
  authority: text,
  committee: nullableText,
  budgetYear: v.optional(orNull(year), null),
  asOf: v.optional(orNull(isoDate), null),
  initiatives: count,
  smileys: v.object({ glad: count, neutral: count, sur: count, none: count }),
});

/** Which follow-ups a site has, newest first, with the counts a start page needs. */
export const CatalogueSchema = v.object({
  formatVersion: FormatVersionSchema,
  followUps: v.array(CatalogueEntrySchema),
});

/** A catalogue before its entries are looked at: a reader judges each by itself. */
export const CatalogueFrameSchema = v.object({
  formatVersion: FormatVersionSchema,
  followUps: v.array(v.unknown()),
});

export type FollowUp = v.InferOutput<typeof FollowUpSchema>;
export type Round = v.InferOutput<typeof RoundSchema>;
export type Theme = v.InferOutput<typeof ThemeSchema>;
export type Initiative = v.InferOutput<typeof InitiativeSchema>;
export type Milestone = v.InferOutput<typeof MilestoneSchema>;
export type Economy = v.InferOutput<typeof EconomySchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Amount = v.InferOutput<typeof AmountSchema>;
export type SourceRange = v.InferOutput<typeof SourceRangeSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
export type CatalogueEntry = v.InferOutput<typeof CatalogueEntrySchema>;
