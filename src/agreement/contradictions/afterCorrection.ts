/** What no longer fits together once a person corrected a value. */

import { isComputed } from "../corrections/computedAnew.ts";
import { takeBack } from "../corrections/correct.ts";
import { valueAt } from "../corrections/factPath.ts";
import { findAmounts } from "../danish/amounts.ts";
import { sentencesOf } from "../danish/sentences.ts";
import { buildFollowUp, type FollowUp } from "../followUp.ts";
import type { Amount, Correction, Initiative } from "../format/schema.ts";
import { type Quote, quoteEconomy, quoteInitiative } from "../quotes/quotes.ts";
import type { Contradiction } from "./contradiction.ts";
import { mismatchesOf } from "./findContradictions.ts";

/** What speaks against a correction. */
export interface Against {
  /** Sentences that state the amount as it was, while none states what it became. */
  readonly stillSaid: readonly Quote[];
  /** The mismatches that the follow-up has with the correction, and would not have without it. */
  readonly mismatches: readonly Contradiction[];
}

const NOTHING: Against = { stillSaid: [], mismatches: [] };
const AMOUNT = /\.economy\.figures\[\d+\]\.(?:target|outcome|deviation)(?:\.(?:min|max))?$/;

/** What speaks against a correction within an initiative, in that initiative's own words and by the rules of contradictions. */
export function againstCorrection({ facts }: FollowUp, correction: Correction): Against {
  const [, index] = /^initiatives\[(\d+)\]\./.exec(correction.path) ?? [];
  const initiative = facts.initiatives[Number(index)];
  if (initiative === undefined || followsFromOthers(facts, correction)) return NOTHING;
  const before = takeBack(facts, correction, correction.when);
  if (!before.ok) return { ...NOTHING, stillSaid: stillSaid(initiative, correction) };
  const known = new Set(mismatchesIn(before.facts, initiative.id).map(keyOf));
  return {
    stillSaid: stillSaid(initiative, correction),
    mismatches: mismatchesIn(facts, initiative.id).filter((one) => !known.has(keyOf(one))),
  };
}

/** True for an amount that no words state: what it was corrected with says what speaks against it. */
function followsFromOthers(facts: FollowUp["facts"], { path }: Correction): boolean {
  const [, amount] = /^(.*\.(?:outcome|deviation))\.(?:min|max)$/.exec(path) ?? [];
  if (amount === undefined) return isComputed(facts, path);
  return (valueAt(facts, amount) as Amount | null | undefined)?.how !== "stated";
}

function mismatchesIn(facts: FollowUp["facts"], id: string): readonly Contradiction[] {
  const followUp = buildFollowUp(facts);
  const initiative = followUp.initiativeById.get(id);
  return initiative === undefined ? [] : mismatchesOf(followUp, initiative);
}

function keyOf({ rule, quotes, compared }: Contradiction): string {
  return JSON.stringify([rule, quotes.map((quote) => quote?.text), compared]);
}

function stillSaid(initiative: Initiative, { path, was, became }: Correction): readonly Quote[] {
  if (!AMOUNT.test(path) || typeof was !== "number" || typeof became !== "number") return [];
  const { description, remarks, economy } = initiative;
  const sentences = [
    ...sentencesOf(economy?.text ?? "").map(({ text }) => quoteEconomy(initiative, "text", text)),
    ...sentencesOf(economy?.status ?? "").map(({ text }) => quoteEconomy(initiative, "status", text)),
    ...sentencesOf(description ?? "").map(({ text }) => quoteInitiative(initiative, "description", text)),
    ...sentencesOf(remarks ?? "").map(({ text }) => quoteInitiative(initiative, "remarks", text)),
  ];
  if (sentences.some(({ text }) => states(text, became))) return [];
  return sentences.filter(({ text }) => states(text, was));
}

/** True for words that state an amount, as exactly as they are written. Which way it goes they say in other words. */
function states(text: string | null, kroner: number): boolean {
  return findAmounts(text ?? "").amounts.some(({ min, max, unit }) =>
    [min, max].some((end) => Math.abs(Math.abs(end) - Math.abs(kroner)) <= unit / 2),
  );
}
