import type { Headline, SavingsFacts } from "../../agreement/headline.ts";
import { formatAmount } from "../format.ts";
import { lastSur } from "../lastSur.ts";
import { capital, numberWord } from "../numberWords.ts";
import type { SavingsAmounts } from "./amounts.ts";
import {
  type HeadlineSentence,
  isAnySilent,
  linked,
  type NamesOf,
  restOf,
  roundName,
  sentence,
} from "./parts.ts";

const number = (count: number) => numberWord(count, "da");
const initiativesOf = (count: number) => `${number(count)} ${count === 1 ? "indsats" : "indsatser"}`;

/** How the initiatives stand: who is sur, and who of them is new; else who is neutral; else that all are glad. */
function effortDanish(facts: Headline, names: NamesOf): readonly HeadlineSentence[] {
  const { total, rated, sur, neutral, isLast } = facts;
  if (total === 0) return [sentence`Der er ingen indsatser.`];
  if (rated === 0) {
    const yet = isLast ? "" : " endnu";
    return total === 1
      ? [sentence`Den ene indsats er ikke vurderet${yet}.`]
      : [sentence`Ingen af de ${number(total)} indsatser er vurderet${yet}.`];
  }
  if (sur.all.length > 0) return surDanish(facts, names);
  const latest = isAnySilent(facts, neutral) ? "senest " : "";
  if (neutral.length > 0) {
    const are = `${number(neutral.length)} er ${latest}${neutral.length === 1 ? "neutral" : "neutrale"}`;
    const who = names(neutral);
    return [
      sentence`Ingen indsats ${isLast ? "endte i sur" : "er sur"}. ${linked(capital(are), "neutral")}: ${who}.`,
    ];
  }
  return [sentence`${gladDanish(facts)}.`];
}

function gladDanish({ total, rated, silent }: Headline): string {
  if (rated < total) {
    return rated === 1
      ? "Den ene indsats, der er vurderet, er glad"
      : `De ${number(rated)} indsatser, der er vurderet, er alle glade`;
  }
  const latest = silent.all.length > 0 ? "senest vurderet " : "";
  return total === 1
    ? `Den ene indsats er ${latest}glad`
    : `Alle ${number(total)} indsatser er ${latest}glade`;
}

function surDanish(facts: Headline, names: NamesOf): readonly HeadlineSentence[] {
  const { sur, total, isLast, before } = facts;
  const { now, newly, first, still, earlier } = sur;
  const isNone = now.length === 0;
  const count = (isNone ? earlier : now).length;
  const stand = isNone ? lastSur.da(count) : isLast ? "endte i sur" : "står i sur";
  const everyone = total === 1 ? "Den ene indsats" : `Alle ${initiativesOf(total)}`;
  const some = capital(`${number(count)} af ${number(total)} indsatser`);
  const who = linked(count === total ? everyone : some, "sur");
  if (isNone) return [sentence`${who} ${stand}: ${names(earlier)}.`];
  const others = earlier.length;
  const more =
    others > 0 ? [sentence`${capital(number(others))} til ${lastSur.da(others)}: ${names(earlier)}.`] : [];
  if (before === null || count === first.length) return [sentence`${who} ${stand}: ${names(now)}.`, ...more];
  const rest = [
    still.length > 0 && newly.length > 0 ? [sentence`${names(still)} var det i forvejen.`] : [],
    first.length > 0 ? [sentence`${names(first)} er vurderet for første gang.`] : [],
    more,
  ].flat();
  if (newly.length === 0) {
    const none = count === 1 ? ", også før runden" : first.length > 0 ? "" : ", ingen af dem ny i runden";
    return [sentence`${who} ${stand}${none}: ${names(now)}.`, ...rest];
  }
  const fresh = linked(freshDanish(newly.length, count), "newlySur");
  return [sentence`${who} ${stand}, ${fresh}: ${names(newly)}.`, ...rest];
}

function freshDanish(newly: number, all: number): string {
  if (newly === all) return all === 1 ? "ny i runden" : "alle nye";
  return `${number(newly)} af dem ${newly === 1 ? "ny" : "nye"}`;
}

/** What is missing of the savings and where, what rests on a smiley alone, and whose economy fails otherwise. */
function moneyDanish(
  { money }: Headline,
  amounts: SavingsAmounts | null,
  names: NamesOf,
): readonly HeadlineSentence[] {
  const { savings, others } = money;
  const said = savings && amounts ? [savingsDanish(savings, amounts, names)] : [];
  if (others.length === 0) return said;
  const isMissing = amounts?.missing != null;
  const what = money.areOthersSurOnly ? "er sur uden beløb" : `holder ${isMissing ? "heller " : ""}ikke`;
  const count = isMissing
    ? `${number(others.length)} ${others.length === 1 ? "anden" : "andre"}`
    : initiativesOf(others.length);
  return [...said, sentence`Økonomien ${what} i ${linked(count, "others")}: ${names(others)}.`];
}

function savingsDanish(
  { total, where, bySmiley }: SavingsFacts,
  { missing, reachedBySmiley, target }: SavingsAmounts,
  names: NamesOf,
): HeadlineSentence {
  const agreed = target === null ? "" : ` på ${formatAmount(target, "da")}`;
  if (where.kind === "unknown") {
    return sentence`Dokumentet siger ikke, om ${linked("de aftalte besparelser", "savings")}${agreed} er nået.`;
  }
  const unknown = total.withoutOutcome.length;
  const unknownWords =
    unknown === 0
      ? ""
      : `; ${unknown === 1 ? "ét resultat er ukendt" : `${number(unknown)} resultater er ukendte`}`;
  const smiley =
    reachedBySmiley === null || bySmiley === "none"
      ? ""
      : {
          part: sentence`; ${linked(reachedBySmiley, "savings")} hviler alene på en glad smiley`,
          most: sentence`; over halvdelen af det nåede, ${linked(reachedBySmiley, "savings")}, hviler alene på en glad smiley`,
          all: sentence`; alt det nåede, ${linked(reachedBySmiley, "savings")}, hviler alene på en glad smiley`,
        }[bySmiley];
  if (where.kind === "nothing" || missing === null) {
    return where.kind === "nothing" && where.unknown > 0
      ? sentence`Af ${linked("de aftalte besparelser", "savings")}${agreed} mangler der intet efter de kendte tal${smiley}${unknownWords}.`
      : sentence`${linked("De aftalte besparelser", "savings")}${agreed} er nået${smiley}.`;
  }
  const of = target === null ? "aftalte besparelser" : `${formatAmount(target, "da")} i besparelser`;
  const part = {
    one: sentence`, alt sammen i ${names(where.initiatives)}`,
    few: sentence`, over halvdelen i ${names(where.initiatives)}, resten i ${restOf(where.rest, names, (count) => `${number(count)} andre`, "missing")}`,
    spread: sentence` i ${linked(initiativesOf(where.initiatives.length), "missing")}`,
  }[where.kind];
  return sentence`Der mangler ${linked(missing, "missing")} af ${of}${part}${smiley}${unknownWords}.`;
}

/** Up to which round anything is rated, where rounds to come are listed too. */
function latestDanish({ latest, hasLaterRounds }: Headline): readonly HeadlineSentence[] {
  if (latest === null || !hasLaterRounds) return [];
  return [sentence`Seneste vurderede runde er ${roundName(latest)}.`];
}

/** Who has no smiley in the latest round, and who of them had one in the round before. */
function silentDanish({ silent, rated, before }: Headline, names: NamesOf): readonly HeadlineSentence[] {
  const { all, lost } = silent;
  if (all.length === 0 || rated === 0) return [];
  const count = all.length;
  const who = linked(capital(`${number(count)} er uden smiley nu`), "silent");
  if (before === null || lost.length === 0) return [sentence`${who}: ${names(all)}.`];
  const lostNames = names(lost);
  if (lost.length === count && count === 1)
    return [sentence`${who} og havde en ved ${roundName(before)}: ${lostNames}.`];
  const since =
    lost.length === count
      ? sentence`${who}; ${linked("alle", "lost")} havde en ved ${roundName(before)}`
      : sentence`${who}; ${linked(`${number(lost.length)} af dem`, "lost")} havde en ved ${roundName(before)}`;
  return [sentence`${since}: ${lostNames}.`];
}

export const danishHeadline = {
  effort: effortDanish,
  latest: latestDanish,
  money: moneyDanish,
  silent: silentDanish,
};
