import type { Messages } from "./messages.ts";

const da = {
  title: "Drift",
  lead: "Hvornår skærmene i denne browser sidst fik nyt.",
  screens: "Skærme i denne browser",
  none: "Her har ingen skærm været åben.",
  screen: (name: string) => `Skærmen »${name}«`,
  followUp: "Opfølgning",
  answered: "Sidste gode svar",
  asked: "Sidst spurgt",
  state: "Tilstand",
  version: "Version",
  well: "Har nyt",
  failed: (title: string) => `Får ikke nyt: ${title}`,
  silent: "Spørger ikke længere",
  openScreens: "Andre skærme",
  reported: (address: string) =>
    `Skærmene melder sig på ${address}, hver gang de har spurgt efter nyt: serverens log kender dem alle.`,
  unreported: "Skærmene melder sig ikke: config.json har ingen adresse under »health«.",
  site: "Sitet",
  runs: (version: string) => `Siden her er version ${version}.`,
  versionFile: "Hvad serveren har nu (version.json)",
};

const en: Messages<typeof da> = {
  title: "Operations",
  lead: "When the screens of this browser last had news.",
  screens: "Screens of this browser",
  none: "No screen has been open here.",
  screen: (name: string) => `The screen “${name}”`,
  followUp: "Follow-up",
  answered: "Last good answer",
  asked: "Last asked",
  state: "State",
  version: "Version",
  well: "Has news",
  failed: (title: string) => `Gets no news: ${title}`,
  silent: "Asks no longer",
  openScreens: "Other screens",
  reported: (address: string) =>
    `The screens report to ${address} each time they have asked for news: the server's log knows them all.`,
  unreported: "The screens report to nobody: config.json has no address under “health”.",
  site: "The site",
  runs: (version: string) => `This page is version ${version}.`,
  versionFile: "What the server has now (version.json)",
};

export const driftText = { da, en };
