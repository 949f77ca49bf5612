/** The words of the screen with the whole document. */
import type { Messages } from "./messages.ts";

const da = {
  title: "Dokumentet",
  lead: (lines: string) =>
    `Hele kildeteksten, ord for ord, ${lines} linjer. Hver oplysning fører tilbage til sin indsats.`,
  caseNumber: (number: string) => `Sagsnummer ${number}.`,
  original: (name: string) => `Hent originalen: ${name}`,
  search: "Søg i dokumentet",
  hit: (hit: string, hits: string) => `${hit} af ${hits}`,
  hits: (hits: string) => (hits === "1" ? "1 sted" : `${hits} steder`),
  noHit: "Ingen steder",
  previous: "Forrige sted",
  next: "Næste sted",
  keys: "Enter fører til næste sted, Skift og Enter til forrige.",
  contents: "Indhold",
  beginning: "Dokumentets begyndelse",
  lines: (from: number, to: number) => `Linje ${from}–${to}`,
  economy: "Økonomi",
  pageStarts: (page: number) => `Side ${page}`,
  pageEnds: (page: number) => `Her slutter side ${page}`,
  loading: "Henter dokumentet …",
  missing: "Feedet henviser ikke til en kildetekst.",
  failed: "Dokumentet kunne ikke hentes.",
};

const en: Messages<typeof da> = {
  title: "The document",
  lead: (lines) =>
    `The whole source text, word for word, ${lines} lines. Each fact leads back to its initiative.`,
  caseNumber: (number) => `Case number ${number}.`,
  original: (name) => `Fetch the original: ${name}`,
  search: "Search the document",
  hit: (hit, hits) => `${hit} of ${hits}`,
  hits: (hits) => (hits === "1" ? "1 place" : `${hits} places`),
  noHit: "Nowhere",
  previous: "Previous place",
  next: "Next place",
  keys: "Enter leads to the next place, Shift and Enter to the previous one.",
  contents: "Contents",
  beginning: "The document's beginning",
  lines: (from, to) => `Lines ${from}–${to}`,
  economy: "Economy",
  pageStarts: (page) => `Page ${page}`,
  pageEnds: (page) => `Page ${page} ends here`,
  loading: "Loading the document …",
  missing: "The feed names no source text.",
  failed: "The document could not be fetched.",
};

export const readerText = { da, en };
