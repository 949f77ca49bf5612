/**
 * Keys of promises that stay the same when the date moves or the words change order: in the next follow-up, or in a
 * corrected one. A key contains neither the date nor the name of follow-up, round or field, but the agreement, the
 * initiative (its thread, else its committee and number, see `initiativeKeys`), the meaningful words, and the date's place in
 * the sentence. One file alone does not say what an initiative was called before: another thread, or without threads
 * another number, is another initiative. Of sentences of one initiative with the same words only the order tells which is
 * which: where the first is gone, the second has its key.
 */
import type { FoundDate } from "../danish/dates.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { agreementKey } from "../identity/agreementKey.ts";
import { initiativeKeys } from "../identity/initiativeKeys.ts";
import { promiseStems } from "./promiseStems.ts";

/**
 * Prepares the keys of a follow-up. Call the result for each sentence with a promise, in the document's order: it gives one
 * key for each date of the sentence, or one at index 0 for a sentence without a date. Sentences of an initiative with the
 * same words are numbered.
 */
export function promiseKeys(
  followUp: FollowUp,
): (initiative: Initiative, sentence: string, dates: readonly FoundDate[]) => (place: number) => string {
  const agreement = agreementKey(followUp.facts);
  const initiatives = initiativeKeys(followUp);
  const counts = new Map<string, number>();
  return ({ id }, sentence, dates) => {
    const own = [agreement, initiatives.get(id) ?? id, promiseStems(sentence, dates).join(" ")].join("\n");
    const earlier = counts.get(own) ?? 0;
    counts.set(own, earlier + 1);
    return (place) => [own, place, earlier].join("\n");
  };
}
