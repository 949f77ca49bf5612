import { lastSur } from "../lastSur.ts";
import { capital, numberWord } from "../numberWords.ts";
import type { HeadlineWords } from "./headlineSentences.ts";
import { linked, sentence } from "./parts.ts";

const number = (count: number) => numberWord(count, "en");
const initiatives = (count: number) => `${number(count)} ${count === 1 ? "initiative" : "initiatives"}`;
const is = (count: number) => (count === 1 ? "is" : "are");
const was = (count: number) => (count === 1 ? "was" : "were");
const everyone = (total: number) => (total === 1 ? "The one initiative" : `All ${initiatives(total)}`);
const of = (target: string | null) => (target === null ? "" : ` of ${target}`);

export const englishHeadline: HeadlineWords = {
  none: "There are no initiatives",
  unrated: (total, isLast) =>
    `${total === 1 ? "The one initiative is not" : `None of the ${number(total)} initiatives is`} rated${isLast ? "" : " yet"}`,
  noneSur: (isLast) => `No initiative ${isLast ? "ended" : "is"} off track`,
  neutral: (count, isOlder) =>
    `${number(count)} ${is(count)} neutral${isOlder ? " by the last smiley known" : ""}`,
  gladOfRated: (rated) =>
    rated === 1
      ? "The one initiative that is rated is satisfied"
      : `The ${number(rated)} initiatives that are rated are all satisfied`,
  glad: (total, isOlder) =>
    `${everyone(total)} ${is(total)} satisfied${isOlder ? " by the last smiley known" : ""}`,
  everyone,
  some: (count, total) => `${number(count)} of ${number(total)} initiatives`,
  stand: (count, isLast) => `${isLast ? "ended" : is(count)} off track`,
  stood: (count) => lastSur.en(count, "off track"),
  more: (count) => `${number(count)} more ${lastSur.en(count, "so")}`,
  still: (count) => `${was(count)} so before`,
  first: (count) => `${was(count)} rated for the first time`,
  notNew: (count, isAnyFirst) =>
    count === 1 ? ", as before the round" : isAnyFirst ? "" : ", none of them newly",
  fresh: (newly, all) => {
    if (newly === all) return all === 1 ? "newly so" : "all newly so";
    return `${number(newly)} of them newly so`;
  },
  economy: (isSurOnly, isAlso) =>
    `The economy ${isSurOnly ? "is off track, by no stated amount," : `${isAlso ? "also " : ""}fails`} in`,
  initiatives,
  others: (count) => `${number(count)} ${count === 1 ? "other" : "others"}`,
  unknown: (target) =>
    sentence`The document does not say whether ${linked("the agreed savings", "savings")}${of(target)} are reached.`,
  bySmiley: {
    part: (amount) => sentence`; ${amount} rests on a satisfied smiley alone`,
    most: (amount) =>
      sentence`; more than half of what is reached, ${amount}, rests on a satisfied smiley alone`,
    all: (amount) => sentence`; all that is reached, ${amount}, rests on a satisfied smiley alone`,
  },
  outcomes: (unknown) => `; ${number(unknown)} ${unknown === 1 ? "outcome is" : "outcomes are"} unknown`,
  nothingMissing: (target) =>
    sentence`Of ${linked("the agreed savings", "savings")}${of(target)} nothing is missing by the known figures`,
  reached: (target) => sentence`${linked("The agreed savings", "savings")}${of(target)} are reached`,
  missing: (amount, target) =>
    sentence`${linked(capital(amount), "missing")} of the ${target === null ? "agreed savings" : `${target} in savings`} is missing`,
  one: ", all of it in",
  few: ", more than half of it in",
  spread: " in",
  rest: "the rest in",
  latest: "The latest round with any rating is",
  silent: (count) => `${number(count)} ${is(count)} without a smiley now`,
  had: "had one at",
  and: "and",
  all: "all",
  ofThem: (count) => `${number(count)} of them`,
};
