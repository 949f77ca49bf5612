/** The formats of the export menu. They are read when it is opened, and no sooner. */
import type { Messages } from "./messages.ts";

const da = {
  formats: {
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    svg: "Tegning (SVG)",
    png: "Billede (PNG)",
    ics: "Kalender (ICS)",
    word: "Gem som Word",
    form: "Skema til næste runde (Word)",
    milestones: "Alle milepæle (CSV)",
    figures: "Alle beløb (CSV)",
    pptx: "PowerPoint (PPTX)",
  },
  formatNotes: {
    csv: "semikolon, decimalkomma, åbner i dansk Excel",
    xlsx: "rigtige tal og datoer, kolonner der kan filtreres",
    svg: "skarp i alle størrelser, til tekst og præsentation",
    png: "dobbelt opløsning, lyse farver",
    ics: "datoerne som heldagsaftaler",
    word: "opfølgningen i kommunens egen opsætning",
    form: "samme indsatser, med lister at vælge smileys i",
    milestones: "én række pr. milepæl, til Power BI, R og DuckDB",
    figures: "én række pr. beløb, til Power BI, R og DuckDB",
    pptx: "præsentationen med bilag og talernoter, kan rettes",
  },
};

const en: Messages<typeof da> = {
  formats: {
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    svg: "Drawing (SVG)",
    png: "Picture (PNG)",
    ics: "Calendar (ICS)",
    word: "Save as Word",
    form: "Form for the next round (Word)",
    milestones: "All milestones (CSV)",
    figures: "All amounts (CSV)",
    pptx: "PowerPoint (PPTX)",
  },
  formatNotes: {
    csv: "semicolons and decimal commas, opens in Danish Excel",
    xlsx: "real numbers and dates, columns that can be filtered",
    svg: "sharp at every size, for texts and slides",
    png: "double resolution, light colours",
    ics: "the dates as all-day events",
    word: "the follow-up in the municipality's own layout",
    form: "the same initiatives, with lists to choose smileys from",
    milestones: "one row a milestone, for Power BI, R and DuckDB",
    figures: "one row an amount, for Power BI, R and DuckDB",
    pptx: "the presentation with appendix and speaker notes, can be edited",
  },
};

export const exportFormatsText = { da, en };

export type ExportFormat = keyof (typeof da)["formats"];
