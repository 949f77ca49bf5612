/** The two verdicts on an initiative in words: how the effort goes, and how the money. */
import type { EconomyVerdictName } from "../agreement/economy/verdict.ts";
import type { Messages } from "./messages.ts";
import { moneyText } from "./money.ts";

const da = {
  title: "Fremdrift og økonomi",
  effort: "Fremdrift",
  economy: "Økonomi",
  economyVerdicts: {
    missing: moneyText.da.states.missing,
    "not-kept": moneyText.da.states["not-kept"],
    overrun: "Overskredet, beløb ukendt",
    unknown: moneyText.da.states.unknown,
    "met-by-smiley": "Som aftalt, kun efter smiley",
    met: "Som aftalt, oplyst",
    "no-target": moneyText.da.states.none,
  } satisfies Record<EconomyVerdictName, string>,
  verdictMeanings: {
    overrun:
      "Resultatet er ukendt, men dokumentet siger med ord, at der er brugt mere end aftalt. Indsatsen tæller under »Resultat ukendt«.",
    met: "Hvert beløb er som aftalt eller bedre efter dokumentets egne tal.",
    "met-by-smiley": "For mindst ét beløb siger kun den glade smiley, at det gik som aftalt.",
  },
  since: {
    delayed: "Forsinket siden",
    delayedMeaning:
      "Den første runde i den ubrudte række af neutrale og sure smileyer, som den senest kendte hører til. En runde uden smiley bryder den ikke og tæller ikke som en runde.",
    sur: "Sur siden",
    surMeaning: "Det samme for de sure alene. Det er ofte senere.",
  },
  missing: (amounts: string) => `Mangler ${amounts}`,
  amount: (amount: string, kind: string) => `${amount} (${kind})`,
  delayedSince: (round: string) => `Forsinket siden ${round}`,
  surSince: (round: string) => `sur siden ${round}`,
  delayedAndSurSince: (round: string) => `Forsinket og sur siden ${round}`,
  knownAt: (standing: string, round: string) => `${standing} ved ${round}`,
  silentNow: (standing: string) => `${standing}, uden smiley nu`,
  silentSince: (round: string) => `Uden smiley fra og med ${round}`,
  ratedRounds: (count: number) => (count === 1 ? "1 vurderet runde" : `${count} vurderede runder`),
};

const en: Messages<typeof da> = {
  title: "Effort and economy",
  effort: "Effort",
  economy: "Economy",
  economyVerdicts: {
    missing: moneyText.en.states.missing,
    "not-kept": moneyText.en.states["not-kept"],
    overrun: "Overspent, amount unknown",
    unknown: moneyText.en.states.unknown,
    "met-by-smiley": "As agreed, by the smiley alone",
    met: "As agreed, stated",
    "no-target": moneyText.en.states.none,
  },
  verdictMeanings: {
    overrun:
      "The outcome is unknown, but the document says in words that more was spent than agreed. The initiative counts under “Outcome unknown”.",
    met: "Each amount is as agreed or better by the document's own figures.",
    "met-by-smiley": "For at least one amount nothing but the satisfied smiley says that it went as agreed.",
  },
  since: {
    delayed: "Delayed since",
    delayedMeaning:
      "The first round of the unbroken row of neutral and dissatisfied smileys that the latest known one belongs to. A round without a smiley does not break it and does not count as a round.",
    sur: "Dissatisfied since",
    surMeaning: "The same for the dissatisfied alone. It is often later.",
  },
  missing: (amounts: string) => `${amounts} missing`,
  amount: (amount: string, kind: string) => `${amount} (${kind})`,
  delayedSince: (round: string) => `Delayed since ${round}`,
  surSince: (round: string) => `dissatisfied since ${round}`,
  delayedAndSurSince: (round: string) => `Delayed and dissatisfied since ${round}`,
  knownAt: (standing, round) => `${standing} at ${round}`,
  silentNow: (standing) => `${standing}, without a smiley now`,
  silentSince: (round: string) => `Without a smiley from ${round} on`,
  ratedRounds: (count: number) => (count === 1 ? "1 rated round" : `${count} rated rounds`),
};

export const verdictsText = { da, en };
