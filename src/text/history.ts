/** The screen of what became of an agreement through its follow-ups. */
import type { Move } from "../agreement/history/movedTexts.ts";
import type { PromiseOutcome } from "../agreement/history/promiseChains.ts";
import type { RewritingKind } from "../agreement/history/rewritings.ts";
import type { ThreadStepKind } from "../agreement/history/threadSteps.ts";
import { formatDate } from "./format.ts";
import type { Language, Messages } from "./messages.ts";

const da = {
  title: "Historik",
  lead: "Hvad opfølgningerne på denne aftale siger om det samme: hvad der er omskrevet, hvad der blev af løfterne, og hvordan økonomien har udviklet sig.",
  only: "Der er kun én opfølgning på denne aftale endnu. Historikken begynder med den næste.",
  onlyInFile:
    "Filen har kun denne ene opfølgning på aftalen. Historikken står på siden, som filen er gemt fra, når der er flere.",
  loading: (count: string) => (count === "1" ? "Henter 1 opfølgning …" : `Henter ${count} opfølgninger …`),
  failed: (name: string) => `${name} kunne ikke hentes og er ikke med.`,
  failedAll: "De andre opfølgninger kunne ikke hentes.",
  retry: "Prøv igen",
  followUp: (number: number) => `${number}. opfølgning`,
  followUpOf: "Opfølgning",
  from: "Fra",
  to: "Til",
  eachStep: "Hver mod den forrige",
  initiative: "Indsats",
  allInitiatives: "Alle indsatser",
  onPage: "På denne side",
  filters: "Filtre",
  filtersActive: (count: number) => (count === 1 ? "Filtre (1 aktivt)" : `Filtre (${count} aktive)`),
  showAll: "Vis historikken",
  kind: "Hvad der er omskrevet",
  kinds: {
    smiley: "Smiley",
    status: "Status",
    milestone: "Milepæl",
    target: "Mål i kroner",
    agreed: "Aftalt tekst",
    responsible: "Ansvar",
    legend: "Læsevejledning",
    moved: "Flyttet tekst",
  } satisfies Record<RewritingKind, string>,
  blank: "Intet",
  lines: (from: number, to: number) => (from === to ? `linje ${from}` : `linje ${from}–${to}`),
  before: "Før",
  now: "Nu",
  clear: "Vis alle",
  changes: {
    title: "Ændringer",
    lead: (from: string, to: string) =>
      `Fra ${from} til ${to}, hver ved sin seneste runde; målt fra den senest kendte smiley.`,
    none: "Ingen indsats er blevet værre eller bedre.",
    change: "Ændring",
    round: "runde",
  },
  rewritten: {
    title: "Omskrevet",
    lead: "Oplysninger om tidligere runder, som en senere opfølgning angiver anderledes. Det, der er ændret, er fremhævet.",
    count: (shown: string, total: string) => (shown === total ? shown : `${shown} af ${total}`),
    none: "Ingen oplysninger er omskrevet.",
    noneChosen: "Ingen omskrevne oplysninger passer på valget.",
    fact: "Oplysning",
  },
  moved: {
    title: "Flyttet, ikke omskrevet",
    lead: "Tekst, som står ordret i en anden indsats, fordi en indsats er delt eller to er lagt sammen.",
    column: "Flyttet",
    all: { to: "Flyttet til", from: "Flyttet fra" } satisfies Record<Move["direction"], string>,
    part: { to: "En del er flyttet til", from: "En del er flyttet fra" } satisfies Record<
      Move["direction"],
      string
    >,
  },
  promises: {
    title: "Hvad blev der af løfterne?",
    lead: "Det, en opfølgning stillede i udsigt, og hvad de senere siger om det. Et løfte, der gives igen, tælles én gang, med det seneste udfald. En frist er passeret, når den seneste opfølgning er fra en senere dag. Mellem to opfølgninger læses også dem, der ligger imellem.",
    none: "Ingen af de tidligere opfølgninger stillede noget i udsigt.",
    promise: "Stillet i udsigt",
    answer: "Senere",
    became: "Udfald",
    deadline: "Seneste frist",
    onTheWay: "Undervejs",
    outcomes: {
      kept: "Holdt",
      "kept-late": "Holdt efter udsættelse",
      broken: "Brudt",
      overdue: "Frist passeret, ikke omtalt",
      "put-off": "Udskudt igen",
      open: "Stadig åbent",
      silent: "Ikke omtalt siden",
    } satisfies Record<PromiseOutcome, string>,
  },
  economy: {
    title: "Økonomien over tid",
    lead: "Dokumentet giver én smiley og én status på økonomien ved hver opfølgning. Rækken af dem er udviklingen.",
    none: "Ingen af opfølgningerne siger noget om økonomien.",
    total: "Besparelser i alt",
    agreed: (amount: string) => `Aftalt ${amount}`,
    reached: (amount: string) => `nået ${amount}`,
    unknown: "ukendt",
    absent: "Ikke med",
    unchanged: "uændret",
  },
  threads: {
    title: "Tråde",
    lead: "Indsatser, der har skiftet nummer eller titel, er delt, lagt sammen, kommet til eller udgået.",
    none: "Ingen indsats har skiftet nummer eller titel, er delt, lagt sammen, kommet til eller udgået.",
    happened: "Hvad der skete",
    at: "Fra",
    steps: {
      renumbered: "Nyt nummer",
      renamed: "Ny titel",
      split: "Udskilt fra en anden",
      merged: "Lagt sammen med en anden",
      gone: "Udgået",
      new: "Kommet til",
      doubtful: "Tvivlsom",
    } satisfies Record<ThreadStepKind, string>,
    became: { split: "En anden er udskilt fra den", merged: "En anden er lagt ind i den" },
    doubt: "Kun noget af teksten er den samme.",
    settle: "Den, der læser opfølgningen ind, kan afgøre det under",
    settleAt: "Importér",
  },
  own: {
    lead: "Indsatsen gennem opfølgningerne på aftalen.",
    here: "denne opfølgning",
    absent: "ikke med",
    all: (rewritten: string, promises: string) =>
      `Omskrevne oplysninger: ${rewritten}. Løfter: ${promises}. Se dem i historikken`,
  },
  compare: "Sammenlign med tidligere opfølgninger",
};

const en: Messages<typeof da> = {
  title: "History",
  lead: "What the follow-ups on this agreement say of the same: what was rewritten, what became of the promises, and how the economy developed.",
  only: "There is just one follow-up on this agreement yet. The history begins with the next.",
  onlyInFile:
    "The file has only this one follow-up on the agreement. The site that it was saved from tells the history where there are several.",
  loading: (count) => (count === "1" ? "Fetching 1 follow-up …" : `Fetching ${count} follow-ups …`),
  failed: (name) => `${name} could not be fetched and is left out.`,
  failedAll: "The other follow-ups could not be fetched.",
  retry: "Try again",
  followUp: (number) => `Follow-up ${number}`,
  followUpOf: "Follow-up",
  from: "From",
  to: "To",
  eachStep: "Each against the one before",
  initiative: "Initiative",
  allInitiatives: "All initiatives",
  onPage: "On this page",
  filters: "Filters",
  filtersActive: (count) => `Filters (${count} active)`,
  showAll: "Show the history",
  kind: "What was rewritten",
  kinds: {
    smiley: "Smiley",
    status: "Status",
    milestone: "Milestone",
    target: "Target in kroner",
    agreed: "Agreed text",
    responsible: "Responsibility",
    legend: "Reading guide",
    moved: "Moved text",
  },
  blank: "Nothing",
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  before: "Before",
  now: "Now",
  clear: "Show all",
  changes: {
    title: "Changes",
    lead: (from, to) =>
      `From ${from} to ${to}, each at its latest round; measured from the last known smiley.`,
    none: "No initiative got worse or better.",
    change: "Change",
    round: "round",
  },
  rewritten: {
    title: "Rewritten",
    lead: "Facts of earlier rounds that a later follow-up states otherwise. What changed is marked.",
    count: (shown, total) => (shown === total ? shown : `${shown} of ${total}`),
    none: "No facts were rewritten.",
    noneChosen: "No rewritten facts fit the choice.",
    fact: "Fact",
  },
  moved: {
    title: "Moved, not rewritten",
    lead: "Text that stands word for word in another initiative, because one was split or two were merged.",
    column: "Moved",
    all: { to: "Moved to", from: "Moved from" },
    part: { to: "Part of it moved to", from: "Part of it moved from" },
  },
  promises: {
    title: "What became of the promises?",
    lead: "What a follow-up put off to later, and what later ones say of it. A promise that is made again counts once, with its latest outcome. A deadline has passed when the latest follow-up is of a later day. Between two follow-ups, those in between are read, too.",
    none: "None of the earlier follow-ups put anything off.",
    promise: "Promised",
    answer: "Later",
    became: "Outcome",
    deadline: "Latest deadline",
    onTheWay: "On the way",
    outcomes: {
      kept: "Kept",
      "kept-late": "Kept after being put off",
      broken: "Broken",
      overdue: "Deadline passed, not mentioned",
      "put-off": "Put off again",
      open: "Still open",
      silent: "Not mentioned since",
    },
  },
  economy: {
    title: "The economy over time",
    lead: "The document gives one smiley and one status of the economy in each follow-up. The series of them is the development.",
    none: "No follow-up says anything of the economy.",
    total: "Savings in all",
    agreed: (amount) => `Agreed ${amount}`,
    reached: (amount) => `reached ${amount}`,
    unknown: "unknown",
    absent: "Not in it",
    unchanged: "unchanged",
  },
  threads: {
    title: "Threads",
    lead: "Initiatives that changed number or title, were split, merged, added or dropped.",
    none: "No initiative changed number or title, was split, merged, added or dropped.",
    happened: "What happened",
    at: "From",
    steps: {
      renumbered: "New number",
      renamed: "New title",
      split: "Split from another",
      merged: "Merged with another",
      gone: "Dropped",
      new: "Added",
      doubtful: "Doubtful",
    },
    became: { split: "Another was split from it", merged: "Another was merged into it" },
    doubt: "Only some of the text is the same.",
    settle: "Whoever reads the follow-up in can settle it under",
    settleAt: "Import",
  },
  own: {
    lead: "The initiative through the follow-ups on the agreement.",
    here: "this follow-up",
    absent: "not in it",
    all: (rewritten, promises) =>
      `Rewritten facts: ${rewritten}. Promises: ${promises}. See them in the history`,
  },
  compare: "Compare with earlier follow-ups",
};

export const historyText = { da, en };

/** A follow-up by its number, else by its day, else by its title. */
export function followUpName(
  {
    sequence,
    asOf,
    title,
  }: {
    readonly sequence: { readonly number: number | null } | null;
    readonly asOf: string | null;
    readonly title: string;
  },
  language: Language,
): string {
  const number = sequence?.number ?? null;
  if (number !== null) return historyText[language].followUp(number);
  return asOf === null ? title : formatDate(asOf, language);
}
