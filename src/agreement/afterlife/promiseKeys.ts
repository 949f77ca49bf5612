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

/** Words are alike by their first letters: "afsluttes", "afsluttet" and "afslutning" are the same promise. */
const STEM = 5;

/** Stems of words that come and go with a moved date or carry no meaning: "expected", "postponed", conjunctions, prepositions. */
const EMPTY_WORDS = new Set(
  [
    "af at da de den der det dette disse dog en er et for fra frem har have herefter i med men og også om på som til ved",
    "bliver blev kan skal vil ville være forventes forventning ventes påregnes planlagt planlægges realistisk gerne",
    "udsat udsættes udskudt udskydes rykket rykkes flyttet flyttes forsinket forsinkelse skubbes ændret ny nyt nye",
    "nu først stadig fortsat igen endnu ikke allerede dermed derfor således altså nærmere",
    "senest tidligst inden efter før omkring ca cirka d kl primo medio ultimo udgang start begyndelsen slutningen",
    "løbet midten midt årets måned måneden dato datoen tidspunkt sommerferien årsskiftet",
  ].flatMap((words) => words.split(" ").map((word) => word.slice(0, STEM))),
);

/** The meaningful words of a sentence without its dates, sorted. */
function signatureOf(sentence: string, dates: readonly FoundDate[]): string {
  const rest = dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    sentence,
  );
  const stems = (rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, STEM));
  return [...new Set(stems)]
    .filter((stem) => !EMPTY_WORDS.has(stem))
    .sort()
    .join(" ");
}

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
    const own = [agreement, initiatives.get(id) ?? id, signatureOf(sentence, dates)].join("\n");
    const earlier = counts.get(own) ?? 0;
    counts.set(own, earlier + 1);
    return (place) => [own, place, earlier].join("\n");
  };
}
