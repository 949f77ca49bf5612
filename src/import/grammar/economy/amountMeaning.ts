/**
 * Decides by the words around an amount whether it is a target, an outcome or a deviation. A closed vocabulary: an amount
 * with other words gets no meaning, since a wrong figure would be worse than none.
 */
import type { Basis, Measure } from "../../../agreement/format/schema.ts";
import { isSpread, withoutPrices } from "./amountYears.ts";
import { isChangeOrWish, isDifference, isSoFar, isUndecided } from "./otherAmounts.ts";

/** `target`: what was agreed. `outcome`: what came of it. `deviation`: what is missing against the target. */
type Role = "target" | "outcome" | "deviation";

export interface Meaning {
  readonly role: Role;
  /** `null` when the words name none: a deviation or outcome of the figure just spoken of. */
  readonly measure: Measure | null;
  readonly basis: Basis;
  /** Which figures a deviation or outcome can belong to when its words name no measure. */
  readonly of: "earning" | "spending" | "any";
  /** -1 when the words say better than agreed ("mindreforbrug"): the deviation is negative. */
  readonly sign: 1 | -1;
  /** A target that the words say is reached as well: "Gevinstrealisering er gennemført … Besparelsen er på". */
  readonly reached: boolean;
}

/** The nouns of each measure. The order matters where one noun contains another. */
const MEASURE_WORDS: readonly (readonly [Measure, RegExp])[] = [
  [
    "saving",
    /besparelse|spare(?:krav|mål|ramme)|(?<!\p{L})spare[rs](?!\p{L})|effektivisering|rammereduktion|reduktion(?:en)?\b/iu,
  ],
  ["investment", /investering|anlægs(?:udgift|sum|bevilling|ramme|budget)/iu],
  ["revenue", /indtægt|provenu|gevinst|salgspris|salgssum/iu],
  ["expense", /udgift|omkostning/iu],
  ["budget", /budget(?!opfølgning|aftale|vedtagelse|år|forlig|periode|overslag)|ramme(?:n)?\b/iu],
  ["allocation", /afsæt|afsat|bevilling|bevilg|tilskud|pulje/iu],
];

/** Words that make an amount something that this grammar has no name for. */
const BARRED =
  /\b(?:heraf|deraf|hvoraf|ikke|uden|ingen|op (?:til|mod)|mindst|højst|maks\w*|minimum|over|under|mere end|mindre end|yderligere|oprindelig\w*|resterende|rest(?:en|beløb\w*|budget\w*|bevilling\w*|ramme\w*)?|finansier(?:et|es|ing)\s+(?:af|ved|fra|via|gennem)|overfør\w*|flyt\w*|omplacer\w*|udskyd\w*|udskudt|bortset fra|undtagen|med undtagelse af|foruden|i stedet for|fratrukket|pr\. (?!år|den|dato|ultimo|primo|medio)\p{L}+)(?![\p{L}-])/iu;
/** Behind an amount: it is a rate ("pr. barn", "til hver skole"), or of a year that only the budget's own count names ("i overslagsår 1"). */
const BARRED_AFTER =
  /^(?:(?:pr\.?|per|\/)\s*(?!år(?!\p{L})|den(?!\p{L}))\p{L}|(?:til|for|i|på|ved|hos)\s+hver[t]?\s+(?!(?:enkelt\s+)?(?:år|af\s+årene))|\(?(?:i\s+)?(?:BO\s?\d|(?:budget)?(?:overslags)?år(?:et)?\s+\d(?!\d)|i\s+(?:budget)?overslagsår(?:ene)?(?!\p{L}|\s(?:19|20)\d\d)))/iu;
/** What is paid or saved several times a year: "100.000 kr. om måneden", "0,5 mio. kr. ad to gange". */
const OFTEN = "(?:månedlig|ugentlig|daglig|halvårlig|kvartalsvis)";
const OFTEN_AFTER = new RegExp(
  `^(?:i\\s+(?:19|20)\\d\\d\\s+)?(?:${OFTEN}t?|(?:om|hver)\\s+(?:måned|uge|dag)(?:en)?|hvert\\s+(?:kvartal|halvår)|ad\\s+(?:\\d+|\\p{L}+)\\s+gange)(?!\\p{L})`,
  "iu",
);
const OFTEN_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${OFTEN}t?|${OFTEN}e?\\s+(?:mer|mindre)?(?:besparelse|udgift|indtægt|omkostning|effekt|gevinst|forbrug|ydelse)\\p{L}*(?:\\s+(?:på|er))?)$`,
  "iu",
);
/** An amount by which another is changed: "hæves med 0,5 mio. kr." */
const CHANGED_BY =
  /(?:hæve|forhøje|(?:for)?øge|sænke|reducere|nedsætte|nedsat|nedjustere|opjustere|begrænse|beskære|ned(?:bringe|skrive)|opskrive)\p{L}*\s+(?:\p{L}+\s+){0,3}?med(?:\s+(?:ca\.?|cirka))?$/iu;
/** "10 pct. af 2 mio. kr." is neither of the two. */
const SHARE_OF =
  /(?:(?:\bpct\.?|\bprocent|%)\s+af(?!\p{L})|(?:\p{L}*del(?:e|en)?|\d\/\d|det\s+(?:halve|dobbelte))\s+af(?:\s+de)?$)/iu;
/** Of two amounts with "eller" between them the document says neither. */
const EITHER_BEFORE = /(?:^|\s)eller$/iu;
const EITHER_AFTER = /^(?:eller(?:\s|$)|±|\+\/)/iu;
/** "5 mio. kr. i årlig besparelse": a noun behind the amount names it only as close as this. */
const NOUN_AFTER = /^(?:i|som)\s+(?:\p{L}+\s+)?\p{L}+/iu;

const SHORTFALL =
  /mangl(?:ende|er)|\bmanko(?:en)?\b|-manko|mindre(?:indtægt|besparelse|provenu)|underskud|udestå(?:r|ende)/iu;
const OVERRUN =
  /mer(?:forbrug|udgift)|overskrid(?:else|t|er|es)|overskredet|oversteg|overstiger|budgetoverskridelse/iu;
const BETTER = /mindre(?:forbrug|udgift)|mer(?:indtægt|besparelse|provenu)|overskud/iu;
const OUTCOME =
  /\b(?:opnået|realiseret|realiserede|indfriet|hentet|faktisk(?:e)?|resultat(?:et)?|blev|endte|forbrug(?:t|et)?|afholdt|opgjort|regnskab(?:et)?|anvendt|brugt|(?:er|blev|har)\s+(?:der\s+)?sparet)(?![\p{L}-])/iu;
/** Of these an outcome tells what was spent, and nothing of what was saved or earned. */
const SPENT = /\b(?:forbrug(?:t|et)?|afholdt|anvendt|brugt)(?![\p{L}-])/iu;
const TARGET = /\b(?:mål(?:et)?|forvent(?:et|es|ning|ningen)?|budgetteret|aftalt|planlagt)(?![\p{L}-])/iu;
/** Said of an economy in a sentence before the amount: the agreed saving has been carried through. */
const CARRIED_THROUGH = /\b(?:gennemført|realiseret|opnået|indfriet|hentet)(?![\p{L}-])/iu;

/** Said behind an amount: so much is missing, or so much was reached. */
const MISSING_AFTER =
  /^(?:\p{L}+\s+){0,3}?(?:udestår|mangler|tilbage|ikke\s+(?:\p{L}+\s+){0,2}(?:realiseret|indfriet|opnået|hentet|nået|fundet|udmøntet))(?!\p{L})/iu;
const REACHED_AFTER =
  /^(?:af\s+(?:besparelsen|effektiviseringen|sparemålet|målet|beløbet)\s+)?(?:(?:er|blev|var|bliver)\s+)?(?:\p{L}+\s+)?(?:realiseret|indfriet|opnået|hentet|sparet|nået|fundet|udmøntet)(?!\p{L})/iu;
/** Words before an amount that leave its meaning to the words behind it: "Heraf er", "og de". */
const OPEN =
  /^(?:heraf|deraf|hvoraf|der|og|men|mens|er|blev|var|de|den|det|af|resterende|sidste|ca\.?|cirka|omkring)(?!\p{L})\s*/iu;

/** Of what is spent so large a share is meant: "5 pct. af et samlet forbrug på". */
const SHARE_OF_SPENT = /(?:pct\.?|procent|%)\s+af\s+(?:\p{L}+\s+){0,3}\p{L}*forbrug(?:et)?\s+på$/iu;

/** True for words around an amount by which it may be what came of the economy, whether or not they say of what; a rate is none of it. */
export function isOfOutcome(before: string, after: string): boolean {
  if (BARRED_AFTER.test(after) || SHARE_OF_SPENT.test(before)) return false;
  return OUTCOME.test(before) || MISSING_AFTER.test(after) || REACHED_AFTER.test(after);
}

/** What words behind an amount say of it when those before say nothing: `0,6 mio. kr. er realiseret`. */
function toldBehind(before: string, after: string): Meaning | null {
  let rest = before;
  while (OPEN.test(rest)) rest = rest.replace(OPEN, "");
  if (rest !== "") return null;
  const common = { measure: null, basis: basisOf(after), sign: 1, reached: false } as const;
  if (MISSING_AFTER.test(after)) return { ...common, role: "deviation", of: "earning" };
  return REACHED_AFTER.test(after) && !isSoFar(`${before} ${after}`)
    ? { ...common, role: "outcome", of: "any" }
    : null;
}

/**
 * What an amount means, or `null`. `earlier` are the words of the text before its clause; `isLater` says that the
 * clause has an amount before this one, whose words reach up to the last comma or "og".
 */
export function meaningOf(
  wordsBefore: string,
  after: string,
  earlier: string,
  isLater: boolean,
): Meaning | null {
  const before = withoutPrices(isLater ? withoutPredicate(wordsBefore) : wordsBefore);
  return toldBehind(before, after.split(/[,;]/, 1)[0] ?? "") ?? toldBefore(before, after, earlier);
}

/** True for an amount that is no whole sum of one year: a rate, a share, a difference, one of two or one for several years. */
export function isOfNone(before: string, after: string): boolean {
  const isPart = BARRED_AFTER.test(after) || SHARE_OF.test(before) || CHANGED_BY.test(before);
  const isEither = EITHER_BEFORE.test(before) || EITHER_AFTER.test(after);
  const isRate = OFTEN_BEFORE.test(before) || OFTEN_AFTER.test(after);
  return isPart || isEither || isRate || isDifference(after) || isSpread(before, after);
}

/** What the words before an amount say of it, those behind it not being against it. */
function toldBefore(before: string, after: string, earlier: string): Meaning | null {
  const around = `${before} ${after}`;
  // Behind a comma the words speak of the next amount: "2 mio. kr., heraf 1 mio. kr. på skoler".
  const own = `${before} ${after.split(/[,;]/, 1)[0]}`;
  if (isOfNone(before, after)) return null;
  const sign = BETTER.test(before) ? -1 : 1;
  const deviates = SHORTFALL.test(before) || OVERRUN.test(before) || sign === -1;
  if (!deviates && BARRED.test(own)) return null;
  if (deviates && /\b(?:ikke|ingen|uden|heraf|op til|over|under)(?![\p{L}-])/iu.test(before)) return null;
  const basis = basisOf(before) ?? basisOf(around);
  const measure = measureOf(before) ?? (deviates ? null : measureOf(NOUN_AFTER.exec(after)?.[0] ?? ""));
  const common = { basis, sign, reached: false } as const;
  const isOutcome = !deviates && OUTCOME.test(before) && !TARGET.test(before);
  if ((deviates && isUndecided(before, after)) || (isOutcome && isSoFar(own))) return null;
  if (deviates)
    return { ...common, role: "deviation", measure: deviationMeasure(before), of: deviationOf(before) };
  if (isOutcome) return { ...common, role: "outcome", measure, of: outcomeOf(before) };
  return measure === null ? null : targetOf(before, earlier, measure, basis);
}

/** A sum that was agreed, `null` for a change of one. */
function targetOf(before: string, earlier: string, measure: Measure, basis: Basis): Meaning | null {
  if (isChangeOrWish(before)) return null;
  const definite = /(?:besparelsen|effektiviseringen|gevinsten)\s+(?:er|var)\s+på$/iu.test(before);
  const reached = definite && CARRIED_THROUGH.test(earlier) && !NEGATED.test(earlier);
  return { role: "target", measure, basis, sign: 1, reached, of: "any" };
}

/** "er realiseret, og" → "": what is said of the amount before. */
function withoutPredicate(words: string): string {
  return words.replace(
    /^[^,;]*?(?:realiseret|indfriet|opnået|hentet|sparet|nået|fundet|udmøntet|udestår|mangler)(?=[\s,]|$)(?:,?\s*(?:og|men|mens)(?!\p{L})|,)?\s*/iu,
    "",
  );
}

const NEGATED = /\b(?:ikke|delvis(?:t)?|endnu|mangler)(?![\p{L}-])/iu;

function measureOf(words: string): Measure | null {
  return MEASURE_WORDS.find(([, noun]) => noun.test(words))?.[0] ?? null;
}

/** Which measure a deviation speaks of by its own noun; `null` leaves it to the figure spoken of. */
function deviationMeasure(words: string): Measure | null {
  if (/besparelse/iu.test(words)) return "saving";
  if (/indtægt|provenu/iu.test(words)) return "revenue";
  return null;
}

function deviationOf(words: string): Meaning["of"] {
  if (/forbrug|udgift|overs(?:kr|t)/iu.test(words)) return "spending";
  return /besparelse|indtægt|provenu|mangl|manko/iu.test(words) ? "earning" : "any";
}

function outcomeOf(words: string): Meaning["of"] {
  return SPENT.test(words) ? "spending" : "any";
}

function basisOf(words: string): Basis {
  const gross = /\bbrutto/iu.test(words);
  const net = /\bnetto/iu.test(words);
  return gross === net ? null : gross ? "gross" : "net";
}
