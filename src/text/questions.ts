import type { CommitmentKind } from "../agreement/afterlife/commitment.ts";
import type { Messages } from "./messages.ts";

/** The frames of the two screens that question the document: contradictions and afterlife. */
const da = {
  contradictions: {
    title: "Modsigelser",
    lead: "Steder, hvor dokumentet siger to ting, der ikke passer sammen, eller hvor noget mangler. De ændrer ingen smiley og er ingen anklage, men et spørgsmål.",
    count: (shown: string, total: string) => `${shown} af ${total} steder`,
    filters: "Filtre",
    filtersActive: (count: number) => `Filtre (${count} aktive)`,
    chosen: "Aktive filtre",
    remove: (filter: string) => `Fjern filteret ${filter}`,
    allRules: "Alle regler",
    allThemes: "Alle temaer",
    allCentres: "Alle centre",
    rule: "Regel",
    theme: "Tema",
    centre: "Ansvarligt center",
    document: "Dokumentet selv",
    none: "Ingen steder passer på valget.",
    clear: "Vis alle",
    question: "Spørgsmål",
    of: (count: number) => (count === 1 ? "1 modsigelse" : `${count} modsigelser`),
    section: "Hvad en læser kan spørge om",
  },
  afterlife: {
    title: "Efterliv",
    lead: "Det, dokumentet stiller i udsigt efter sin sidste runde, og de milepæle, der stadig står åbne.",
    by: "Ordnet efter",
    orders: { date: "Dato", centre: "Ansvarligt center" },
    promises: "Stillet i udsigt",
    open: "Åbne milepæle",
    openMeaning:
      "Milepæle, der blev vurderet neutral eller sur. En senere glad smiley gælder en ny milepæl; ingen af disse er siden meldt indfriet.",
    undated: "Uden dato",
    past: "datoen var passeret, da dokumentet blev skrevet",
    none: "Dokumentet stiller intet i udsigt, og ingen milepæl står åben.",
    nobody: "Intet center nævnt",
    kinds: {
      case: "Sag til udvalg",
      "follow-up": "Senere opfølgning",
      delivery: "Levering",
      pending: "Afventer",
    } satisfies Record<CommitmentKind, string>,
    range: (from: string, to: string) => `${from} til ${to}`,
    initiatives: (count: string) => (count === "1" ? "Fra 1 indsats" : `Fra ${count} indsatser`),
  },
  inList: (count: string) => (count === "1" ? "Vis 1 indsats i listen" : `Vis ${count} indsatser i listen`),
  lines: (from: number, to: number) => (from === to ? `Linje ${from}` : `Linje ${from}–${to}`),
};

const en: Messages<typeof da> = {
  contradictions: {
    title: "Contradictions",
    lead: "Places where the document says two things that do not fit together, or leaves something out. They change no smiley and accuse nobody; they ask.",
    count: (shown: string, total: string) => `${shown} of ${total} places`,
    filters: "Filters",
    filtersActive: (count: number) => `Filters (${count} active)`,
    chosen: "Active filters",
    remove: (filter: string) => `Remove the filter ${filter}`,
    allRules: "All rules",
    allThemes: "All themes",
    allCentres: "All centres",
    rule: "Rule",
    theme: "Theme",
    centre: "Responsible centre",
    document: "The document itself",
    none: "No place fits the choice.",
    clear: "Show all",
    question: "Question",
    of: (count: number) => (count === 1 ? "1 contradiction" : `${count} contradictions`),
    section: "What a reader might ask",
  },
  afterlife: {
    title: "Afterlife",
    lead: "What the document holds out after its last round, and the milestones still open.",
    by: "Ordered by",
    orders: { date: "Date", centre: "Responsible centre" },
    promises: "Held out",
    open: "Open milestones",
    openMeaning:
      "Milestones rated neutral or sour. A later glad smiley is about a new milestone; none of these has been reported met since.",
    undated: "Without a date",
    past: "the date had passed when the document was written",
    none: "The document holds nothing out, and no milestone is open.",
    nobody: "No centre named",
    kinds: {
      case: "Case for a committee",
      "follow-up": "Later follow-up",
      delivery: "Delivery",
      pending: "Pending",
    },
    range: (from: string, to: string) => `${from} to ${to}`,
    initiatives: (count: string) => (count === "1" ? "From 1 initiative" : `From ${count} initiatives`),
  },
  inList: (count: string) =>
    count === "1" ? "Show 1 initiative in the list" : `Show ${count} initiatives in the list`,
  lines: (from: number, to: number) => (from === to ? `Line ${from}` : `Lines ${from}–${to}`),
};

export const questionsText = { da, en };
