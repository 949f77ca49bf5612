/**
 * The feed's only definition: the TypeScript types, the published JSON Schema and the messages of
 * validation all derive from the schemas in this file. Facts only: what can be computed (delay,
 * change, totals) is never part of a feed.
 */
import * as v from "valibot";
import { SMILEYS } from "../effort/smiley.ts";
import {
  followUpId,
  isoDate,
  kroner,
  lineNumber,
  nullableText,
  object,
  ordinal,
  orNull,
  text,
  year,
} from "./schemaParts.ts";

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

export const FormatVersionSchema = v.literal(FORMAT_VERSION);

/** Lines of the source text, 1-based, both ends included. */
const SourceRangeSchema = object({ from: lineNumber, to: lineNumber });

/** What is followed up: the same for all committees and all rounds of follow-up on one agreement. */
const AgreementSchema = object({ id: text, title: text });

/** Which follow-up on its agreement a document is, by its own words. */
const SequenceSchema = object({
  number: v.optional(orNull(ordinal), null),
  isLast: v.boolean(),
});

export const RoundSchema = object({
  id: text,
  label: text,
  /** For narrow columns, where the usual short form of `label` is not the one wanted. */
  shortLabel: v.optional(orNull(text)),
  date: v.optional(orNull(isoDate), null),
});

export const ThemeSchema = object({ id: text, number: nullableText, title: text });

const milestonePart = {
  text: nullableText,
  status: nullableText,
  smiley: orNull(v.picklist(SMILEYS)),
  source: v.optional(v.nullable(SourceRangeSchema), null),
};

const MilestoneSchema = object({
  round: text,
  ...milestonePart,
  /** The milestones of one round, where the document has several: text and status are theirs together. */
  parts: v.optional(v.array(object(milestonePart))),
});

export const KronerRangeSchema = object({ min: kroner, max: kroner });

/** Whole kroner from `min` to `max`; a single figure has both alike. A range stays a range into every total. */
const AmountSchema = object({ min: kroner, max: kroner, how: v.picklist(EVIDENCE_GRADES) });

/** What was agreed: one amount, or whole kroner from `min` to `max` where the document states a range. */
export const TARGETS = [kroner, KronerRangeSchema] as const;

/**
 * Signs: `target` is zero or more; a figure with another one is left out by name (`leftOut.ts`). `outcome` is what came of it in the measure's own direction, below zero where a saving became
 * an extra cost. `deviation` is above zero where it is worse than agreed (a saving not reached, a budget exceeded).
 */
const FigureSchema = object({
  measure: v.picklist(MEASURES),
  basis: v.optional(orNull(v.picklist(BASES)), null),
  year: v.optional(orNull(year), null),
  target: v.optional(v.union([...TARGETS, v.null()]), null),
  outcome: v.optional(v.nullable(AmountSchema), null),
  deviation: v.optional(v.nullable(AmountSchema), null),
  evidence: v.array(text),
});

export const EconomySchema = object({
  text: nullableText,
  status: nullableText,
  smiley: orNull(v.picklist(SMILEYS)),
  figures: v.array(FigureSchema),
  source: v.optional(v.nullable(SourceRangeSchema), null),
});

/** What an initiative is to those of earlier follow-ups, where a person has said so. */
export const LINEAGES = ["same", "split", "merged", "new"] as const;

/**
 * `of` names initiatives of earlier follow-ups by their threads, or by their ids where they have none: the one that it is the same
 * as or was split from, all that it was merged from, none where it is new.
 */
const LineageSchema = object({ is: v.picklist(LINEAGES), of: v.array(text) });

const InitiativeSchema = object({
  id: text,
  thread: v.optional(orNull(text), null),
  lineage: v.optional(orNull(LineageSchema)),
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

const SmileyMeaningSchema = object({
  effort: v.optional(object({ glad: nullableText, neutral: nullableText, sur: nullableText })),
  economy: v.optional(object({ glad: nullableText, sur: nullableText })),
});

/** The file itself, where it lies beside the feed: its address relative to the feed's own, and what it was called. */
const DocumentFileSchema = object({ href: text, name: text, type: text, sha256: nullableText });

/** Where the follow-up was imported from; `source` is a URL relative to the feed's own. */
const DocumentSchema = object({
  title: nullableText,
  publisher: nullableText,
  caseNumber: nullableText,
  source: nullableText,
  file: v.optional(orNull(DocumentFileSchema)),
});

const FindingSchema = object({
  code: text,
  line: v.optional(orNull(lineNumber), null),
  message: text,
  /** Whether a person held it against the document; absent where nobody was asked. */
  settled: v.optional(v.boolean()),
});

const ImportSchema = object({ tool: text, version: text, findings: v.array(FindingSchema) });

/** A value, or a whole thing that was added or removed. What has more keys stands first: the first that fits is taken. */
const correctedValue = orNull(
  v.union([
    v.string(),
    v.pipe(v.number(), v.safeInteger()),
    InitiativeSchema,
    MilestoneSchema,
    EconomySchema,
    FigureSchema,
    AmountSchema,
    TARGETS[1],
    RoundSchema,
    ThemeSchema,
    LineageSchema,
  ]),
);

/**
 * What a person read otherwise than the import: the value at `path` was `was` and is now `became`. Where the path is an item of a
 * list (`initiatives[3].milestones[2]`), `was: null` says that the item was added, and stands there; `became: null` that it was
 * removed, and stood there in the list as the import read it.
 */
export const CorrectionSchema = object({
  path: text,
  was: correctedValue,
  became: correctedValue,
  why: nullableText,
  when: isoDate,
});

/** Which agreement a follow-up is on, of which committee and of which time: what its feed and a catalogue both say of it. */
export const placeOfFollowUp = {
  title: text,
  authority: text,
  committee: nullableText,
  budgetYear: v.optional(orNull(year), null),
  asOf: v.optional(orNull(isoDate), null),
  agreement: v.optional(v.nullable(AgreementSchema), null),
  sequence: v.optional(v.nullable(SequenceSchema), null),
};

/** One follow-up on one agreement: the unit of a feed. */
export const FollowUpSchema = object({
  formatVersion: FormatVersionSchema,
  id: followUpId,
  ...placeOfFollowUp,
  document: v.optional(v.nullable(DocumentSchema), null),
  rounds: v.pipe(v.array(RoundSchema), v.minLength(1)),
  smileyMeaning: v.optional(v.nullable(SmileyMeaningSchema), null),
  themes: v.array(ThemeSchema),
  initiatives: v.array(InitiativeSchema),
  import: v.optional(v.nullable(ImportSchema), null),
  corrections: v.optional(v.array(CorrectionSchema)),
});

export type FollowUpFacts = v.InferOutput<typeof FollowUpSchema>;
export type Round = v.InferOutput<typeof RoundSchema>;
export type Theme = v.InferOutput<typeof ThemeSchema>;
export type Initiative = v.InferOutput<typeof InitiativeSchema>;
export type Lineage = v.InferOutput<typeof LineageSchema>;
export type Milestone = v.InferOutput<typeof MilestoneSchema>;
export type Economy = v.InferOutput<typeof EconomySchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Target = NonNullable<Figure["target"]>;
export type Amount = v.InferOutput<typeof AmountSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;
export type DocumentFile = v.InferOutput<typeof DocumentFileSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type SourceRange = v.InferOutput<typeof SourceRangeSchema>;
