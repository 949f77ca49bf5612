import type { Measure } from "../agreement/format/schema.ts";
import type { Messages } from "./messages.ts";

/** How amounts stand that the chart has no room for; `count` is all of them. */
type LeftOut = "count" | "worse" | "unknown" | "noTarget";

/** One word for what comes in, another for what is spent. */
function byMeasure(earned: string, spent: string): Readonly<Record<Measure, string>> {
  return {
    saving: earned,
    revenue: earned,
    investment: spent,
    expense: spent,
    allocation: spent,
    budget: spent,
  };
}

/** What is said of each number but zero: `2 som aftalt, 1 uden mål`. */
function counted(...parts: readonly (readonly [count: number, words: string])[]): string {
  const said = parts.filter(([count]) => count > 0);
  return said.map(([count, words]) => `${count} ${words}`).join(", ");
}

const da = {
  title: "Økonomi",
  none: "Opfølgningen nævner ingen beløb.",
  noneOfKind: (measure: string) => `${measure}: ingen beløb i det, der er valgt.`,
  kinds: "Beløbets art",
  kindCount: (count: string) => (count === "1" ? "1 beløb" : `${count} beløb`),
  kindsApart: "Arter, år, brutto og netto lægges aldrig sammen.",
  filters: "Vis kun",
  theme: "Tema",
  allThemes: "Alle temaer",
  centre: "Ansvarligt center",
  allCentres: "Alle centre",
  group: (measure: string, year: string | null, basis: string) =>
    `${[measure, year].filter((part) => part !== null).join(" ")}, ${basis}`,
  initiatives: (count: string) => (count === "1" ? "1 indsats" : `${count} indsatser`),
  total: {
    /** Only of savings and revenue says a document that they are agreed; an expense may be no more than expected. */
    agreed: byMeasure("Aftalt", "Afsat eller forventet"),
    came: byMeasure("Opnået", "Brugt"),
    short: byMeasure("Mangler", "Merforbrug"),
    of: (amounts: string, initiatives: string) => `${amounts} i ${initiatives}`,
    ofKnown: (known: string, all: string) => `kendt for ${known} af ${all} beløb`,
    nothingKnown: "intet kendt",
    surplus: (amount: string) =>
      `Andre steder gik det ${amount} bedre end aftalt; det er ikke trukket fra det manglende.`,
    restsOn: "Resultatet hviler på",
    leftOut: "Ikke medregnet",
    allIncluded: "Alt er medregnet.",
    withoutOutcome: (agreed: string, amount: string) =>
      `${agreed} ${amount}, men resultatet er ukendt; det er ikke nul:`,
    outcomeUnknown: "Resultatet er ukendt; det er ikke nul:",
    withoutTarget: "Intet mål oplyst, så kun resultatet tæller med:",
    assumed: "Antaget",
    basisAssumed: (count: string, all: string) =>
      `For ${count} af ${all} beløb siger dokumentet hverken brutto eller netto; ${count === "1" ? "det" : "de"} er regnet som netto.`,
    yearAssumed: (count: string, all: string) =>
      `For ${count} af ${all} beløb nævner teksten intet år; ${count === "1" ? "det" : "de"} er regnet til budgetåret.`,
    formula: "Sådan er summen regnet",
  },
  chart: {
    title: "Mål og resultat",
    lead: (isShort: boolean) =>
      `Mål og resultat. ${isShort ? "Det, der mangler mest, står øverst. " : ""}En søjle fører til indsatsen.`,
    /** What the chart shows, as its title; `isCost` where too much was spent rather than too little saved. */
    finding: {
      unknown: () => "Intet resultat er kendt",
      nothing: (isCost: boolean, unknown: number) =>
        `${isCost ? "Intet er overskredet" : "Intet mangler"}${unknown === 0 ? "" : " efter de kendte tal"}`,
      one: (isCost: boolean) =>
        isCost ? "Hele merforbruget er i én indsats" : "Alt, der mangler, er i én indsats",
      few: (isCost: boolean, count: number) =>
        `${count === 1 ? "Én indsats" : `${count} indsatser`} står for over halvdelen af ${isCost ? "merforbruget" : "manglen"}`,
      spread: (isCost: boolean, count: number) =>
        `${isCost ? "Merforbruget er" : "Det, der mangler, er"} fordelt på ${count} indsatser`,
    },
    legend: {
      target: "Mål",
      known: "Resultat, oplyst eller beregnet",
      bySmiley: "Resultat, kun efter glad smiley",
      uncertain: "Usikker del af et interval",
      unknown: "Mål, hvis resultat er ukendt",
    },
    asAgreed: "Som aftalt",
    outcomeUnknown: "Resultat ukendt",
    plan: "Senere år, endnu uden resultat",
    noTarget: "Intet mål oplyst",
    target: (target: string) => `Mål ${target}`,
    leftOut: ({ count, worse, unknown, noTarget }: Readonly<Record<LeftOut, number>>) =>
      `Yderligere ${count} beløb står kun i tabellen: ${counted([worse, "dårligere end aftalt"], [unknown, "uden kendt resultat"], [noTarget, "uden oplyst mål"], [count - worse - unknown - noTarget, "som aftalt eller bedre"])}.`,
    unavailable: "Diagrammet kunne ikke hentes. De samme tal står i tabellen nedenfor.",
  },
  table: {
    title: "Mål og resultat i tal",
    lead: "De samme beløb i samme rækkefølge, med dokumentets egne ord.",
    initiative: "Indsats",
    smiley: "Smiley",
    quotes: "Dokumentets ord",
    quotesOf: (initiative: string) => `Dokumentets ord om ${initiative}`,
    noQuote: "Intet citat",
    sum: "I alt",
  },
  disagreements: {
    title: "Smiley mod tal",
    lead: "Steder, hvor økonomiens smiley og det, der står ved siden af, siger hver sit. Intet af det er rettet.",
    none: "Ingen i det, der er valgt: smileyer og beløb siger det samme.",
    others: "Andre spørgsmål om penge",
  },
  breakdown: {
    group: "År og grundlag",
    initiatives: "Indsatser",
    yearAndBasis: (year: string | null, basis: string) => [year, basis].filter(Boolean).join(", "),
  },
  committees: {
    title: "Efter udvalg",
    lead: "Navnet fører til de indsatser, tallet tæller.",
    column: "Udvalg",
  },
  themes: {
    title: "Efter tema",
    lead: "Navnet fører til de indsatser, tallet tæller.",
    column: "Tema",
  },
  centres: {
    title: "Efter ansvarligt center",
    lead: "En indsats med flere centre tæller fuldt hos hvert; tallene kan derfor ikke lægges sammen.",
    column: "Ansvarligt center",
    nobody: "Intet center nævnt",
  },
};

const en: Messages<typeof da> = {
  title: "Economy",
  none: "The follow-up states no amounts.",
  noneOfKind: (measure: string) => `${measure}: no amounts in what is chosen.`,
  kinds: "Kind of amount",
  kindCount: (count: string) => (count === "1" ? "1 amount" : `${count} amounts`),
  kindsApart: "Kinds, years, gross and net are never added together.",
  filters: "Show only",
  theme: "Theme",
  allThemes: "All themes",
  centre: "Responsible centre",
  allCentres: "All centres",
  group: (measure: string, year: string | null, basis: string) =>
    `${[measure, year].filter((part) => part !== null).join(" ")}, ${basis}`,
  initiatives: (count: string) => (count === "1" ? "1 initiative" : `${count} initiatives`),
  total: {
    agreed: byMeasure("Agreed", "Set aside or expected"),
    came: byMeasure("Reached", "Spent"),
    short: byMeasure("Missing", "Overspent"),
    of: (amounts: string, initiatives: string) => `${amounts} in ${initiatives}`,
    ofKnown: (known: string, all: string) => `known for ${known} of ${all} amounts`,
    nothingKnown: "nothing known",
    surplus: (amount: string) =>
      `Elsewhere it went ${amount} better than agreed; that is not deducted from what is missing.`,
    restsOn: "The outcome rests on",
    leftOut: "Not included",
    allIncluded: "Everything is included.",
    withoutOutcome: (agreed, amount) => `${agreed}: ${amount}, but the outcome is unknown; it is not zero:`,
    outcomeUnknown: "The outcome is unknown; it is not zero:",
    withoutTarget: "No target stated, so only the outcome counts:",
    assumed: "Assumed",
    basisAssumed: (count: string, all: string) =>
      `For ${count} of ${all} ${all === "1" ? "amount" : "amounts"} the document says neither gross nor net; ${count === "1" ? "it is" : "they are"} taken as net.`,
    yearAssumed: (count: string, all: string) =>
      `For ${count} of ${all} ${all === "1" ? "amount" : "amounts"} the text names no year; ${count === "1" ? "it is" : "they are"} taken to be of the budget year.`,
    formula: "How the sum is made",
  },
  chart: {
    title: "Target and outcome",
    lead: (isShort) =>
      `Target and outcome. ${isShort ? "What misses most stands first. " : ""}A bar leads to its initiative.`,
    finding: {
      unknown: () => "No outcome is known",
      nothing: (isCost, unknown) =>
        `Nothing is ${isCost ? "overspent" : "missing"}${unknown === 0 ? "" : " by the known figures"}`,
      one: (isCost) => `All that is ${isCost ? "overspent" : "missing"} is in one initiative`,
      few: (isCost, count) =>
        `${count === 1 ? "One initiative accounts" : `${count} initiatives account`} for more than half of what is ${isCost ? "overspent" : "missing"}`,
      spread: (isCost, count) =>
        `What is ${isCost ? "overspent" : "missing"} is spread over ${count} initiatives`,
    },
    legend: {
      target: "Target",
      known: "Outcome, stated or computed",
      bySmiley: "Outcome, by a satisfied smiley alone",
      uncertain: "Uncertain part of a range",
      unknown: "Target with an unknown outcome",
    },
    asAgreed: "As agreed",
    outcomeUnknown: "Outcome unknown",
    plan: "A later year, no outcome yet",
    noTarget: "No target stated",
    target: (target: string) => `Target ${target}`,
    leftOut: ({ count, worse, unknown, noTarget }) =>
      `${count === 1 ? "Another amount stands" : `Another ${count} amounts stand`} in the table only: ${counted([worse, "worse than agreed"], [unknown, "with no known outcome"], [noTarget, "with no stated target"], [count - worse - unknown - noTarget, "as agreed or better"])}.`,
    unavailable: "The chart could not be fetched. The table below has the same figures.",
  },
  table: {
    title: "Target and outcome in figures",
    lead: "The same amounts in the same order, with the document's own words.",
    initiative: "Initiative",
    smiley: "Smiley",
    quotes: "The document's words",
    quotesOf: (initiative: string) => `The document's words about ${initiative}`,
    noQuote: "No quote",
    sum: "In total",
  },
  disagreements: {
    title: "Smiley against figures",
    lead: "Places where the economy's smiley and what stands beside it disagree. None of it is corrected.",
    none: "None in what is chosen: smileys and amounts agree.",
    others: "Other questions about money",
  },
  breakdown: {
    group: "Year and basis",
    initiatives: "Initiatives",
    yearAndBasis: (year: string | null, basis: string) => [year, basis].filter(Boolean).join(", "),
  },
  committees: {
    title: "By committee",
    lead: "A name leads to the initiatives that its number counts.",
    column: "Committee",
  },
  themes: {
    title: "By theme",
    lead: "A name leads to the initiatives that its number counts.",
    column: "Theme",
  },
  centres: {
    title: "By responsible centre",
    lead: "An initiative of several centres counts in full at each, so these figures must not be added up.",
    column: "Responsible centre",
    nobody: "No centre named",
  },
};

export const economyText = { da, en };
