/** What a clerk does next on the import page, from the document to the published dashboard. */
import type { Messages } from "./messages.ts";

const da = {
  label: "Vejen til den udgivne opfølgning",
  steps: {
    choose: "Vælg dokumentet",
    review: "Gennemgå det læste",
    save: "Gem feedet",
    publish: "Udgiv det",
  },
  choose:
    "Vælg filen, træk den herhen, eller indsæt dens tekst. Bagefter ser du, hvad der blev læst, og retter det. Intet udgives af sig selv.",
  review: (left: string) =>
    `${left} fund mangler at blive set efter. »Linje …« viser stedet i dokumentet. Ret, hvad der er læst forkert, tilføj, hvad der ikke blev læst, og sæt flueben ved fundet.`,
  settled:
    "Alle fund er set efter. »Se som kladde« viser opfølgningen, som den bliver; »Gem feed« gemmer den.",
  saved: "Feedet er gemt. Under knapperne står, hvor det ligger, og hvordan det udgives.",
  publish: (files: string) =>
    `${files} ligger nu, hvor din browser gemmer hentede filer. De er ikke udgivet endnu: send dem til den, der driver siden, eller læg dem i den mappe, som siden henter nye opfølgninger fra. Findes der ingen, udgiver denne kommando dem:`,
  command: (feed: string) => `npm run publish-feed -- ${feed} --to SIDENS-MAPPE`,
  after:
    "Den kontrollerer filerne og siger, hvad der er ændret. Siden viser det uden genstart, også på skærme, der er åbne.",
  refused: (losses: string) =>
    `${losses} fund er ikke set efter; udgivelsen afvises, til ${losses === "1" ? "det" : "de"} er. Se efter, sæt flueben, og gem feedet igen.`,
  unseen: (findings: string) => `${findings} fund er ikke set efter`,
  unexplained: (corrections: string) =>
    `${corrections} ${corrections === "1" ? "rettelse" : "rettelser"} er uden begrundelse`,
  undated: "tallene har ingen dato",
  savedWith: (open: string) => `Gemmes feedet nu, står dette åbent: ${open}.`,
  nothingOpen:
    "Intet står åbent: alle fund er set efter, ingen rettelse er uden begrundelse, og tallene har en dato.",
  toFindings: "Vis fundene",
  seen: "Set efter",
  seenWhat: (line: number | null) =>
    line === null ? "Set efter: hele dokumentet" : `Set efter: linje ${line}`,
};

const en: Messages<typeof da> = {
  label: "The way to the published follow-up",
  steps: {
    choose: "Choose the document",
    review: "Look through what was read",
    save: "Save the feed",
    publish: "Publish it",
  },
  choose:
    "Choose the file, drop it here or paste its text. Then you see what was read, and correct it. Nothing is published by itself.",
  review: (left) =>
    `${left === "1" ? "1 finding is" : `${left} findings are`} still to be looked at. “Line …” shows the place in the document. Correct what was read wrongly, add what was not read, and tick the finding.`,
  settled:
    "All findings have been looked at. “Preview the draft” shows the follow-up as it will be; “Save the feed” saves it.",
  saved: "The feed is saved. Below the buttons you find where it lies and how it is published.",
  publish: (files) =>
    `Where your browser keeps downloads you now find ${files}. Nothing is published yet: send it to whoever runs the site, or put it in the folder that the site takes new follow-ups from. Where there is none, this command publishes them:`,
  command: (feed) => `npm run publish-feed -- ${feed} --to FOLDER-OF-THE-SITE`,
  after:
    "It checks the files and says what has changed. The site shows it without a restart, on screens that are open too.",
  refused: (losses) =>
    `${losses === "1" ? "1 finding has" : `${losses} findings have`} not been looked at; publishing is refused until then. Look, tick, and save the feed again.`,
  unseen: (findings) =>
    `${findings} ${findings === "1" ? "finding has" : "findings have"} not been looked at`,
  unexplained: (corrections) =>
    `${corrections} ${corrections === "1" ? "correction has" : "corrections have"} no reason`,
  undated: "the figures have no date",
  savedWith: (open) => `Saved now, the feed leaves this open: ${open}.`,
  nothingOpen:
    "Nothing is open: all findings have been looked at, no correction lacks a reason, and the figures have a date.",
  toFindings: "Show the findings",
  seen: "Looked at",
  seenWhat: (line) => (line === null ? "Looked at: the whole document" : `Looked at: line ${line}`),
};

export const importStepsText = { da, en };
