/** A whole agreement: the latest follow-ups of its committees as one. */
import type { Messages } from "./messages.ts";

const da = {
  committee: "Udvalg",
  allCommittees: "Alle udvalg",
  committeeTable: "Smileys pr. udvalg og runde",
  title: "Udvalg",
  without: "Ikke hentet",
  question: "Hvordan står det til i hvert udvalg, runde for runde?",
  own: "Udvalgenes egne opfølgninger:",
  whole: (title: string) => `Hele aftalen: ${title}`,
  toWhole: "Hele aftalen",
  committees: (count: number) => (count === 1 ? "1 udvalg" : `${count} udvalg`),
  restsOn: (come: number, all: number) => `Tallene hviler på ${come} af ${all} udvalg.`,
  pending: (names: string) => `Hentes endnu: ${names}.`,
  failed: (names: string) => `Kunne ikke hentes: ${names}.`,
  documents: {
    title: "Dokumenterne",
    lead: "Hvert udvalg har sit eget dokument. Vælg det, du vil læse.",
  },
  histories: {
    title: "Historik",
    lead: "Historikken følger ét udvalgs opfølgninger. Vælg udvalget.",
  },
};

const en: Messages<typeof da> = {
  committee: "Committee",
  allCommittees: "All committees",
  committeeTable: "Smileys by committee and round",
  title: "Committees",
  without: "Not fetched",
  question: "How does each committee stand, round by round?",
  own: "The committees' own follow-ups:",
  whole: (title) => `Whole agreement: ${title}`,
  toWhole: "Whole agreement",
  committees: (count) => (count === 1 ? "1 committee" : `${count} committees`),
  restsOn: (come, all) => `The figures rest on ${come} of ${all} committees.`,
  pending: (names) => `Still loading: ${names}.`,
  failed: (names) => `Could not be fetched: ${names}.`,
  documents: {
    title: "The documents",
    lead: "Each committee has a document of its own. Choose the one to read.",
  },
  histories: {
    title: "History",
    lead: "The history follows one committee's follow-ups. Choose the committee.",
  },
};

export const unionText = { da, en };
