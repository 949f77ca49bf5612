import type { Messages } from "./messages.ts";

/** Said where something takes long or has failed, and the page shows what it had before. */
const da = {
  slow: {
    screen: "Henter skærmen …",
    figures: "Du ser tallene, som de var, da siden sidst blev udgivet. Henter de nyeste …",
  },
  stale: (moment: string) => `Tallene kunne ikke opdateres. Du ser dem, der blev hentet ${moment}.`,
  staleOf: (names: string, moment: string) =>
    `Tallene for ${names} kunne ikke opdateres. Du ser dem, der blev hentet ${moment}.`,
  keptCatalogue: "Kataloget kunne ikke opdateres. Siden går efter det, der blev læst sidst.",
  keptConfig: "Sidens konfiguration kunne ikke læses. Siden går efter den, der blev læst sidst.",
  leftOut:
    "Kataloget nævner nogle opfølgninger forkert. De er udeladt, eller de vises, som de sidst var nævnt.",
  keptEntry: "Kataloget har fejl i det, der står om opfølgningen. Siden går efter det, der blev læst sidst.",
  news: (moment: string) => `Du ser tallene, der blev hentet ${moment}. Henter de nyeste …`,
  notUpdated: "Tallene kunne ikke opdateres.",
  why: "Se hvorfor",
  newer: "Der er kommet nyere tal end dem, præsentationen viser.",
  showNewer: "Vis de nyeste",
  firstRows: (count: number) => `Her står kun de første ${count}. Resten vises, når tallene kan hentes.`,
  asPublished: (day: string) =>
    `Herunder står tallene, som de var, da siden sidst blev udgivet${day && `, ${day}`}.`,
};

const en: Messages<typeof da> = {
  slow: {
    screen: "Loading the screen …",
    figures: "You are seeing the figures as they were when the site was last published. Loading the newest …",
  },
  stale: (moment) => `The figures could not be refreshed. You are seeing those fetched ${moment}.`,
  staleOf: (names, moment) =>
    `The figures of ${names} could not be refreshed. You are seeing those fetched ${moment}.`,
  keptCatalogue: "The catalogue could not be refreshed. The site goes by the one read last.",
  keptConfig: "The site's configuration could not be read. The site goes by the one read last.",
  leftOut:
    "The catalogue lists some follow-ups wrongly. They are left out, or shown as they were last listed.",
  keptEntry:
    "The catalogue has errors in what it says of the follow-up. The site goes by what was read last.",
  news: (moment) => `You are seeing the figures fetched ${moment}. Loading the newest …`,
  notUpdated: "The figures could not be refreshed.",
  why: "See why",
  newer: "There are newer figures than those the presentation shows.",
  showNewer: "Show the newest",
  firstRows: (count) =>
    `These are only the first ${count}. The others are shown once the figures can be loaded.`,
  asPublished: (day) =>
    `Below are the figures as they were when the site was last published${day && `, ${day}`}.`,
};

export const waitingText = { da, en };
