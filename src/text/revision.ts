/** What a later version of a follow-up states otherwise, in words. */
import { isSmiley } from "../agreement/effort/isSmiley.ts";
import type { Lineage } from "../agreement/format/schema.ts";
import type { FactChange, FactFields, FactPlace, FactValue } from "../agreement/revision/factChange.ts";
import { ABSENT, formatAmountRange, formatDate, formatList } from "./format.ts";
import { lineageWords } from "./lineage.ts";
import type { Language, Messages } from "./messages.ts";
import { moneyText } from "./money.ts";
import { quote } from "./sentences.ts";
import { smileyText } from "./smiley.ts";

type Words<K extends keyof FactFields> = Readonly<Record<FactFields[K], string>>;

const da = {
  kinds: { added: "Tilføjet", removed: "Fjernet" },
  followUp: {
    id: "opfølgningens id",
    title: "aftalens titel",
    authority: "kommunen",
    committee: "udvalget",
    budgetYear: "budgetåret",
    asOf: "datoen",
    agreement: "aftalen",
    agreementId: "aftalens id",
    sequence: "opfølgningens nummer",
    isLast: "sidste opfølgning",
    documentTitle: "dokumentets titel",
    publisher: "afsenderen",
    caseNumber: "sagsnummeret",
    roundOrder: "rundernes rækkefølge",
    themeOrder: "temaernes rækkefølge",
    initiativeOrder: "indsatsernes rækkefølge",
  } satisfies Words<"followUp">,
  meaning: {
    effort: "hvad smileyen betyder for indsatsen",
    economy: "hvad smileyen betyder for økonomien",
  } satisfies Words<"meaning">,
  round: { id: "id", label: "navn", date: "dato" } satisfies Words<"round">,
  theme: { id: "id", number: "nummer", title: "titel" } satisfies Words<"theme">,
  initiative: {
    id: "id (og dermed adressen)",
    number: "nummer",
    title: "titel",
    theme: "tema",
    funding: "finansiering",
    description: "beskrivelse",
    remarks: "bemærkninger",
    responsible: "ansvarligt center",
    committee: "ansvarligt udvalg",
    contributors: "bidragydere",
    lineage: "forbindelse til tidligere opfølgninger",
  } satisfies Words<"initiative">,
  milestone: { text: "milepæl", status: "status", smiley: "smiley" } satisfies Words<"milestone">,
  economy: { text: "tekst", status: "status", smiley: "smiley" } satisfies Words<"economy">,
  figure: {
    target: "aftalt",
    outcome: "resultat",
    deviation: "afvigelse",
    evidence: "citater",
  } satisfies Words<"figure">,
  roundNamed: (label: string) => `runden ${label}`,
  themeNamed: (title: string) => `temaet ${title}`,
  initiativeNamed: (name: string) => `indsatsen ${name}`,
  milestoneIn: (round: string) => `milepæl i ${round}`,
  economyOf: "økonomi",
  nothing: "intet",
  yes: "ja",
  no: "nej",
};

const en: Messages<typeof da> = {
  kinds: { added: "Added", removed: "Removed" },
  followUp: {
    id: "the follow-up's id",
    title: "the agreement's title",
    authority: "the municipality",
    committee: "the committee",
    budgetYear: "the budget year",
    asOf: "the date",
    agreement: "the agreement",
    agreementId: "the agreement's id",
    sequence: "the follow-up's number",
    isLast: "last follow-up",
    documentTitle: "the document's title",
    publisher: "the publisher",
    caseNumber: "the case number",
    roundOrder: "the order of the rounds",
    themeOrder: "the order of the themes",
    initiativeOrder: "the order of the initiatives",
  },
  meaning: {
    effort: "what the smiley means for the effort",
    economy: "what the smiley means for the economy",
  },
  round: { id: "id", label: "name", date: "date" },
  theme: { id: "id", number: "number", title: "title" },
  initiative: {
    id: "id (and so the address)",
    number: "number",
    title: "title",
    theme: "theme",
    funding: "funding",
    description: "description",
    remarks: "remarks",
    responsible: "responsible centre",
    committee: "responsible committee",
    contributors: "contributors",
    lineage: "connection to earlier follow-ups",
  },
  milestone: { text: "milestone", status: "status", smiley: "smiley" },
  economy: { text: "text", status: "status", smiley: "smiley" },
  figure: { target: "agreed", outcome: "outcome", deviation: "deviation", evidence: "quotations" },
  roundNamed: (label) => `the round ${label}`,
  themeNamed: (title) => `the theme ${title}`,
  initiativeNamed: (name) => `the initiative ${name}`,
  milestoneIn: (round) => `milestone in ${round}`,
  economyOf: "economy",
  nothing: "nothing",
  yes: "yes",
  no: "no",
};

const texts = { da, en };

/** One change as a line: `7.03, 31.12.2017, smiley: neutral → sur`, `Tilføjet: indsatsen 7.04 "Flere træer"`. */
export function changeLine(change: FactChange, language: Language): string {
  const { kind, place } = change;
  const t = texts[language];
  if (kind !== "changed") return `${t.kinds[kind]}: ${thingOf(place, language)}`;
  const [was, became] = valuesOf(change, language);
  return `${[...subjectOf(place, language), fieldOf(place, language)].join(", ")}: ${was} → ${became}`;
}

/** The fact without the initiative it is of: `31.12.2017, smiley`, `Økonomi, tekst`. */
export function factName(place: FactPlace, language: Language): string {
  const [, ...rest] =
    "initiative" in place ? subjectOf(place, language) : ["", ...subjectOf(place, language)];
  const field = place.field === null ? "" : fieldOf(place, language);
  const name = [...rest, field].filter((part) => part !== "").join(", ");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** One value of a fact in words; a blank is said to be one. */
export function factValue(place: FactPlace, value: FactValue, language: Language): string {
  if (typeof value === "string" && isProse(place)) return value;
  return Array.isArray(value) && value.length > 0
    ? formatList(value as readonly string[], language)
    : wordsOf(place, value, language);
}

type Named = Extract<FactPlace, { initiative: unknown }>["initiative"];

/** Its number, as the meeting knows it; without one its title. */
function shortName({ number, title }: Named): string {
  return number ?? quote(title);
}

/** What the changed field belongs to, from the whole to the part. */
function subjectOf(place: FactPlace, language: Language): string[] {
  const t = texts[language];
  switch (place.of) {
    case "followUp":
      return [];
    case "meaning":
      return [smileyText[language].name[place.smiley]];
    case "round":
      return [t.roundNamed(place.round)];
    case "theme":
      return [t.themeNamed(place.theme)];
    case "initiative":
      return [shortName(place.initiative)];
    case "milestone":
      return [shortName(place.initiative), place.round];
    case "economy":
      return [shortName(place.initiative), t.economyOf];
    case "figure":
      return [shortName(place.initiative), figureName(place.figure, language)];
  }
}

/** A thing that came or went. */
function thingOf(place: FactPlace, language: Language): string {
  const t = texts[language];
  if (place.of === "initiative") {
    const { number, title } = place.initiative;
    return t.initiativeNamed([...(number === null ? [] : [number]), quote(title)].join(" "));
  }
  if (place.of === "milestone") return `${shortName(place.initiative)}, ${t.milestoneIn(place.round)}`;
  return subjectOf(place, language).join(", ");
}

function figureName(
  { measure, basis, year }: Extract<FactPlace, { of: "figure" }>["figure"],
  language: Language,
): string {
  const { measures, bases } = moneyText[language];
  return [
    measures[measure],
    ...(basis === null ? [] : [bases[basis]]),
    ...(year === null ? [] : [year]),
  ].join(" ");
}

function fieldOf({ of, field }: FactPlace, language: Language): string {
  const words: Readonly<Record<string, string>> = texts[language][of];
  return field === null ? "" : (words[field] ?? field);
}

/** Both values in words; of long texts the part in which they differ. */
function valuesOf({ place, was, became }: FactChange, language: Language): readonly [string, string] {
  if (typeof was === "string" && typeof became === "string" && isProse(place)) {
    return differingParts(was, became);
  }
  return [wordsOf(place, was, language), wordsOf(place, became, language)];
}

function isProse({ field }: FactPlace): boolean {
  return field !== "smiley" && field !== "asOf" && field !== "date";
}

function wordsOf(place: FactPlace, value: FactValue, language: Language): string {
  const t = texts[language];
  if (place.field === "smiley") {
    return smileyText[language].name[isSmiley(value) ? value : "none"].toLowerCase();
  }
  if (value === null) return t.nothing;
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (isLineage(place, value)) return lineageWords(value, language);
  if (typeof value === "number") {
    return place.of === "figure" ? formatAmountRange({ min: value, max: value }, language) : String(value);
  }
  if (typeof value === "string") return isProse(place) ? quote(value, LONGEST) : formatDate(value, language);
  if ("min" in value && !("how" in value)) return formatAmountRange(value, language);
  if ("min" in value) return `${formatAmountRange(value, language)} (${moneyText[language].how[value.how]})`;
  return value.length === 0 ? ABSENT : quote(value.join(", "), LONGEST);
}

function isLineage({ of, field }: FactPlace, value: FactValue): value is Lineage {
  return of === "initiative" && field === "lineage" && value !== null;
}

const LONGEST = 120;
/** So much of what is alike stands before the difference. */
const BEFORE = 30;

/** Two texts, each quoted from shortly before the place where they begin to differ. */
function differingParts(was: string, became: string): readonly [string, string] {
  let alike = 0;
  while (alike < was.length && was[alike] === became[alike]) alike++;
  const from =
    Math.max(was.length, became.length) <= LONGEST || alike <= BEFORE
      ? 0
      : was.lastIndexOf(" ", alike - BEFORE) + 1;
  const part = (text: string) => quote(`${from > 0 ? "… " : ""}${text.slice(from)}`, LONGEST);
  return [part(was), part(became)];
}
