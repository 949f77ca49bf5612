import type { Rating } from "../../src/agreement/effort/smiley.ts";
import type { Economy, Measure } from "../../src/agreement/format/schema.ts";
import type { Random } from "./random.ts";
import { ECONOMY_SMILEY_WEIGHTS, ECONOMY_WEIGHTS } from "./shape.ts";

/** What an initiative's economy is about; its text, status and figures follow from it. Amounts in whole kroner. */
export interface EconomyDraft {
  readonly measure: Measure | null;
  readonly target: number;
  readonly smiley: Rating;
  /** What is stated to be missing; `null` where nothing is. */
  readonly missing: number | null;
  /** What the status says besides what is missing. */
  readonly note: string | null;
}

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  saving: "Besparelse",
  revenue: "Indtægt",
  investment: "Investering",
  expense: "Udgift",
  allocation: "Bevilling",
  budget: "Budget",
};

/** An economy as often of each kind as in the real document. */
export function economyDraft(random: Random): EconomyDraft {
  const kind = random.weighted(ECONOMY_WEIGHTS);
  if (kind === "none") return { measure: null, target: 0, smiley: null, missing: null, note: null };
  const smiley = random.weighted(ECONOMY_SMILEY_WEIGHTS);
  const target = (1 + random.below(60)) * 100_000;
  const isShort = kind === "saving" && (smiley === "sur" || random.chance(0.2));
  return { measure: kind, target, smiley, missing: isShort ? shareOf(target, random) : null, note: null };
}

function shareOf(target: number, random: Random): number {
  return Math.round((target * (5 + random.below(40))) / 100_000) * 1000;
}

/** The facts that a document would state of it. */
export function economyFacts(
  { measure, target, smiley, missing, note }: EconomyDraft,
  year: number,
): Economy {
  if (measure === null) {
    return {
      text: "Der er ikke særskilt økonomisk effekt.",
      status: note,
      smiley,
      figures: [],
      source: null,
    };
  }
  const text = `${MEASURE_WORDS[measure]} i ${year}: ${inMillions(target)}.`;
  const shortfall = missing === null ? null : `Der er en manglende besparelse på ${inMillions(missing)}.`;
  const bySmiley = smiley === "glad" && missing === null;
  const amount = (kroner: number, how: "stated" | "computed" | "by-smiley") => ({
    min: kroner,
    max: kroner,
    how,
  });
  return {
    text,
    status: [shortfall, note].filter((part) => part !== null).join(" ") || null,
    smiley,
    figures: [
      {
        measure,
        basis: null,
        year,
        target,
        outcome:
          missing !== null
            ? amount(target - missing, "computed")
            : bySmiley
              ? amount(target, "by-smiley")
              : null,
        deviation: missing !== null ? amount(missing, "stated") : bySmiley ? amount(0, "by-smiley") : null,
        evidence: [text.slice(0, -1), ...(shortfall === null ? [] : [shortfall.slice(0, -1)])],
      },
    ],
    source: null,
  };
}

/** 1200000 → "1,2 mio. kr" */
function inMillions(kroner: number): string {
  return `${String(kroner / 1_000_000).replace(".", ",")} mio. kr`;
}
