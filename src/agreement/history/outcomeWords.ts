/** The Danish words by which a sentence says what became of a promise. */

const DENIED =
  /(?<!\p{L})(?:ikke|aldrig|opgivet|opgives|aflyst|aflyses|droppet|droppes|bortfald\p{L}*|skrinlagt|indstillet|annulleret|trukket tilbage|taget af (?:bordet|programmet))(?!\p{L})/iu;

/** True when it did not happen, or will not. */
export function saysBroken(sentence: string): boolean {
  return DENIED.test(sentence);
}

const POSTPONED =
  /(?<!\p{L})(?:udsat|udsættes|udskudt|udskydes|rykket|rykkes|forsinket|forsinkes|skubbet|skubbes)(?!\p{L})/iu;

/** True when it was moved, whether to a day or not. */
export function saysPutOff(sentence: string): boolean {
  return POSTPONED.test(sentence);
}

const UNDER_WAY =
  /(?<!\p{L})(?:i gang|pågår|fortsat|fortsætter|under \p{L}+|delvist|delvis|knap|endnu|stadig|snart|næsten)(?!\p{L})/iu;

/** True when it is under way or done in part. */
export function isOpen(sentence: string): boolean {
  return UNDER_WAY.test(sentence);
}

/** Something that was done: "er forelagt", "blev afholdt", "har åbnet", "fandt sted". */
const DONE =
  /(?<!\p{L})(?:(?:er|blev|er blevet|har|har været|var)\s+(?:\p{L}+\s+){0,4}?\p{L}{2,}(?:et|gt|rt|ndt|lgt|ført|aget|sat|holdt|vet|jort)|fandt sted|har fundet sted)(?!\p{L})/iu;

/** True when it happened. */
export function saysDone(sentence: string): boolean {
  return DONE.test(sentence);
}
