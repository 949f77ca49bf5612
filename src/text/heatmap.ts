import { RATING_KEYS, type RatingKey, type SmileyCounts } from "../agreement/effort/counts.ts";
import type { Language, Messages } from "./messages.ts";

type CountWords = Readonly<Record<RatingKey, (count: number) => string>>;

/** Spoken after a number. */
const countWord: Readonly<Record<Language, CountWords>> = {
  da: {
    glad: (count) => (count === 1 ? "glad" : "glade"),
    neutral: (count) => (count === 1 ? "neutral" : "neutrale"),
    sur: (count) => (count === 1 ? "sur" : "sure"),
    none: () => "uden smiley",
  },
  en: {
    glad: () => "satisfied",
    neutral: () => "neutral",
    sur: () => "dissatisfied",
    none: () => "without a smiley",
  },
};

/** All kinds with their numbers: `19 glade, 2 neutrale, 4 sure, 7 uden smiley`. */
function spoken(counts: SmileyCounts, words: CountWords): string {
  return RATING_KEYS.map((kind) => `${counts[kind]} ${words[kind](counts[kind])}`).join(", ");
}

const da = {
  themeTable: "Smileys pr. tema og runde",
  initiativeTable: "Smileys pr. indsats og runde",
  theme: "Tema",
  initiative: "Indsats",
  economy: "Økonomi",
  /** A round by its number, where its name has no room. */
  round: (number: number) => `Runde ${number}`,
  roundsOf: (from: number, to: number, count: number) =>
    from === to ? `Runde ${from} af ${count}` : `Runde ${from}–${to} af ${count}`,
  roundKey: "Rundernes navne",
  wholeAgreement: "Hele aftalen",
  /** After a number that is set larger. */
  of: (whole: number) => `af ${whole}`,
  ofRated: (met: number, rated: number) => `${met} af ${rated}`,
  initiatives: (count: number) => `${count} ${count === 1 ? "indsats" : "indsatser"}`,
  nothingRated: "Ingen vurderet",
  spokenCounts: (counts: SmileyCounts) => spoken(counts, countWord.da),
  metric: "Vis i hver celle",
  countWord: countWord.da,
  metrics: {
    counts: "Antal af hver smiley",
    share: "Andel opfyldt",
    worst: "Værste smiley",
    "not-met": "Antal ikke opfyldt",
  },
  legend: "Smileyernes betydning",
  legendEffort: "Indsats",
  legendEconomy: "Økonomi",
  legendNone: "Dokumentet giver ingen smiley. Det tæller hverken som opfyldt eller ikke opfyldt.",
  legendMissing: "Dokumentet forklarer ikke sine smileys.",
};

const en: Messages<typeof da> = {
  themeTable: "Smileys by theme and round",
  initiativeTable: "Smileys by initiative and round",
  theme: "Theme",
  initiative: "Initiative",
  economy: "Economy",
  round: (number: number) => `Round ${number}`,
  roundsOf: (from: number, to: number, count: number) =>
    from === to ? `Round ${from} of ${count}` : `Rounds ${from}–${to} of ${count}`,
  roundKey: "The rounds' names",
  wholeAgreement: "Whole agreement",
  of: (whole) => `of ${whole}`,
  ofRated: (met: number, rated: number) => `${met} of ${rated}`,
  initiatives: (count) => `${count} ${count === 1 ? "initiative" : "initiatives"}`,
  nothingRated: "None rated",
  spokenCounts: (counts) => spoken(counts, countWord.en),
  metric: "Show in each cell",
  countWord: countWord.en,
  metrics: {
    counts: "Number of each smiley",
    share: "Share met",
    worst: "Worst smiley",
    "not-met": "Number not met",
  },
  legend: "What the smileys mean",
  legendEffort: "Initiative",
  legendEconomy: "Economy",
  legendNone: "The document gives no smiley. It counts neither as met nor as not met.",
  legendMissing: "The document does not explain its smileys.",
};

export const heatmapText = { da, en };
