import type { EconomyState } from "../agreement/economy/state.ts";
import type { EvidenceGrade, Measure } from "../agreement/format/schema.ts";
import type { Messages } from "./messages.ts";

const da = {
  measures: {
    saving: "Besparelse",
    revenue: "Indtægt",
    investment: "Investering",
    expense: "Udgift",
    allocation: "Bevilling",
    budget: "Budget",
  } satisfies Record<Measure, string>,
  bases: { gross: "brutto", net: "netto", unstated: "brutto/netto ikke oplyst" },
  assumedNet: "antaget netto",
  /** Beside a target whose basis the document says only of another amount: of what is missing, or the outcome. */
  notOfTarget: (basis: string) => `${basis}, ikke sagt om målet`,
  how: {
    stated: "oplyst",
    computed: "beregnet",
    "by-smiley": "kun efter smiley",
  } satisfies Record<EvidenceGrade, string>,
  howMeaning: {
    stated: "Dokumentet oplyser beløbet.",
    computed: "Beregnet af oplyste beløb: målet minus den oplyste afvigelse.",
    "by-smiley": "Der står intet tal. Smileyen er glad, som dokumentet selv definerer som opnået.",
  } satisfies Record<EvidenceGrade, string>,
  states: {
    missing: "Der mangler penge",
    "not-kept": "Ikke overholdt efter smileyen",
    unknown: "Resultat ukendt",
    met: "Som aftalt",
    none: "Intet økonomisk mål",
  } satisfies Record<EconomyState, string>,
  stateMeanings: {
    missing: "Mindst ét beløb er dårligere end aftalt, uanset smileyen.",
    "not-kept": "Smileyen er sur, men intet beløb er dårligere end aftalt.",
    unknown:
      "Der er aftalt et beløb, eller smileyen er neutral, men hverken tal eller smiley siger, hvordan det gik.",
    met: "Hvert beløb er som aftalt eller bedre, eller smileyen er glad.",
    none: "Hverken beløb eller smiley.",
  } satisfies Record<EconomyState, string>,
  measure: "Art",
  year: "År",
  target: "Mål",
  outcome: "Resultat",
  deviation: "Mangler",
  surplus: (amount: string) => `${amount} bedre end aftalt`,
  either: (short: string, better: string) => `${short}, eller ${better}`,
  nothingMissing: "intet",
  unknown: "ukendt",
  noTarget: "intet mål oplyst",
};

const en: Messages<typeof da> = {
  measures: {
    saving: "Saving",
    revenue: "Revenue",
    investment: "Investment",
    expense: "Expense",
    allocation: "Allocation",
    budget: "Budget",
  },
  bases: { gross: "gross", net: "net", unstated: "gross/net not stated" },
  assumedNet: "taken as net",
  notOfTarget: (basis) => `${basis}, not said of the target`,
  how: { stated: "stated", computed: "computed", "by-smiley": "by the smiley alone" },
  howMeaning: {
    stated: "The document states the amount.",
    computed: "Computed from stated amounts: the target minus the stated deviation.",
    "by-smiley": "There is no figure. The smiley is satisfied, which the document itself defines as reached.",
  },
  states: {
    missing: "Money is missing",
    "not-kept": "Not kept by the smiley",
    unknown: "Outcome unknown",
    met: "As agreed",
    none: "No economic target",
  },
  stateMeanings: {
    missing: "At least one amount is worse than agreed, whatever the smiley says.",
    "not-kept": "The smiley is dissatisfied, but no amount is worse than agreed.",
    unknown:
      "An amount was agreed, or the smiley is neutral, but neither figure nor smiley says what came of it.",
    met: "Each amount is as agreed or better, or the smiley is satisfied.",
    none: "Neither amount nor smiley.",
  },
  measure: "Kind",
  year: "Year",
  target: "Target",
  outcome: "Outcome",
  deviation: "Missing",
  surplus: (amount: string) => `${amount} better than agreed`,
  either: (short: string, better: string) => `${short}, or ${better}`,
  nothingMissing: "nothing",
  unknown: "unknown",
  noTarget: "no target stated",
};

export const moneyText = { da, en };
