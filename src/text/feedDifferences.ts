import type { SmileyCounts } from "../agreement/effort/counts.ts";
import type { Messages } from "./messages.ts";

/** What catalogue and feed say otherwise of a follow-up, for who reads its figures. */
const da = {
  fields: {
    title: "Titlen",
    authority: "Myndigheden",
    committee: "Udvalget",
    budgetYear: "Budgetåret",
    asOf: "Datoen",
    agreement: "Aftalens id",
    sequence: "Opfølgningens nummer",
    initiatives: "Antallet af indsatser",
    smileys: "Smileyerne",
  },
  says: (field: string, feed: string, catalogue: string) =>
    `${field}: feedet siger ${feed}, kataloget ${catalogue}`,
  nothing: "intet",
  text: (text: string) => `»${text}«`,
  followUp: (number: string, isLast: boolean) => (isLast ? `${number} (den sidste)` : number),
  smileys: ({ glad, neutral, sur, none }: SmileyCounts) =>
    `${glad} ${glad === 1 ? "glad" : "glade"}, ${neutral} ${neutral === 1 ? "neutral" : "neutrale"}, ${sur} ${sur === 1 ? "sur" : "sure"} og ${none} uden`,
};

const en: Messages<typeof da> = {
  fields: {
    title: "The title",
    authority: "The authority",
    committee: "The committee",
    budgetYear: "The budget year",
    asOf: "The date",
    agreement: "The agreement's id",
    sequence: "The follow-up's number",
    initiatives: "The number of initiatives",
    smileys: "The smileys",
  },
  says: (field, feed, catalogue) => `${field}: the feed says ${feed}, the catalogue ${catalogue}`,
  nothing: "nothing",
  text: (text) => `“${text}”`,
  followUp: (number, isLast) => (isLast ? `${number} (the last)` : number),
  smileys: ({ glad, neutral, sur, none }) =>
    `${glad} glad, ${neutral} neutral, ${sur} sur and ${none} without`,
};

export const feedDifferencesText = { da, en };
