/** What a document made of a feed carries beside its words, so that importing it gives the same feed. */
import * as v from "valibot";
import {
  type Correction,
  CorrectionSchema,
  EconomySchema,
  type FollowUpFacts,
  RoundSchema,
  ThemeSchema,
} from "../format/schema.ts";
import { nullableText, object, text } from "../format/schemaParts.ts";
import { correctionKind } from "./correctionKind.ts";

/** The namespace of the part that has them as JSON. */
export const HIDDEN_NAMESPACE = "urn:aftaleoverblik:feed";

const NamesSchema = object({
  rounds: v.array(RoundSchema),
  themes: v.array(ThemeSchema),
  initiatives: v.array(
    object({
      id: text,
      thread: nullableText,
      number: nullableText,
      title: text,
      theme: text,
      rounds: v.array(text),
      responsible: v.array(text),
      contributors: v.array(text),
      funding: v.array(text),
      economy: v.optional(EconomySchema),
    }),
  ),
});

/**
 * What things are called in the feed, in its order: an import makes ids and threads of the words, and meets no theme or round that nothing
 * stands in. Of an initiative also the rounds of its milestones, where one name of a list ends, and its economy where amounts were corrected.
 */
export type HiddenNames = v.InferOutput<typeof NamesSchema>;

export interface HiddenFacts {
  /** By the places that the facts have in the feed; in a document without `names` by those in the document. */
  readonly corrections: readonly Correction[];
  readonly names: HiddenNames | null;
  /** The words of the comments that tell of corrections; they are no remark of a reader's. */
  readonly comments: readonly string[];
}

/** The value of JSON as hidden facts; what is none is left out. */
export function hiddenFactsOf(json: string): HiddenFacts | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { corrections, comments, names } = value as Readonly<Record<string, unknown>>;
  const parsed = v.safeParse(NamesSchema, names);
  return {
    corrections: parseCorrections(corrections),
    names: parsed.success ? parsed.output : null,
    comments: Array.isArray(comments) ? comments.filter((one) => typeof one === "string") : [],
  };
}

/** A list of corrections; what is none is left out. */
function parseCorrections(value: unknown): readonly Correction[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const parsed = v.safeParse(CorrectionSchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

/** What a document made of the feed must carry. */
export function hiddenNames(facts: FollowUpFacts): HiddenNames {
  const corrections = facts.corrections ?? [];
  const hasCorrectedEconomy = (at: number) =>
    corrections.some(
      (one) =>
        one.path.startsWith(`initiatives[${at}].economy`) ||
        (one.path === `initiatives[${at}]` && correctionKind(one) === "added"),
    );
  return {
    rounds: facts.rounds,
    themes: facts.themes,
    initiatives: facts.initiatives.map(({ milestones, economy, ...own }, at) => ({
      id: own.id,
      thread: own.thread,
      number: own.number,
      title: own.title,
      theme: own.theme,
      rounds: milestones.map(({ round }) => round),
      responsible: own.responsible,
      contributors: own.contributors,
      funding: own.funding,
      ...(economy !== null && hasCorrectedEconomy(at) && { economy }),
    })),
  };
}
