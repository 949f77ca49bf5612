/** The two verdicts on an initiative in words: how the effort goes, and how the money. */
import type { EconomyVerdictName } from "../agreement/economy/verdict.ts";
import type { Messages } from "./messages.ts";

const da = {
  title: "Fremdrift og økonomi",
  effort: "Fremdrift",
  economy: "Økonomi",
  economyVerdicts: {
    missing: "Der mangler penge",
    "not-kept": "Ikke overholdt efter smileyen",
    unknown: "Resultat ukendt",
    "met-by-smiley": "Som aftalt, kun efter smiley",
    met: "Som aftalt",
    "no-target": "Intet økonomisk mål",
  } satisfies Record<EconomyVerdictName, string>,
  missing: (amounts: string) => `Mangler ${amounts}`,
  amount: (amount: string, kind: string) => `${amount} (${kind})`,
  delayedSince: (round: string) => `Forsinket siden ${round}`,
  surSince: (round: string) => `sur siden ${round}`,
  delayedAndSurSince: (round: string) => `Forsinket og sur siden ${round}`,
  silentSince: (round: string) => `Ingen smiley siden ${round}`,
  ratedRounds: (count: number) => (count === 1 ? "1 vurderet runde" : `${count} vurderede runder`),
};

const en: Messages<typeof da> = {
  title: "Effort and economy",
  effort: "Effort",
  economy: "Economy",
  economyVerdicts: {
    missing: "Money is missing",
    "not-kept": "Not kept by the smiley",
    unknown: "Outcome unknown",
    "met-by-smiley": "As agreed, by the smiley alone",
    met: "As agreed",
    "no-target": "No economic target",
  },
  missing: (amounts: string) => `${amounts} missing`,
  amount: (amount: string, kind: string) => `${amount} (${kind})`,
  delayedSince: (round: string) => `Delayed since ${round}`,
  surSince: (round: string) => `dissatisfied since ${round}`,
  delayedAndSurSince: (round: string) => `Delayed and dissatisfied since ${round}`,
  silentSince: (round: string) => `No smiley since ${round}`,
  ratedRounds: (count: number) => (count === 1 ? "1 rated round" : `${count} rated rounds`),
};

export const verdictsText = { da, en };
