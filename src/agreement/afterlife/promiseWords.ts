/** The Danish words by which a sentence promises something for later. */
import { findAmounts } from "../danish/amounts.ts";
import type { CommitmentKind } from "./commitment.ts";

/**
 * Tried in this order: a sentence about a pending case also matches `case`, and one about a case may match
 * `follow-up`.
 */
const KINDS: readonly (readonly [CommitmentKind, RegExp])[] = [
  ["pending", /afvent|overvej|uafklaret|(?:endnu )?ikke afklaret|under afklaring/iu],
  [
    "case",
    /forelæg|forelagt|fremlæg|fremlagt|drøft|politisk behandling|behandles|behandlet|udvalg(?:et|ene|enes|s)?(?!\p{L})|kommunalbestyrelse|byråd|mødet?(?!\p{L})|møder/iu,
  ],
  [
    "follow-up",
    /opfølgning|følges op|evaluer|budgetforlig|budgetaftale|aftale om budget|indarbejdes|tages op|genoptages/iu,
  ],
];

/** The kind of promise a sentence makes; `delivery` where the words of no other kind occur. */
export function commitmentKindOf(sentence: string): CommitmentKind {
  return KINDS.find(([, words]) => words.test(sentence))?.[0] ?? "delivery";
}

/** Words for something that is still to come. */
const STILL_TO_COME =
  /(?<!\p{L})(?:forelægges|fremlægges|forventes|afvent(?:er|es)|overvej(?:er|es)|overvejelser|indarbejdes|genoptages|udskydes|planlægges|evalueres|drøftes|behandles|tages op|følges op|(?:er|bliver) (?:udsat|udskudt)|er planlagt|vil (?:\p{L}+ )?blive|bliver (?:forelagt|fremlagt|drøftet|behandlet|præsenteret|evalueret|taget op))(?!\p{L})/iu;
/** Words that it happened ("Sagen blev udsat") or will not happen ("forventes ikke"). */
const CAME_OR_DENIED =
  /(?<!\p{L})(?:blev|er blevet|var|havde|forventes ikke|afventer ikke|ikke længere)(?!\p{L})/iu;

/** True when a sentence puts something off without saying until when. */
export function promisesUndated(sentence: string): boolean {
  return STILL_TO_COME.test(sentence) && !CAME_OR_DENIED.test(sentence);
}

/** Words that say what an amount is spent on: spending, and no saving or revenue, which has yet to be reached. */
const SPENDING =
  /^(?:\p{L}*(?:budget|bevilling|udgift|investering)\p{L}*|afsat|afsættes|afholdt|afholdes|bevilget|bevilges)$/iu;
/** Words that join amounts, years and what they are spent on, without saying that anything is done. */
const JOINS_AMOUNTS =
  /^(?:der|det|den|de|samlet|samlede|er|udgør|udgøre|forventes|anslås|at|være|i|alt|ialt|og|samt|heraf|med|på|til|for|fra|ca|cirka|omkring|årligt|årlig|hvert|år|året|fordelt|fordeles|yderligere)$/iu;

/** "Den overordnede plan løber til 2020": how long something lasts. */
const LASTS = /(?<!\p{L})(?:løber|strækker sig|varer)(?: [\p{L}\d]+){0,2} (?:til|over|i)(?!\p{L})/iu;
/** "Der er aftalt et sparemål i Aftale om budget 2018": the later year is the name of another agreement. */
const AGREED_ELSEWHERE =
  /(?<!\p{L})(?:er|blev)(?: blevet)? (?:aftalt|vedtaget|besluttet)(?!\p{L}).* i (?:aftalen? om budget|budgetaftalen?)(?: for)? \d{4}/iu;

/**
 * True when a sentence names a later time and yet promises nothing: it only says what is spent then, how long something lasts,
 * or what another agreement contains.
 */
export function promisesNothing(sentence: string): boolean {
  if (onlyStatesSpending(sentence)) return true;
  return !STILL_TO_COME.test(sentence) && (LASTS.test(sentence) || AGREED_ELSEWHERE.test(sentence));
}

/**
 * True when a sentence only says how much is spent when, or only that it is: "Budgettet i 2017 er 1,8 mio. kr. og 0,6 mio. kr. i
 * 2018.", "Udgiften forventes afholdt i 2018."
 */
function onlyStatesSpending(sentence: string): boolean {
  const { amounts } = findAmounts(sentence);
  const rest = amounts.reduceRight(
    (text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`,
    sentence,
  );
  const words = rest.match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => SPENDING.test(word)) &&
    words.every((word) => SPENDING.test(word) || JOINS_AMOUNTS.test(word))
  );
}
