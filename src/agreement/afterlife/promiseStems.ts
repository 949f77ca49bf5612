import type { FoundDate } from "../danish/dates.ts";

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

/** The meaningful words of a sentence without its dates, by their first letters: each once, sorted. */
export function promiseStems(
  sentence: string,
  dates: readonly Pick<FoundDate, "start" | "end">[],
): readonly string[] {
  const rest = dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    sentence,
  );
  const stems = (rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, STEM));
  return [...new Set(stems)].filter((stem) => !EMPTY_WORDS.has(stem)).sort();
}
