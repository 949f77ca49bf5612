/** The words of corrections: which fact was corrected, from what to what. */
import { correctedParts } from "../agreement/corrections/correctedParts.ts";
import { correctionKind, itemPlace } from "../agreement/corrections/correctionKind.ts";
import { valueAt } from "../agreement/corrections/factPath.ts";
import { type Rating, SMILEYS } from "../agreement/effort/smiley.ts";
import { shortened } from "../agreement/format/problem.ts";
import type { Correction, FollowUpFacts, Initiative } from "../agreement/format/schema.ts";
import { formatAmountRange, formatDate } from "./format.ts";
import { formatKroner } from "./laterFormats.ts";
import { lineageWords } from "./lineage.ts";
import type { Language, Messages } from "./messages.ts";
import { moneyText } from "./money.ts";
import { numberedName } from "./numberedName.ts";
import { smileyText } from "./smiley.ts";

const da = {
  corrections: "Rettelser",
  lead: "Her siger feedet noget andet, end der blev læst i dokumentet.",
  correction: (was: string, became: string) => `${was} er rettet til ${became}`,
  added: (what: string) => `»${what}« er tilføjet`,
  /** Not by the document, whose own deletions are never read. */
  removed: (what: string) => `»${what}« er fjernet ved rettelse`,
  on: (date: string, why: string | null) => `den ${date}${why === null ? "" : `: ${why}`}`,
  follows: (what: string) => `Dermed også ${what}`,
  corrected: "Rettet",
  marked: (what: string) => `Rettet: ${what}`,
  nothing: "intet",
  settled: (what: string) => `Afgjort: ${what}`,
  fields: {
    title: "Titel",
    authority: "Myndighed",
    committee: "Udvalg",
    budgetYear: "Budgetår",
    asOf: "Opgjort den",
    number: "Nummer",
    thread: "Tråd gennem opfølgningerne",
    lineage: "Forbindelse til tidligere opfølgninger",
    theme: "Tema",
    description: "Beskrivelse",
    remarks: "Bemærkninger",
    responsible: "Ansvarligt center",
    contributors: "Bidrager",
    funding: "Finansiering",
    label: "Navn",
    date: "Dato",
    text: "Tekst",
    status: "Status",
    smiley: "Smiley",
    measure: "Art",
    basis: "Brutto eller netto",
    year: "År",
    target: "Mål, kr.",
    targetEnds: { min: "Mål fra, kr.", max: "Mål til, kr." },
    outcome: { min: "Resultat fra, kr.", max: "Resultat til, kr." },
    evidence: "Ordene, som beløbet hviler på",
    deviation: { min: "Afvigelse fra, kr.", max: "Afvigelse til, kr." },
  },
  economy: "Økonomi",
  part: (number: number) => `milepæl ${number}`,
  things: {
    rounds: "Runde",
    themes: "Tema",
    initiatives: "Indsats",
    milestones: "Milepæl",
    figures: "Beløb",
    outcome: "Resultat",
    deviation: "Afvigelse",
  },
};

const en: Messages<typeof da> = {
  corrections: "Corrections",
  lead: "Here the feed says something else than was read in the document.",
  correction: (was, became) => `${was} is corrected to ${became}`,
  added: (what) => `“${what}” was added`,
  removed: (what) => `“${what}” was removed by a correction`,
  on: (date, why) => `on ${date}${why === null ? "" : `: ${why}`}`,
  follows: (what) => `Hence also ${what}`,
  corrected: "Corrected",
  marked: (what) => `Corrected: ${what}`,
  nothing: "nothing",
  settled: (what) => `Settled: ${what}`,
  fields: {
    title: "Title",
    authority: "Authority",
    committee: "Committee",
    budgetYear: "Budget year",
    asOf: "As of",
    number: "Number",
    thread: "Thread through the follow-ups",
    lineage: "Connection to earlier follow-ups",
    theme: "Theme",
    description: "Description",
    remarks: "Remarks",
    responsible: "Responsible centre",
    contributors: "Contributes",
    funding: "Funding",
    label: "Name",
    date: "Date",
    text: "Text",
    status: "Status",
    smiley: "Smiley",
    measure: "Kind",
    basis: "Gross or net",
    year: "Year",
    target: "Target, kroner",
    targetEnds: { min: "Target from, kroner", max: "Target to, kroner" },
    evidence: "The words that the amount rests on",
    outcome: { min: "Outcome from, kroner", max: "Outcome to, kroner" },
    deviation: { min: "Deviation from, kroner", max: "Deviation to, kroner" },
  },
  economy: "Economy",
  part: (number) => `milestone ${number}`,
  things: {
    rounds: "Round",
    themes: "Theme",
    initiatives: "Initiative",
    milestones: "Milestone",
    figures: "Amount",
    outcome: "Outcome",
    deviation: "Deviation",
  },
};

export const correctionsText = { da, en };

/** A correction as far as its words say what it did. */
type Change = Pick<Correction, "path" | "was" | "became">;

/** What a correction made of what, when and why: `Neutral er rettet til Sur den 28.11.2026: Oplyst af centret`. */
export function correctionWords(facts: FollowUpFacts, correction: Correction, language: Language): string {
  const { why, when } = correction;
  const on = correctionsText[language].on(formatDate(when, language), why);
  return `${changeWords(facts, correction, language)} ${on}`;
}

/** What a correction made of what: `Neutral er rettet til Sur`, `Besparelse 500.000 kr. er tilføjet`. */
export function changeWords(facts: FollowUpFacts, change: Change, language: Language): string {
  const t = correctionsText[language];
  const { path, was, became } = change;
  const isThing = typeof (was ?? became) === "object" || correctionKind(change) !== "changed";
  const shown = (value: Correction["was"]) => valueWords(facts, path, value, language);
  if (path.endsWith(".lineage") && became !== null) return t.settled(shown(became));
  if (isThing && was === null) return t.added(shown(became));
  if (isThing && became === null) return t.removed(shown(was));
  return t.correction(shown(was), shown(became));
}

/** A value of the feed as people read it: `Glad`, `500.000 kr.`, the title of a theme. */
export function valueWords(
  facts: FollowUpFacts,
  path: string,
  value: Correction["was"],
  language: Language,
): string {
  const t = correctionsText[language];
  const { measures, bases } = moneyText[language];
  if (path.endsWith(".smiley") && isRating(value)) return smileyText[language].name[value ?? "none"];
  if (path.endsWith(".basis")) return value === "gross" || value === "net" ? bases[value] : bases.unstated;
  if (value === null) return t.nothing;
  if (typeof value === "object") return thingWords(facts, value, language);
  if (/year$/i.test(path)) return String(value);
  if (typeof value === "number") return formatKroner(value, language);
  if (/(?:\.date|asOf)$/.test(path)) return formatDate(value, language);
  if (path.endsWith(".measure"))
    return Object.entries(measures).find(([name]) => name === value)?.[1] ?? value;
  const theme = path.endsWith(".theme") ? facts.themes.find(({ id }) => id === value)?.title : undefined;
  return shortened(theme ?? value, LONGEST);
}

const LONGEST = 80;

/** A whole thing that was added or removed, by what tells it from others. */
function thingWords(
  facts: FollowUpFacts,
  thing: Exclude<Correction["was"], string | number | null>,
  language: Language,
): string {
  const { measures } = moneyText[language];
  const rated = (of: string | null, smiley: Rating, text: string | null) =>
    shortened(
      [of, smileyText[language].name[smiley ?? "none"], text].filter((part) => part !== null).join(", "),
      LONGEST,
    );
  if ("is" in thing) return lineageWords(thing, language);
  if ("label" in thing) return thing.label;
  if ("round" in thing) return rated(roundLabel(facts, thing.round), thing.smiley, thing.text);
  if ("figures" in thing) return rated(null, thing.smiley, thing.text ?? thing.status);
  if ("title" in thing) return shortened(numberedName(thing), LONGEST);
  if ("min" in thing) return formatAmountRange(thing, language);
  const amount = thing.target ?? thing.outcome ?? thing.deviation;
  const parts = [
    measures[thing.measure],
    thing.year,
    amount === null
      ? null
      : typeof amount === "number"
        ? formatKroner(amount, language)
        : formatAmountRange(amount, language),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function roundLabel(facts: FollowUpFacts, round: string): string {
  return facts.rounds.find(({ id }) => id === round)?.label ?? round;
}

/** Each correction of an initiative in words: `31.12.2017: Smiley: Neutral er rettet til Sur den …`. */
export function correctedWords(
  facts: FollowUpFacts,
  initiative: Initiative,
  language: Language,
): readonly string[] {
  return (correctedParts(facts).get(initiative) ?? []).map(
    ({ correction }) =>
      `${correctedPlace(facts, correction, language)}: ${correctionWords(facts, correction, language)}`,
  );
}

function isRating(value: Correction["was"]): value is Rating {
  const smileys: readonly unknown[] = SMILEYS;
  return value === null || smileys.includes(value);
}

/** The initiative of a correction and what of it: `7.03. Flere i job, 31.12.2017: Smiley`. */
export function correctedFact(facts: FollowUpFacts, change: Change, language: Language): string {
  const [, initiative] = /^initiatives\[(\d+)\]\./.exec(change.path) ?? [];
  const of = facts.initiatives[Number(initiative)];
  const place = correctedPlace(facts, change, language);
  return of === undefined ? place : `${shortened(numberedName(of), 60)}, ${place}`;
}

/** What stands at the path of a correction: `3. budgetopfølgning: Smiley`; outside of initiatives with its own name. */
export function correctedPlace(facts: FollowUpFacts, change: Change, language: Language): string {
  const { path } = change;
  const what = fieldWords(path, language);
  // What was removed is not there any more to be named.
  const holder = itemPlace(path)?.list ?? path;
  const [row] = /^initiatives\[\d+\]\.milestones\[\d+\]/.exec(holder) ?? [];
  const [round] = /^rounds\[\d+\]/.exec(holder) ?? [];
  const [theme] = /^themes\[\d+\]/.exec(holder) ?? [];
  const named = valueAt(facts, row ?? round ?? theme ?? "") as
    | { readonly round?: string; readonly label?: string; readonly title?: string }
    | undefined;
  const label =
    (named?.round === undefined ? (named?.label ?? named?.title) : roundLabel(facts, named.round)) ??
    (holder.includes(".economy.") ? correctionsText[language].economy : null);
  const [, part] = /\.parts\[(\d+)\]/.exec(path) ?? [];
  const of = part === undefined ? label : [label, partWords(Number(part), language)].join(", ");
  return of === null ? what : `${of}: ${what}`;
}

/** One of several milestones of a round: `milepæl 2`. */
export function partWords(part: number, language: Language): string {
  return correctionsText[language].part(part + 1);
}

/** The name of the field, or of the thing, that a path ends in. */
export function fieldWords(path: string, language: Language): string {
  const { fields, economy, things } = correctionsText[language];
  const { targetEnds, outcome, deviation, ...others } = fields;
  const ranges = { target: targetEnds, outcome, deviation };
  const [, part, end] = /(target|outcome|deviation)\.(min|max)$/.exec(path) ?? [];
  if (part !== undefined) return ranges[part as keyof typeof ranges][end === "min" ? "min" : "max"];
  const [key = ""] = /[A-Za-z]+(?=(?:\[\d+\])?$)/.exec(path) ?? [];
  return Object.entries({ ...others, ...things, economy }).find(([name]) => name === key)?.[1] ?? path;
}
