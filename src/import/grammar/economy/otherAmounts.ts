/** Words by which an amount is neither what was agreed nor what came of it in the end. */

/** So much another amount was more or less: "blev 0,3 mio. kr. højere end ventet", "0,3 mio. kr. for meget". */
const DIFFERENCE_AFTER =
  /^\(?(?:\p{L}+\s+){0,2}?(?:højere|lavere|mere|mindre|større|dyrere|billigere|bedre|dårligere|ringere|flere|færre|for\s+(?:meget|lidt|lav|høj|lille|stor|dyr)\p{L}*)(?!\p{L})/iu;
/** What was spent or reached so far says nothing of what came of it in the end. */
const SO_FAR = new RegExp(
  [
    "(?<!\\p{L})(?:til\\s+dato|indtil\\s+(?:nu|videre|dato)|hidtil|foreløbig\\p{L}*|t\\.?\\s?o\\.?\\s?m\\.?|til\\s+og\\s+med|årets\\s+første|halvårsregnskab\\p{L}*)(?!\\p{L})",
    "(?<![\\p{L}\\d])(?:(?:[123]\\.|første|andet|tredje)\\s+kvartal|(?:1\\.|første)\\s+(?:halvår|tertial)|(?:2\\.|andet)\\s+tertial)(?!\\p{L})",
    "(?<!\\p{L})(?:pr\\.?|per|ultimo|medio|primo|udgangen\\s+af)\\s+(?:den\\s+)?(?!31\\.?\\s?(?:[/.-]?12(?!\\d)|dec)|dec)(?:\\d{1,2}[/.-]\\s?\\d|(?:\\d{1,2}\\.\\s?)?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))",
  ].join("|"),
  "iu",
);

/** True for the words behind an amount that make it the difference between two others. */
export function isDifference(after: string): boolean {
  return DIFFERENCE_AFTER.test(after);
}

/** True for words about what was spent or reached before the year was over. */
export function isSoFar(words: string): boolean {
  return SO_FAR.test(words);
}
