/** Statuses that only refer to another place: "Se under milepæl for 2. budgetopfølgning 2017". */

import { REASON } from "../contradictions/words.ts";
import { sentencesOf } from "../danish/sentences.ts";
import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";

const REFERENCE =
  /^(?:se|jf\.?|jævnfør|(?:der )?henvises til|samme som|som (?:ved|under|nævnt ved))(?!\p{L}).*(?:milepæl|ovenfor|ovenstående|nedenfor|nedenstående|ovennævnte|forklaring|bemærkning|status|under|punkt|afsnit|indsats|forrige|foregående|tidligere|opfølgning)/iu;
const ORDINALS = ["første", "anden", "tredje", "fjerde", "femte", "sjette"];
const PREVIOUS = /(?<!\p{L})(?:forrige|foregående)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** True of a sentence that gives no reason and only says where one stands. */
export function isReference(sentence: string): boolean {
  return sentence.length <= 160 && REFERENCE.test(sentence) && !REASON.test(sentence);
}

/** True of a status of nothing but such sentences. */
export function isOnlyReference(status: string): boolean {
  const sentences = sentencesOf(status);
  return sentences.length > 0 && sentences.every(({ text }) => isReference(text));
}

/**
 * The round (0-based) that a reference names, by its label ("2. budgetopfølgning 2017", also without the year where that
 * is one round's alone), by its ordinal ("anden budgetopfølgning") or as the one before `from`; `null` where it names none.
 */
export function roundReferredTo(reference: string, { rounds }: FollowUp, from: number | null): number | null {
  const words = reference.toLowerCase();
  const hasYear = reference.search(YEAR) !== -1;
  // The longest first: one label may be part of another.
  const named = (names: readonly string[]) =>
    names
      .map((name, round) => ({ name: name.trim().toLowerCase(), round }))
      .filter(
        ({ name }) =>
          name !== "" && names.filter((other) => other.trim().toLowerCase() === name).length === 1,
      )
      .sort((a, b) => b.name.length - a.name.length)
      .find(({ name }) => containsWhole(words, name))?.round ?? null;
  const byName =
    named(rounds.map(({ label }) => label)) ??
    named(rounds.map(({ label }) => (hasYear ? "" : label.replace(YEAR, "")))) ??
    named(rounds.map((_, round) => (ORDINALS[round] ? `${ORDINALS[round]} budgetopfølgning` : "")));
  if (byName !== null) return byName;
  return from !== null && from > 0 && PREVIOUS.test(reference) ? from - 1 : null;
}

/** What a round's status says, with the round (0-based) that says it. */
export interface RoundStatus {
  readonly round: number;
  readonly words: string;
  /** The round whose status only refers to `round`; left out where it says so itself. */
  readonly referredBy?: number;
  /** True where the words are that round's goal, which it has in a status's stead: never to be shown as one. */
  readonly isGoal?: true;
}

/**
 * The status of an initiative's milestone in a round (0-based). A status that only refers to another round is followed to
 * what is written there: its status, or its text where it has none. It stays as it is where it leads nowhere or around in
 * a circle. `null` where the round has no status.
 */
export function statusOf(followUp: FollowUp, initiative: Initiative, round: number): RoundStatus | null {
  const milestones = milestonesOf(followUp, initiative);
  const status = milestones[round]?.status;
  if (!status) return null;
  const own = { round, words: status };
  const seen = new Set<number>();
  let at: RoundStatus = own;
  while (isOnlyReference(at.words)) {
    seen.add(at.round);
    const target = roundReferredTo(at.words, followUp, at.round);
    const milestone = target === null ? null : milestones[target];
    const words = milestone?.status || milestone?.text;
    if (target === null || seen.has(target) || !words) return own;
    at = { round: target, words, referredBy: round, ...(milestone?.status ? {} : { isGoal: true }) };
  }
  return at;
}

/** No part of a longer number or word: "1. opfølgning" does not stand in "11. opfølgning". */
function containsWhole(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const isCut =
      /[\p{L}\d]/u.test(words.charAt(at - 1)) || /[\p{L}\d]/u.test(words.charAt(at + name.length));
    if (!isCut) return true;
  }
  return false;
}
