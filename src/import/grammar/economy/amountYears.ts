/** Finds the years that an amount belongs to, by the words around it. */

const YEAR = "(?:19|20)\\d\\d";
const RANGE = `${YEAR}\\s?(?:[-–/]|\\s?til(?:\\sog\\smed)?\\s)\\s?(?:${YEAR}|\\d\\d)(?!\\d)`;
const LIST = `${YEAR}(?:(?:\\s?,\\s?|\\s(?:og|samt|som)\\s)(?:i\\s)?${YEAR})+(?!\\d)`;
const SEVERAL = `(?:${RANGE}|${LIST})`;
/** Words by which each of several years has the whole amount. */
const EACH =
  "(?:i\\s)?(?:hvert\\s(?:af\\s)?årene|hvert\\s(?:enkelt\\s)?år(?:\\si(?:\\s(?:perioden|årene))?)?|alle\\s(?:årene|år)(?:\\si)?|(?:årligt|om\\såret|pr\\.?\\sår|/\\s?år)(?:\\s(?:i|fra|over)(?:\\s(?:perioden|årene))?)?|både|såvel)";
const EACH_AFTER = new RegExp(`^${EACH}\\s\\(?(?<years>${SEVERAL})`, "iu");
const EACH_BEFORE = new RegExp(
  `(?:${EACH}\\s\\(?(?<years>${SEVERAL})|(?<range>${RANGE})[^\\d]*(?:årligt|hvert\\sår|pr\\.?\\sår))`,
  "iu",
);

/** An amount for several years together belongs to none of them. */
const SPREAD = new RegExp(
  `^(?:,?\\s*fordelt|(?:i\\s)?(?:\\d{1,2}|to|tre|fire|fem)\\sår(?!\\p{L})|hvert\\s(?:andet|tredje|fjerde)\\sår|\\(?(?:samlet\\s+)?(?:i|over|for)\\s+(?:\\p{L}*perioden|årene|skoleåret)|\\(?i\\s+${SEVERAL}(?!\\s?:))`,
  "iu",
);
const SPREAD_BEFORE = new RegExp(
  `(?:(?:i|over|for)\\s${LIST}\\s?(?::|på|er)?$|${YEAR}\\s?[-–/]\\s?(?:${YEAR}|\\d\\d)?\\)?\\s?(?::|på|er)?$|(?<!budget\\s)(?<!aftale\\s)(?:i|over|for)\\s(?:(?:perioden|årene)\\s)?${RANGE})`,
  "iu",
);
const YEARLY = /^(?:årligt|om året|hvert år|pr\.? år|\/\s?år)(?!\p{L})/iu;

/** Behind an amount, in its own words: several years, but those in the name of an agreement, or a whole period. */
const SPREAD_IN_AFTER = new RegExp(
  `(?<!(?:budget|aftale|forlig)\\p{L}*\\s)(?<![\\d.,/-])${SEVERAL}(?!\\s?:)|(?<!\\p{L})(?:hele|samlede|den)\\s(?:\\p{L}+\\s)?\\p{L}*periode(?:n)?(?!\\p{L})`,
  "iu",
);

/** Several years, each of which has what is said to be yearly. */
const SEVERAL_BEFORE = new RegExp(`(?:^|\\s)\\(?(?<years>${SEVERAL})\\)?\\s?(?::|på|er)?$`, "iu");

/** True when the words give an amount to several years together, and not to each of them. */
export function isSpread(before: string, after: string): boolean {
  if (yearsOfEach(before, after).length > 0) return false;
  if (SPREAD.test(after)) return true;
  return !YEARLY.test(after) && (SPREAD_BEFORE.test(before) || SPREAD_IN_AFTER.test(ownWords(after)));
}

/** The years that each have an amount: "1,0 mio. kr. i hvert af årene 2025-2028"; none when the words name one or none. */
export function yearsOfEach(before: string, after: string): number[] {
  const together = YEARLY.test(after) ? SEVERAL_BEFORE.exec(before)?.groups?.["years"] : undefined;
  if (together !== undefined) return yearsIn(together);
  const behind = EACH_AFTER.exec(after)?.groups;
  const ahead = behind ? undefined : EACH_BEFORE.exec(before)?.groups;
  const words = behind?.["years"] ?? ahead?.["years"] ?? ahead?.["range"];
  return words === undefined ? [] : yearsIn(words);
}

/** The latest year that counts; a later one is a typing error. */
const MOST_YEARS = 12;

function yearsIn(words: string): number[] {
  if (new RegExp(`^${LIST}$`, "iu").test(words)) return (words.match(/\d{4}/gu) ?? []).map(Number);
  const [from = 0, end = 0] = (words.match(/\d+/gu) ?? []).map(Number);
  const to = end < 100 ? Math.floor(from / 100) * 100 + end : end;
  const count = to - from + 1;
  return count >= 2 && count <= MOST_YEARS ? Array.from({ length: count }, (_, at) => from + at) : [];
}

/** The price level of an amount, or what it is compared with: that year is not the amount's. */
const OTHER_YEAR = new RegExp(
  [
    `(?:opgjort\\s)?(?:i\\s)?(?:(?:faste|løbende|årets)\\s)?${YEAR}\\s?[-–]?\\s?(?:års?-?\\s?)?(?:pris\\p{L}*|p/?l(?:-\\p{L}+)?(?!\\p{L})|niveau\\p{L}*)`,
    `(?:pris-?|løn-?)\\s?(?:og|/)\\s?(?:pris|løn)\\p{L}*[\\s-](?:i\\s|for\\s|fra\\s)?${YEAR}`,
    `(?:(?<!\\p{L})pris\\p{L}*|(?<!\\p{L})p/?l(?:-\\p{L}+)?(?!\\p{L}))[\\s-](?:i\\s|for\\s|fra\\s)?${YEAR}`,
    `(?<!\\p{L})(?:i\\sforhold\\stil|ift\\.?|sammenlignet\\smed|set\\si\\sforhold\\stil|end\\si)\\s(?:\\p{L}+\\s)?${YEAR}`,
    `(?<!\\p{L})regnskab(?:et)?\\s(?:for\\s)?${YEAR}`,
  ].join("|"),
  "giu",
);

/** The words without price levels and comparisons. */
export function withoutPrices(words: string): string {
  return words.replace(OTHER_YEAR, " ");
}

const YEAR_BEFORE =
  /(?<!opfølgning\s|(?:aftale|forlig)\p{L}*\s(?:om\sbudget\s)?)(?<![-–/\d])\b((?:19|20)\d\d)\b(?!\s?[-–/]\s?\d)/giu;
/** What may stand between an amount and its year: "fra og med 2026", "i budgetår 2026", "med helårsvirkning fra 2026". */
const YEAR_AFTER =
  /^(?:årligt\s+)?\(?(?:med\s+(?:\p{L}+)?(?:virkning|effekt)\s+)?(?:(?:fra(?:\s+og\s+med)?|i)\s+)?(?:(?:budget|regnskabs|overslags|kalender)?år(?:et)?\s+)?((?:19|20)\d\d)\b(?!\s?(?:[-–/]\s?\d|:))/u;

const YEAR_AT_END = /(?<![\d.,/–-])((?:19|20)\d\d)\s*:?$/u;

/** The year in an amount's own words; a range of years, the year of a follow-up and that of the prices are none. */
export function statedYear({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): number | null {
  // In "2025 1,5 mio. kr. 2026 2,0 mio. kr." the year behind is the next amount's.
  const directly = /^\s*(?:19|20)\d\d\s*:?$/u.test(after) ? YEAR_AT_END.exec(before)?.[1] : undefined;
  const year =
    directly ??
    YEAR_AFTER.exec(withoutPrices(after).trimStart())?.[1] ??
    [...withoutPrices(before).matchAll(YEAR_BEFORE)].at(-1)?.[1];
  return year === undefined ? null : Number(year);
}

/** The words behind an amount that are not yet about the next thing. */
function ownWords(after: string): string {
  return withoutPrices(after).split(/[,;:]|\s(?:og|samt)\s(?!med\s|(?:i\s)?(?:19|20)\d\d)/, 1)[0] ?? "";
}

/** A year, also as a budget or an account is called by it ("B2026"); not within a date, nor that of an agreement or follow-up. */
const ANY_YEAR =
  /(?<![\d.,/–-]|\d\.\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s)(?<!(?:aftale|forlig|opfølgning)\p{L}*\s)(?<!aftale\som\sbudget\s)(?:(?<!\p{L})(?:B|BO|R|F|FR))?(?<!\p{L}{3})(?<year>(?:19|20)\d\d)(?!\d)/giu;
/** A day from or until which something holds. */
const DAY_FROM =
  /(?<!\p{L})(?:fra|til|inden|senest|pr\.?|per)\s(?:og\smed\s)?(?:den\s)?\d{1,2}(?:\.\s\p{L}{3,9}\s|[./-]\s?\d{1,2}(?:[./-]\s?|\s))(?<year>(?:19|20)\d\d)/giu;
/** A year that only the words beside it count, or the time from which all of an amount holds. */
const OTHER_YEARS =
  /(?<!\p{L})(?:(?:næste|følgende|efterfølgende|kommende|øvrige)\sår(?:ene)?|årene\s(?:efter|derefter|frem))(?!\p{L})/iu;
const IN_FULL =
  /(?<!\p{L})(?:helårs\p{L}*|på\shelårsbasis|fuldt?\s(?:\p{L}*virkning|\p{L}*effekt|ind\p{L}+|udmønt\p{L}*|udrul\p{L}*|implementer\p{L}*)|på\s(?:længere\s)?sigt)(?!\p{L})/iu;
/** Before an amount: a year that only a budget's own count names. */
const COUNTED_YEAR = /(?<!\p{L})(?:B|BO|R|F|FR)\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/u;

/** True when a year stands somewhere behind an amount without one of its own: it may be the amount's or that of something else. */
export function hasDoubtfulYear(
  amount: { readonly before: string; readonly after: string },
  budgetYear: number | null,
): boolean {
  const own = ownWords(amount.after);
  if (OTHER_YEARS.test(own) && !YEAR_AFTER.test(amount.after)) return true;
  if (statedYear(amount) !== null || yearsOfEach(amount.before, amount.after).length > 0) return false;
  if (IN_FULL.test(own)) return true;
  const years = [ANY_YEAR, DAY_FROM].flatMap((pattern) =>
    Array.from(own.matchAll(pattern), ({ groups }) => Number(groups?.["year"])),
  );
  if (budgetYear !== null && years.includes(budgetYear)) return false;
  return COUNTED_YEAR.test(amount.before) || years.length > 0;
}

/** True for an amount without a year of which a part is of one: "5 mio. kr., hvoraf 2 mio. kr. vedrører 2025". */
export function isTotalOfYears(
  amount: { readonly before: string; readonly after: string },
  part: { readonly after: string } | undefined,
): boolean {
  if (part === undefined || statedYear(amount) !== null) return false;
  return (
    /^\W*(?:hvoraf|heraf|deraf)(?!\p{L})/iu.test(amount.after) &&
    new RegExp(YEAR, "u").test(ownWords(part.after))
  );
}
