import type { EconomyVerdict } from "../../agreement/economy/verdict.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { EffortVerdict } from "../../agreement/verdicts.ts";
import { formatList } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
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
 * Since when the effort is delayed, sur and without a smiley, as far as it is:
 * `Forsinket siden 2. budgetopfølgning 2017, sur siden 31.12.2017`, `Ingen smiley siden …`.
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
