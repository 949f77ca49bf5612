/** The dialog that asks which round the form for the centres is of. */
import type { Messages } from "./messages.ts";

const da = {
  title: "Skema til næste runde",
  next: (label: string) => `Næste runde er ${label}.`,
  noNext: (label: string) =>
    `Der er ingen næste runde: ${label} er den sidste, og den er bedømt. Giv den nye et navn, eller vælg en, der skal bedømmes igen.`,
  which: "Hvilken runde skal centrene bedømme?",
  isNext: "den næste",
  newRound: "En ny runde",
  name: "Den nye rundes navn",
  example: "For eksempel 31.03.2018 eller 1. budgetopfølgning 2018, som den skal stå i dokumentet.",
  empty: "Skriv den nye rundes navn.",
  taken: (label: string) => `Der er allerede en runde, der hedder ${label}. Vælg den ovenfor.`,
  save: "Gem skema",
  close: "Luk",
};

const en: Messages<typeof da> = {
  title: "Form for the next round",
  next: (label) => `The next round is ${label}.`,
  noNext: (label) =>
    `There is no next round: ${label} is the last, and it is rated. Name the new one, or choose one that is to be rated again.`,
  which: "Which round are the centres to rate?",
  isNext: "the next",
  newRound: "A new round",
  name: "The new round's name",
  example: "For example 31.03.2018 or 1. budgetopfølgning 2018, as it is to stand in the document.",
  empty: "Write the new round's name.",
  taken: (label) => `There is a round called ${label} already. Choose it above.`,
  save: "Save the form",
  close: "Close",
};

export const formDialogText = { da, en };
