import type { EconomyVerdict } from "../../agreement/economy/verdict.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { EffortVerdict } from "../../agreement/verdicts.ts";
import { formatList } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { shortRounds } from "../../text/roundNames.ts";
import { rulesText } from "../../text/rules.ts";
import { verdictsText } from "../../text/verdicts.ts";
import { shortfallWords } from "../money/shortfallWords.ts";

/**
 * The economy's verdict with what is missing, each amount with its kind:
 * `Mangler 0,7–1 mio. kr. (besparelse, netto) og 1,4 mio. kr. (indtægt, brutto)`.
 */
export function economyVerdictWords({ name, short }: EconomyVerdict, language: Language): string {
  const t = verdictsText[language];
  if (short.length === 0) return t.economyVerdicts[name];
  const money = moneyText[language];
  const amounts = short.map(({ figure, deviation }) => {
    const kind = [money.measures[figure.measure].toLowerCase()];
    if (figure.basis !== null) kind.push(money.bases[figure.basis]);
    return t.amount(shortfallWords(deviation, language) ?? "", kind.join(", "));
  });
  return t.missing(formatList(amounts, language));
}

/**
 * The standing; where the latest round has no smiley, with the round that it is known from, since nobody has said so after
 * it: `På sporet ved 1. budgetopfølgning 2017`. `short` with the round's short name, and for a place where
 * {@link sinceWords} do not follow: `På sporet ved BO1, uden smiley nu`.
 */
export function standingWords(
  followUp: FollowUp,
  { standing, latest, silentSince }: EffortVerdict,
  language: Language,
  form: "whole" | "short",
): string {
  const words = rulesText[language].standings[standing];
  if (silentSince === null || latest === null) return words;
  const t = verdictsText[language];
  const named = shortRounds(followUp.rounds, language)[latest.roundIndex];
  return form === "whole"
    ? t.knownAt(words, named?.round.label ?? "")
    : t.silentNow(t.knownAt(words, named?.short ?? ""));
}

/**
 * Since when the effort is delayed, sur and without a smiley, as far as it is:
 * `Forsinket siden 2. budgetopfølgning 2017, sur siden 31.12.2017`, `Uden smiley fra og med …`.
 */
export function sinceWords(
  followUp: FollowUp,
  { standing, delayedSince, surSince, silentSince }: EffortVerdict,
  language: Language,
): readonly string[] {
  const t = verdictsText[language];
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  const delayed =
    delayedSince === null
      ? []
      : surSince === null
        ? [t.delayedSince(label(delayedSince))]
        : surSince === delayedSince
          ? [t.delayedAndSurSince(label(surSince))]
          : [`${t.delayedSince(label(delayedSince))}, ${t.surSince(label(surSince))}`];
  const isSilent = silentSince !== null && standing !== "never-rated";
  return isSilent ? [...delayed, t.silentSince(label(silentSince))] : delayed;
}
