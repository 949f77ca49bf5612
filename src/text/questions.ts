import type { CommitmentKind } from "../agreement/afterlife/commitment.ts";
import type { Messages } from "./messages.ts";
import { unmetHeading } from "./unmetMilestones.ts";

/** The frames of the two screens that question the document: the questions to it, and what is outstanding. */
const da = {
  contradictions: {
    title: "Spørgsmål til dokumentet",
    lead: "Steder, hvor dokumentet siger to ting, der ikke passer sammen. Hvor det mangler noget eller siger lidt, kan vælges til. Intet af det ændrer en smiley, og intet er en anklage: det er spørgsmål.",
    count: (shown: string, total: string) => `${shown} af ${total} spørgsmål`,
    contents: "Hvad spørgsmålene handler om",
    order: "De største beløb står først, derefter det alvorligste.",
    kroner: (amount: string) => `Det drejer sig om ${amount}`,
    answer: "Dokumentets eget svar",
    level: "Hvad slags",
    allLevels: "Alle slags",
    filters: "Filtre",
    filtersActive: (count: number) => `Filtre (${count} ${count === 1 ? "aktivt" : "aktive"})`,
    showList: (count: string) => `Vis ${count} spørgsmål`,
    chosen: "Aktive filtre",
    remove: (filter: string) => `Fjern filteret ${filter}`,
    allRules: "Alle regler",
    allThemes: "Alle temaer",
    allCentres: "Alle centre",
    rule: "Regel",
    theme: "Tema",
    centre: "Ansvarligt center",
    document: "Dokumentet selv",
    none: "Ingen spørgsmål passer på valget.",
    clear: "Vis alle",
    question: "Spørgsmål",
    of: (count: number) => (count === 0 ? "Intet, der ikke passer sammen" : `${count} spørgsmål`),
    others: (count: number) =>
      count === 1
        ? "Vis også 1 sted, hvor noget mangler eller siger lidt"
        : `Vis også ${count} steder, hvor noget mangler eller siger lidt`,
  },
  afterlife: {
    title: "Udestår",
    lead: "Det, dokumentet stiller i udsigt efter sin sidste runde, og de milepæle, der ikke blev fuldt opfyldt.",
    by: "Ordnet efter",
    orders: { date: "Dato", centre: "Ansvarligt center", committee: "Udvalg" },
    promises: "Stillet i udsigt",
    open: unmetHeading.da,
    openMeaning:
      "Milepæle, der blev vurderet neutral eller sur. En senere glad smiley gælder en ny milepæl; ingen af disse er siden meldt indfriet.",
    undated: "Uden dato",
    past: "datoen var passeret, da dokumentet blev skrevet",
    none: "Dokumentet stiller intet i udsigt, og ingen vurderet milepæl blev misset.",
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
    title: "Questions to the document",
    lead: "Places where the document says two things that do not fit together. Where something is missing or says little can be chosen too. None of it changes a smiley or accuses anybody: these are questions.",
    count: (shown: string, total: string) =>
      `${shown} of ${total} ${total === "1" ? "question" : "questions"}`,
    contents: "What the questions are about",
    order: "The largest amounts come first, then the gravest.",
    kroner: (amount: string) => `It is about ${amount}`,
    answer: "The document's own answer",
    level: "Kind",
    allLevels: "All kinds",
    filters: "Filters",
    filtersActive: (count: number) => `Filters (${count} active)`,
    showList: (count: string) => (count === "1" ? "Show 1 question" : `Show ${count} questions`),
    chosen: "Active filters",
    remove: (filter: string) => `Remove the filter ${filter}`,
    allRules: "All rules",
    allThemes: "All themes",
    allCentres: "All centres",
    rule: "Rule",
    theme: "Theme",
    centre: "Responsible centre",
    document: "The document itself",
    none: "No question fits the choice.",
    clear: "Show all",
    question: "Question",
    of: (count: number) =>
      count === 0 ? "Nothing that does not fit together" : count === 1 ? "1 question" : `${count} questions`,
    others: (count: number) =>
      count === 1
        ? "Show also 1 place where something is missing or says little"
        : `Show also ${count} places where something is missing or says little`,
  },
  afterlife: {
    title: "Outstanding",
    lead: "What the document promises after its last round, and the milestones not fully met.",
    by: "Ordered by",
    orders: { date: "Date", centre: "Responsible centre", committee: "Committee" },
    promises: "Promised for later",
    open: unmetHeading.en,
    openMeaning:
      "Milestones rated neutral or dissatisfied. A later satisfied smiley is about a new milestone; none of these has been reported met since.",
    undated: "Without a date",
    past: "the date had passed when the document was written",
    none: "The document promises nothing for later, and no milestone is open.",
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
