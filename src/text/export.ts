/** Words of exports: the menu, what it says while it works, and the headings that only a file needs. */
import type { Messages } from "./messages.ts";

const da = {
  menu: "Eksportér",
  formats: {
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    svg: "Tegning (SVG)",
    png: "Billede (PNG)",
    ics: "Kalender (ICS)",
  },
  formatNotes: {
    csv: "semikolon, decimalkomma, åbner i dansk Excel",
    xlsx: "rigtige tal og datoer, kolonner der kan filtreres",
    svg: "skarp i alle størrelser, til tekst og præsentation",
    png: "dobbelt opløsning, lyse farver",
    ics: "datoerne som heldagsaftaler",
  },
  working: "Laver filen …",
  done: (file: string) => `Hentet: ${file}`,
  failed: "Filen kunne ikke laves.",
  codeMissing:
    "Programmet, der laver filen, kunne ikke hentes. Genindlæs siden, når der er forbindelse; det, du ser, står i adressen og bevares.",
  retry: "Prøv igen",
  reload: "Genindlæs siden",
  krone: { before: "", after: " kr." },
  about: {
    sheet: "Om udtrækket",
    heading: "Oplysning",
    value: "Indhold",
    authority: "Kommune",
    agreement: "Aftale",
    document: "Dokument",
    asOf: "Opgjort",
    screen: "Skærm",
    shown: "Vist",
    filter: "Filter",
    link: "Link til visningen",
  },
  smiley: (about: string) => `${about}: smiley`,
  group: (by: string) => `Gruppe: ${by}`,
  roundsBehind: "Forsinkede runder",
  missingAtLeast: (kind: string) => `Mangler mindst: ${kind}`,
  missingAtMost: (kind: string) => `Mangler højst: ${kind}`,
};

const en: Messages<typeof da> = {
  menu: "Export",
  formats: {
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    svg: "Drawing (SVG)",
    png: "Picture (PNG)",
    ics: "Calendar (ICS)",
  },
  formatNotes: {
    csv: "semicolons and decimal commas, opens in Danish Excel",
    xlsx: "real numbers and dates, columns that can be filtered",
    svg: "sharp at every size, for texts and slides",
    png: "double resolution, light colours",
    ics: "the dates as all-day events",
  },
  working: "Making the file …",
  done: (file: string) => `Downloaded: ${file}`,
  failed: "The file could not be made.",
  codeMissing:
    "The program that makes the file could not be fetched. Reload the page once there is a connection; what you see stands in the address and stays.",
  retry: "Try again",
  reload: "Reload the page",
  krone: { before: "DKK ", after: "" },
  about: {
    sheet: "About this extract",
    heading: "What",
    value: "Content",
    authority: "Municipality",
    agreement: "Agreement",
    document: "Document",
    asOf: "As of",
    screen: "Screen",
    shown: "Shown",
    filter: "Filter",
    link: "Link to the view",
  },
  smiley: (about: string) => `${about}: smiley`,
  group: (by: string) => `Group: ${by}`,
  roundsBehind: "Rounds behind",
  missingAtLeast: (kind: string) => `Missing at least: ${kind}`,
  missingAtMost: (kind: string) => `Missing at most: ${kind}`,
};

export const exportText = { da, en };
