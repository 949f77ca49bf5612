import type { Headline, SavingsFacts } from "../../agreement/headline.ts";
import { formatAmount } from "../format.ts";
import { lastSur } from "../lastSur.ts";
import { capital, numberWord } from "../numberWords.ts";
import type { SavingsAmounts } from "./amounts.ts";
import type { HeadlineWords } from "./headlineSentences.ts";
import {
  type HeadlineSentence,
  isAnySilent,
  linked,
  type NamesOf,
  restOf,
  roundName,
  sentence,
} from "./parts.ts";

const number = (count: number) => numberWord(count, "en");
const initiativesOf = (count: number) => `${number(count)} ${count === 1 ? "initiative" : "initiatives"}`;

/** How the initiatives stand: who is off track, and who of them is newly so; else who is behind; else that all are satisfied. */
function effortEnglish(facts: Headline, names: NamesOf): readonly HeadlineSentence[] {
  const { total, rated, sur, neutral, isLast } = facts;
  if (total === 0) return [sentence`There are no initiatives.`];
  if (rated === 0) {
    const yet = isLast ? "" : " yet";
    return total === 1
      ? [sentence`The one initiative is not rated${yet}.`]
      : [sentence`None of the ${number(total)} initiatives is rated${yet}.`];
  }
  if (sur.all.length > 0) return surEnglish(facts, names);
  const latest = isAnySilent(facts, neutral) ? " by the last smiley known" : "";
  if (neutral.length > 0) {
    const are = `${number(neutral.length)} ${neutral.length === 1 ? "is" : "are"} neutral${latest}`;
    const who = names(neutral);
    return [
      sentence`No initiative ${isLast ? "ended" : "is"} off track. ${linked(capital(are), "neutral")}: ${who}.`,
    ];
  }
  return [sentence`${gladEnglish(facts)}.`];
}

function gladEnglish({ total, rated, silent }: Headline): string {
  if (rated < total) {
    return rated === 1
      ? "The one initiative that is rated is satisfied"
      : `The ${number(rated)} initiatives that are rated are all satisfied`;
  }
  const latest = silent.all.length > 0 ? " by the last smiley known" : "";
  return total === 1
    ? `The one initiative is satisfied${latest}`
    : `All ${number(total)} initiatives are satisfied${latest}`;
}

function surEnglish(facts: Headline, names: NamesOf): readonly HeadlineSentence[] {
  const { sur, total, isLast, before } = facts;
  const { now, newly, first, still, earlier } = sur;
  const isNone = now.length === 0;
  const count = (isNone ? earlier : now).length;
  const are = isLast ? "ended" : count === 1 ? "is" : "are";
  const stand = isNone ? lastSur.en(count, "off track") : `${are} off track`;
  const everyone = total === 1 ? "The one initiative" : `All ${initiativesOf(total)}`;
  const some = capital(`${number(count)} of ${number(total)} initiatives`);
  const who = linked(count === total ? everyone : some, "sur");
  if (isNone) return [sentence`${who} ${stand}: ${names(earlier)}.`];
  const others = earlier.length;
  const more =
    others > 0
      ? [sentence`${capital(number(others))} more ${lastSur.en(others, "so")}: ${names(earlier)}.`]
      : [];
  if (before === null || count === first.length) return [sentence`${who} ${stand}: ${names(now)}.`, ...more];
  const rest = [
    still.length > 0 && newly.length > 0 ? [sentence`${names(still)} ${were(still.length)} so before.`] : [],
    first.length > 0 ? [sentence`${names(first)} ${were(first.length)} rated for the first time.`] : [],
    more,
  ].flat();
  if (newly.length === 0) {
    const none = count === 1 ? ", as before the round" : first.length > 0 ? "" : ", none of them newly";
    return [sentence`${who} ${stand}${none}: ${names(now)}.`, ...rest];
  }
  const fresh = linked(freshEnglish(newly.length, count), "newlySur");
  return [sentence`${who} ${stand}, ${fresh}: ${names(newly)}.`, ...rest];
}

function were(count: number): string {
  return count === 1 ? "was" : "were";
}

function freshEnglish(newly: number, all: number): string {
  if (newly === all) return all === 1 ? "newly so" : "all newly so";
  return `${number(newly)} of them newly so`;
}

/** What is missing of the savings and where, what rests on a smiley alone, and whose economy fails otherwise. */
function moneyEnglish(
  { money }: Headline,
  amounts: SavingsAmounts | null,
  names: NamesOf,
): readonly HeadlineSentence[] {
  const { savings, others } = money;
  const said = savings && amounts ? [savingsEnglish(savings, amounts, names)] : [];
  if (others.length === 0) return said;
  const isMissing = amounts?.missing != null;
  const what = money.areOthersSurOnly
    ? "is off track, by no stated amount,"
    : `${isMissing ? "also " : ""}fails`;
  const count = isMissing
    ? `${number(others.length)} ${others.length === 1 ? "other" : "others"}`
    : initiativesOf(others.length);
  return [...said, sentence`The economy ${what} in ${linked(count, "others")}: ${names(others)}.`];
}

function savingsEnglish(
  { total, where, bySmiley }: SavingsFacts,
  { missing, reachedBySmiley, target }: SavingsAmounts,
  names: NamesOf,
): HeadlineSentence {
  const agreed = target === null ? "" : ` of ${formatAmount(target, "en")}`;
  if (where.kind === "unknown") {
    return sentence`The document does not say whether ${linked("the agreed savings", "savings")}${agreed} are reached.`;
  }
  const unknown = total.withoutOutcome.length;
  const unknownWords =
    unknown === 0 ? "" : `; ${number(unknown)} ${unknown === 1 ? "outcome is" : "outcomes are"} unknown`;
  const smiley =
    reachedBySmiley === null || bySmiley === "none"
      ? ""
      : {
          part: sentence`; ${linked(reachedBySmiley, "savings")} rests on a satisfied smiley alone`,
          most: sentence`; more than half of what is reached, ${linked(reachedBySmiley, "savings")}, rests on a satisfied smiley alone`,
          all: sentence`; all that is reached, ${linked(reachedBySmiley, "savings")}, rests on a satisfied smiley alone`,
        }[bySmiley];
  if (where.kind === "nothing" || missing === null) {
    return where.kind === "nothing" && where.unknown > 0
      ? sentence`Of ${linked("the agreed savings", "savings")}${agreed} nothing is missing by the known figures${smiley}${unknownWords}.`
      : sentence`${linked("The agreed savings", "savings")}${agreed} are reached${smiley}.`;
  }
  const of = target === null ? "the agreed savings" : `the ${formatAmount(target, "en")} in savings`;
  const part = {
    one: sentence`, all of it in ${names(where.initiatives)}`,
    few: sentence`, more than half of it in ${names(where.initiatives)}, the rest in ${restOf(where.rest, names, (count) => `${number(count)} others`, "missing")}`,
    spread: sentence` in ${linked(initiativesOf(where.initiatives.length), "missing")}`,
  }[where.kind];
  return sentence`${linked(capital(missing), "missing")} of ${of} is missing${part}${smiley}${unknownWords}.`;
}

/** Up to which round anything is rated, where rounds to come are listed too. */
function latestEnglish({ latest, hasLaterRounds }: Headline): readonly HeadlineSentence[] {
  if (latest === null || !hasLaterRounds) return [];
  return [sentence`The latest round with any rating is ${roundName(latest)}.`];
}

/** Who has no smiley in the latest round, and who of them had one in the round before. */
function silentEnglish({ silent, rated, before }: Headline, names: NamesOf): readonly HeadlineSentence[] {
  const { all, lost } = silent;
  if (all.length === 0 || rated === 0) return [];
  const count = all.length;
  const who = linked(
    capital(`${number(count)} ${count === 1 ? "is" : "are"} without a smiley now`),
    "silent",
  );
  if (before === null || lost.length === 0) return [sentence`${who}: ${names(all)}.`];
  const lostNames = names(lost);
  if (lost.length === count && count === 1)
    return [sentence`${who} and had one at ${roundName(before)}: ${lostNames}.`];
  const since =
    lost.length === count
      ? sentence`${who}; ${linked("all", "lost")} had one at ${roundName(before)}`
      : sentence`${who}; ${linked(`${number(lost.length)} of them`, "lost")} had one at ${roundName(before)}`;
  return [sentence`${since}: ${lostNames}.`];
}

export const englishHeadline: HeadlineWords = {
  effort: effortEnglish,
  latest: latestEnglish,
  money: moneyEnglish,
  silent: silentEnglish,
};
