import { statedTarget } from "../../agreement/economy/totals.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { Headline, SavingsFacts } from "../../agreement/headline.ts";
import { formatAmount, formatRoughRange, formatRoughUpTo } from "../format.ts";
import type { Language } from "../messages.ts";
import { capital } from "../numberWords.ts";
import type { danishHeadline } from "./danish.ts";
import { type HeadlineSentence, linked, type NamesOf, named, roundName, sentence } from "./parts.ts";

/** The words of one language. Danish ones are there when a page opens; English ones are loaded by who wants them. */
export type HeadlineWords = typeof danishHeadline;

/** Sentences on one topic, for a paragraph of its own. */
export interface HeadlineTopic {
  readonly topic: "effort" | "money" | "silent";
  readonly sentences: readonly HeadlineSentence[];
}

/** The overview's first sentences: how the initiatives stand, what money is missing, who is silent. */
export function headlineSentences(
  facts: Headline,
  words: HeadlineWords,
  language: Language,
  nameOf: (initiative: Initiative) => string,
): readonly HeadlineTopic[] {
  const names: NamesOf = (initiatives) => named(initiatives, language, nameOf);
  const topics = [
    { topic: "effort" as const, sentences: [...effort(facts, words, names), ...latest(facts, words)] },
    { topic: "money" as const, sentences: money(facts, words, names, language) },
    { topic: "silent" as const, sentences: silent(facts, words, names) },
  ];
  return topics.filter(({ sentences }) => sentences.length > 0);
}

/** How the initiatives stand: who is sur, and who of them is new; else who is neutral; else that all are glad. */
function effort(facts: Headline, words: HeadlineWords, names: NamesOf): readonly HeadlineSentence[] {
  const { total, rated, sur, neutral, isLast, silent: unrated } = facts;
  if (total === 0) return [sentence`${words.none}.`];
  if (rated === 0) return [sentence`${words.unrated(total, isLast)}.`];
  if (sur.all.length > 0) return surSentences(facts, words, names);
  if (neutral.length === 0) {
    const glad = rated < total ? words.gladOfRated(rated) : words.glad(total, unrated.all.length > 0);
    return [sentence`${glad}.`];
  }
  // "Is" would claim too much of who has no smiley in the latest round.
  const isOlder = neutral.some((initiative) => unrated.all.includes(initiative));
  const are = linked(capital(words.neutral(neutral.length, isOlder)), "neutral");
  return [sentence`${words.noneSur(isLast)}. ${are}: ${names(neutral)}.`];
}

function surSentences(facts: Headline, words: HeadlineWords, names: NamesOf): readonly HeadlineSentence[] {
  const { sur, total, isLast, before } = facts;
  const { now, newly, first, still, earlier } = sur;
  const count = (now.length === 0 ? earlier : now).length;
  const who = linked(count === total ? words.everyone(total) : capital(words.some(count, total)), "sur");
  if (now.length === 0) return [sentence`${who} ${words.stood(count)}: ${names(earlier)}.`];
  const stand = sentence`${who} ${words.stand(count, isLast)}`;
  const others = earlier.length;
  const more = others > 0 ? [sentence`${capital(words.more(others))}: ${names(earlier)}.`] : [];
  if (before === null || count === first.length) return [sentence`${stand}: ${names(now)}.`, ...more];
  const rest = [
    still.length > 0 && newly.length > 0 ? [sentence`${names(still)} ${words.still(still.length)}.`] : [],
    first.length > 0 ? [sentence`${names(first)} ${words.first(first.length)}.`] : [],
    more,
  ].flat();
  if (newly.length === 0)
    return [sentence`${stand}${words.notNew(count, first.length > 0)}: ${names(now)}.`, ...rest];
  const fresh = linked(words.fresh(newly.length, count), "newlySur");
  return [sentence`${stand}, ${fresh}: ${names(newly)}.`, ...rest];
}

/** The most initiatives that are named where they are the lesser part of what is missing. */
const MOST_REST = 3;

/** What is missing of the savings and where, what rests on a smiley alone, and whose economy fails otherwise. */
function money(
  { money: { savings, others, areOthersSurOnly } }: Headline,
  words: HeadlineWords,
  names: NamesOf,
  language: Language,
): readonly HeadlineSentence[] {
  const said = savings ? [savingsSentence(savings, words, names, language)] : [];
  if (others.length === 0) return said;
  const isMissing = (savings?.total.missing.max ?? 0) > 0;
  const count = linked((isMissing ? words.others : words.initiatives)(others.length), "others");
  return [...said, sentence`${words.economy(areOthersSurOnly, isMissing)} ${count}: ${names(others)}.`];
}

function savingsSentence(
  { total, where, bySmiley }: SavingsFacts,
  words: HeadlineWords,
  names: NamesOf,
  language: Language,
): HeadlineSentence {
  const { missing, byGrade, withoutOutcome } = total;
  const stated = statedTarget(total);
  const target = stated === null ? null : formatAmount(stated, language);
  if (where.kind === "unknown") return words.unknown(target);
  const gladly = byGrade["by-smiley"];
  const smiley =
    gladly.rows === 0 || bySmiley === "none"
      ? ""
      : words.bySmiley[bySmiley](linked(formatRoughRange(gladly, language), "savings"));
  const unknown = withoutOutcome.length === 0 ? "" : words.outcomes(withoutOutcome.length);
  if (where.kind === "nothing" || missing.max <= 0)
    return where.kind === "nothing" && where.unknown > 0
      ? sentence`${words.nothingMissing(target)}${smiley}${unknown}.`
      : sentence`${words.reached(target)}${smiley}.`;
  const short =
    missing.min > 0 ? formatRoughRange(missing, language) : formatRoughUpTo(missing.max, language);
  const rest =
    where.rest.length > MOST_REST ? linked(words.others(where.rest.length), "missing") : names(where.rest);
  const place = {
    one: sentence`${words.one} ${names(where.initiatives)}`,
    few: sentence`${words.few} ${names(where.initiatives)}, ${words.rest} ${rest}`,
    spread: sentence`${words.spread} ${linked(words.initiatives(where.initiatives.length), "missing")}`,
  }[where.kind];
  return sentence`${words.missing(short, target)}${place}${smiley}${unknown}.`;
}

/** Up to which round anything is rated, where rounds to come are listed too. */
function latest({ latest: round, hasLaterRounds }: Headline, words: HeadlineWords) {
  return round === null || !hasLaterRounds ? [] : [sentence`${words.latest} ${roundName(round)}.`];
}

/** Who has no smiley in the latest round, and who of them had one in the round before. */
function silent(
  { silent: { all, lost }, rated, before }: Headline,
  words: HeadlineWords,
  names: NamesOf,
): readonly HeadlineSentence[] {
  if (all.length === 0 || rated === 0) return [];
  const who = linked(capital(words.silent(all.length)), "silent");
  if (before === null || lost.length === 0) return [sentence`${who}: ${names(all)}.`];
  const had = sentence` ${words.had} ${roundName(before)}: ${names(lost)}.`;
  if (all.length === 1) return [sentence`${who} ${words.and}${had}`];
  const whoHad = lost.length === all.length ? words.all : words.ofThem(lost.length);
  return [sentence`${who}; ${linked(whoHad, "lost")}${had}`];
}
