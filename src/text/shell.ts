import type { Messages } from "./messages.ts";

const da = {
  product: "Aftaleoverblik",
  skipToContent: "Gå til indhold",
  mainNavigation: "Skærme",
  screens: {
    overview: "Overblik",
    initiatives: "Indsatser",
    economy: "Økonomi",
    contradictions: "Spørgsmål til dokumentet",
    afterlife: "Udestår",
    presentation: "Præsentation",
    wall: "Vis på skærm",
    about: "Sådan læses tallene",
  },
  followUp: "Opfølgning",
  allFollowUps: "Alle opfølgninger",
  leftOut: "Nogle opfølgninger er udeladt, fordi kataloget nævner dem forkert.",
  amountsLeftOut: (count: number) => (count === 1 ? "Ét beløb er udeladt." : `${count} beløb er udeladt.`),
  language: "Sprog",
  languages: { da: "Dansk", en: "English" },
  theme: "Farver",
  themes: { auto: "Auto", light: "Lyst", dark: "Mørkt" },
  loading: "Henter aftalen …",
  asOf: (date: string) => `Opgjort ${date}`,
  fetchedAt: (moment: string) => `Hentet ${moment}`,
  notFound: {
    title: "Siden findes ikke",
    body: (address: string) => `Adressen ${address} fører ikke til en skærm.`,
    action: "Til overblikket",
  },
  crash: {
    title: "Skærmen kunne ikke vises",
    body: "Noget gik galt i visningen. Aftalens data er ikke berørt.",
    details: "Teknisk årsag",
  },
  retry: "Prøv igen",
  offline: "Ingen forbindelse til nettet. Du ser de senest hentede tal.",
  stale: (moment: string) => `Tallene kunne ikke opdateres. Du ser dem, der blev hentet ${moment}.`,
  newVersion: "Der er kommet en ny udgave af siden.",
  ignored: (parameters: string) =>
    `Denne del af adressen blev ikke forstået og er sprunget over: ${parameters}`,
};

const en: Messages<typeof da> = {
  product: "Aftaleoverblik",
  skipToContent: "Skip to content",
  mainNavigation: "Screens",
  screens: {
    overview: "Overview",
    initiatives: "Initiatives",
    economy: "Economy",
    contradictions: "Questions to the document",
    afterlife: "Outstanding",
    presentation: "Presentation",
    wall: "Show on a screen",
    about: "How to read the figures",
  },
  followUp: "Follow-up",
  allFollowUps: "All follow-ups",
  leftOut: "Some follow-ups are left out because the catalogue lists them wrongly.",
  amountsLeftOut: (count) => (count === 1 ? "One amount is left out." : `${count} amounts are left out.`),
  language: "Language",
  languages: { da: "Dansk", en: "English" },
  theme: "Colours",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  loading: "Loading the agreement …",
  asOf: (date: string) => `As of ${date}`,
  fetchedAt: (moment: string) => `Fetched ${moment}`,
  notFound: {
    title: "No such page",
    body: (address: string) => `The address ${address} leads to no screen.`,
    action: "To the overview",
  },
  crash: {
    title: "The screen could not be shown",
    body: "Something went wrong in the display. The agreement's data are not affected.",
    details: "Technical reason",
  },
  retry: "Try again",
  offline: "No network. You are seeing the figures fetched last.",
  stale: (moment: string) => `The figures could not be refreshed. You are seeing those fetched ${moment}.`,
  newVersion: "There is a new version of this site.",
  ignored: (parameters: string) =>
    `This part of the address was not understood and was left out: ${parameters}`,
};

export const shellText = { da, en };
