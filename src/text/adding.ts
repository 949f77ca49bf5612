/** The words of what a clerk adds to a reading and removes from it, and of what is typed and not used yet. */
import type { Messages } from "./messages.ts";

const da = {
  link: "Tilføj …",
  fromLine: (line: number) => `Tilføj noget fra linje ${line}`,
  title: "Tilføj noget, der ikke blev læst",
  what: "Hvad skal tilføjes?",
  kinds: {
    figure: "Beløb",
    economy: "Økonomi",
    milestone: "Milepæl",
    responsible: "Ansvarligt center",
    contributor: "Bidragyder",
    initiative: "Indsats",
    theme: "Tema",
    round: "Runde",
  },
  toWhich: "Vælg først indsatsen under »Del af opfølgningen«, hvis det hører til en af dem.",
  words: "Der står",
  proposed: "Felterne er udfyldt efter rækken i dokumentet. Se dem efter, og ret dem, før du tilføjer.",
  newRound: (label: string) => `Ny runde: ${label}`,
  choose: "Vælg …",
  first: "Først",
  after: "Kommer efter",
  round: "Runde",
  outcome: "Resultat, kr.",
  deviation: "Afvigelse, kr. (over nul er dårligere end aftalt)",
  evidence: "Ordene i økonomien, som beløbet hviler på",
  make: "Tilføj",
  cancel: "Annuller",
  added: (what: string) => `${what} er tilføjet.`,
  problems: {
    choose: "Vælg først.",
    empty: "Feltet skal udfyldes.",
    noAmount:
      "Det er ikke ét beløb i hele kroner. Skriv for eksempel 1.200.000, 500.000 kr. eller 1,2 mio. kr.",
    noYear: "Skriv året med fire cifre.",
    negative: "Målet kan ikke være negativt. Skriv det uden minus.",
  },
  addWhat: (what: string) => `Tilføj ${what.toLocaleLowerCase("da")}`,
  remove: "Fjern",
  removeWhat: (what: string) => `Fjern ${what}`,
  removed: (what: string) => `${what} er fjernet.`,
  themeInUse: (initiatives: string) =>
    `Temaet kan ikke fjernes, så længe det har indsatser (${initiatives}). Giv dem et andet tema først.`,
  unused: {
    title: "Skrevet, men ikke brugt",
    hint: "Ikke brugt endnu. Tryk Enter, eller gå ud af feltet.",
    notSaved:
      "Feedet er ikke gemt: dette er skrevet, men ikke brugt. Gå til feltet og gør det færdigt, eller glem det, og gem igen.",
    drop: "Glem",
    dropAll: "Glem alt det skrevne",
    dropWhat: (what: string) => `Glem det skrevne: ${what}`,
  },
};

const en: Messages<typeof da> = {
  link: "Add …",
  fromLine: (line) => `Add something from line ${line}`,
  title: "Add something that was not read",
  what: "What shall be added?",
  kinds: {
    figure: "Amount",
    economy: "Economy",
    milestone: "Milestone",
    responsible: "Responsible centre",
    contributor: "Contributor",
    initiative: "Initiative",
    theme: "Theme",
    round: "Round",
  },
  toWhich: "First choose the initiative under “Part of the follow-up”, if it belongs to one of them.",
  words: "It says",
  proposed:
    "The fields are filled from the row in the document. Look them through and correct them before you add.",
  newRound: (label) => `New round: ${label}`,
  choose: "Choose …",
  first: "First",
  after: "Comes after",
  round: "Round",
  outcome: "Outcome, kroner",
  deviation: "Deviation, kroner (above zero is worse than agreed)",
  evidence: "The words in the economy that the amount rests on",
  make: "Add",
  cancel: "Cancel",
  added: (what) => `${what} was added.`,
  problems: {
    choose: "Choose first.",
    empty: "This must be filled in.",
    noAmount:
      "This is not one amount in whole kroner. Write for example 1.200.000, 500.000 kr. or 1,2 mio. kr.",
    noYear: "Write the year with four digits.",
    negative: "The target cannot be negative. Write it without the minus.",
  },
  addWhat: (what) => `Add ${what.toLocaleLowerCase("en")}`,
  remove: "Remove",
  removeWhat: (what) => `Remove ${what}`,
  removed: (what) => `${what} was removed.`,
  themeInUse: (initiatives) =>
    `The theme cannot be removed while it has initiatives (${initiatives}). Give them another theme first.`,
  unused: {
    title: "Written, but not used",
    hint: "Not used yet. Press Enter, or leave the field.",
    notSaved:
      "The feed is not saved: this was written, but not used. Go to the field and finish it, or forget it, and save again.",
    drop: "Forget",
    dropAll: "Forget all of it",
    dropWhat: (what) => `Forget what was written: ${what}`,
  },
};

export const addingText = { da, en };
