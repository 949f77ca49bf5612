/**
 * The document's own arithmetic: where it states all amounts of a calculation, is the result right? A wrong result is a
 * contradiction.
 */
import { type FoundAmount, findAmounts } from "../danish/amounts.ts";
import { sentencesOf } from "../danish/sentences.ts";
import { deviationOf, type KronerRange, MORE_IS_BETTER, targetRange } from "../economy/amounts.ts";
import type { Initiative } from "../format/schema.ts";
import { type Quote, quoteEconomy, quoteInitiative } from "../quotes/quotes.ts";
import { quoteEvidence, unitOf } from "./quoteEvidence.ts";

export interface ArithmeticCheck {
  readonly initiative: Initiative;
  /** `difference`: the first term minus the second; `sum`: all terms together. */
  readonly operation: "difference" | "sum";
  /** As the document states them, in whole kroner. */
  readonly terms: readonly KronerRange[];
  readonly stated: KronerRange;
  readonly computed: KronerRange;
  /** True when the stated result is the computed one, rounded as it is written. */
  readonly holds: boolean;
  /** The words of the terms and those of the result; one quote where they stand in one sentence. */
  readonly quotes: readonly [Quote, Quote?];
}

/**
 * Every calculation of an initiative whose amounts are all stated: target minus outcome, and sums with their "i alt".
 */
export function arithmeticChecksOf(initiative: Initiative): readonly ArithmeticCheck[] {
  return [...differences(initiative), ...sums(initiative)];
}

function differences(initiative: Initiative): readonly ArithmeticCheck[] {
  return (initiative.economy?.figures ?? []).flatMap((figure) => {
    const { target, outcome, deviation } = figure;
    if (target === null || outcome?.how !== "stated" || deviation?.how !== "stated") return [];
    const computed = deviationOf({ ...figure, deviation: null });
    if (computed === null) return [];
    const agreed = targetRange(target);
    const [first, second] = MORE_IS_BETTER[figure.measure] ? [agreed, outcome] : [outcome, agreed];
    const words = quoteEvidence(initiative, figure.evidence[0]);
    const result = quoteEvidence(initiative, figure.evidence.at(-1));
    return {
      initiative,
      operation: "difference" as const,
      terms: [rangeOf(first), rangeOf(second)],
      stated: rangeOf(deviation),
      computed: rangeOf(computed),
      holds: isRounded(computed, deviation, unitOf(figure, deviation)),
      quotes: words.text === result.text ? ([words] as const) : ([words, result] as const),
    };
  });
}

/** The total is the last amount or, before "fordelt", the first. */
const TOTAL_BEHIND = /(?:i alt|samlet|tilsammen)(?: på)?:? $/iu;
const TOTAL_FIRST = /^[^,;]*,? (?:der |som )?(?:er )?fordel(?:t|es|er)/iu;
/** A text without any of these words has no sum; the test is quick. */
const ANY_TOTAL = /i alt|samlet|tilsammen|fordel/iu;
const NO_SUM = /mod |sammenlignet|tidligere|oprindelig|heraf|deraf|hvoraf|årlig|brutto|netto|yderligere/iu;

function sums(initiative: Initiative): readonly ArithmeticCheck[] {
  const { description, remarks, economy } = initiative;
  const texts = [
    [description, (text: string) => quoteInitiative(initiative, "description", text)],
    [remarks, (text: string) => quoteInitiative(initiative, "remarks", text)],
    [economy?.text, (text: string) => quoteEconomy(initiative, "text", text)],
    [economy?.status, (text: string) => quoteEconomy(initiative, "status", text)],
  ] as const;
  return texts.flatMap(([text, quote]) =>
    (text && ANY_TOTAL.test(text) ? sentencesOf(text) : []).flatMap((sentence) => {
      const sum = sumIn(sentence.text);
      if (!sum) return [];
      const { total, parts } = sum;
      const computed = {
        min: parts.reduce((all, { min }) => all + min, 0),
        max: parts.reduce((all, { max }) => all + max, 0),
      };
      return {
        initiative,
        operation: "sum" as const,
        terms: parts.map(rangeOf),
        stated: rangeOf(total),
        computed,
        holds: isRounded(computed, total, total.unit),
        quotes: [quote(sentence.text)] as const,
      };
    }),
  );
}

function sumIn(sentence: string): { total: FoundAmount; parts: readonly FoundAmount[] } | null {
  const { amounts, malformed } = findAmounts(sentence);
  const [first, second] = amounts;
  const last = amounts.at(-1);
  if (!first || !second || !last || amounts.length < 3 || malformed.length > 0) return null;
  if (NO_SUM.test(sentence)) return null;
  if (TOTAL_BEHIND.test(sentence.slice(0, last.from))) return { total: last, parts: amounts.slice(0, -1) };
  const between = sentence.slice(first.to, second.from);
  return TOTAL_FIRST.test(between) ? { total: first, parts: amounts.slice(1) } : null;
}

/** True when the stated result is the computed one, rounded to its last written digit: 1,43 as "1,4 mio. kr." */
function isRounded(computed: KronerRange, stated: KronerRange, unit: number): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= unit / 2;
  return isNear(computed.min, stated.min) && isNear(computed.max, stated.max);
}

function rangeOf({ min, max }: KronerRange): KronerRange {
  return { min, max };
}
