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
    source: "Dokumentet",
    presentation: "Præsentation",
    wall: "Vis på skærm",
    about: "Sådan læses tallene",
    importing: "Importér",
  },
  moreScreens: "Mere",
  followUp: "Opfølgning",
  language: "Sprog",
  languages: { da: "Dansk", en: "English" },
  theme: "Farver",
  themes: { auto: "Auto", light: "Lyst", dark: "Mørkt" },
  loading: "Henter aftalen …",
  asOf: (date: string) => `Opgjort ${date}`,
  retry: "Prøv igen",
  offline: "Ingen forbindelse til nettet. Du ser de senest hentede tal.",
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
    source: "The document",
    presentation: "Presentation",
    wall: "Wall",
    about: "About the figures",
    importing: "Import",
  },
  moreScreens: "More",
  followUp: "Follow-up",
  language: "Language",
  languages: { da: "Dansk", en: "English" },
  theme: "Colours",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  loading: "Loading the agreement …",
  asOf: (date: string) => `As of ${date}`,
  retry: "Try again",
  offline: "No network. You are seeing the figures fetched last.",
};

export const shellText = { da, en };
