/** The words of corrections: which fact was corrected, from what to what. */
import { correctedParts } from "../agreement/corrections/correctedParts.ts";
import type { Smiley } from "../agreement/effort/smiley.ts";
import { shortened } from "../agreement/format/problem.ts";
import type { Correction, FollowUpFacts, Initiative } from "../agreement/format/schema.ts";
import { formatDate } from "./format.ts";
import { formatKroner } from "./laterFormats.ts";
import type { Language, Messages } from "./messages.ts";
import { numberedName } from "./numberedName.ts";
import { smileyText } from "./smiley.ts";

const da = {
  corrections: "Rettelser",
  lead: "Her siger feedet noget andet, end der blev læst i dokumentet.",
  correction: (was: string, became: string) => `${was} er rettet til ${became}`,
  on: (date: string, why: string | null) => `den ${date}${why === null ? "" : `: ${why}`}`,
  corrected: "Rettet",
  marked: (what: string) => `Rettet: ${what}`,
  nothing: "intet",
  fields: {
    title: "Titel",
    authority: "Myndighed",
    committee: "Udvalg",
    asOf: "Opgjort den",
    number: "Nummer",
    thread: "Tråd gennem opfølgningerne",
    theme: "Tema",
    description: "Beskrivelse",
    remarks: "Bemærkninger",
    responsible: "Ansvarligt center",
    contributors: "Bidrager",
    label: "Navn",
    date: "Dato",
    text: "Tekst",
    status: "Status",
    smiley: "Smiley",
    target: "Mål, kr.",
    targetEnds: { min: "Mål fra, kr.", max: "Mål til, kr." },
    outcome: { min: "Resultat fra, kr.", max: "Resultat til, kr." },
    deviation: { min: "Afvigelse fra, kr.", max: "Afvigelse til, kr." },
  },
  economy: "Økonomi",
};

const en: Messages<typeof da> = {
  corrections: "Corrections",
  lead: "Here the feed says something else than was read in the document.",
  correction: (was, became) => `${was} is corrected to ${became}`,
  on: (date, why) => `on ${date}${why === null ? "" : `: ${why}`}`,
  corrected: "Corrected",
  marked: (what) => `Corrected: ${what}`,
  nothing: "nothing",
  fields: {
    title: "Title",
    authority: "Authority",
    committee: "Committee",
    asOf: "As of",
    number: "Number",
    thread: "Thread through the follow-ups",
    theme: "Theme",
    description: "Description",
    remarks: "Remarks",
    responsible: "Responsible centre",
    contributors: "Contributes",
    label: "Name",
    date: "Date",
    text: "Text",
    status: "Status",
    smiley: "Smiley",
    target: "Target, kroner",
    targetEnds: { min: "Target from, kroner", max: "Target to, kroner" },
    outcome: { min: "Outcome from, kroner", max: "Outcome to, kroner" },
    deviation: { min: "Deviation from, kroner", max: "Deviation to, kroner" },
  },
  economy: "Economy",
};

export const correctionsText = { da, en };

/** What a correction made of what, when and why: `Neutral er rettet til Sur den 28.11.2026: Oplyst af centret`. */
export function correctionWords(
  facts: FollowUpFacts,
  { path, was, became, why, when }: Correction,
  language: Language,
): string {
  const t = correctionsText[language];
  const shown = (value: Correction["was"]): string => {
    if (path.endsWith(".smiley") && (value === null || isSmiley(value)))
      return smileyText[language].name[value ?? "none"];
    if (value === null) return t.nothing;
    if (typeof value === "number") return formatKroner(value, language);
    if (/(?:\.date|asOf)$/.test(path)) return formatDate(value, language);
    const theme = path.endsWith(".theme") ? facts.themes.find(({ id }) => id === value)?.title : undefined;
    return shortened(theme ?? value, 80);
  };
  return `${t.correction(shown(was), shown(became))} ${t.on(formatDate(when, language), why)}`;
}

/** Each correction of an initiative in words: `31.12.2017: Smiley: Neutral er rettet til Sur den …`. */
export function correctedWords(
  facts: FollowUpFacts,
  initiative: Initiative,
  language: Language,
): readonly string[] {
  return (correctedParts(facts).get(initiative) ?? []).map(
    ({ correction }) =>
      `${correctedPlace(facts, correction.path, language)}: ${correctionWords(facts, correction, language)}`,
  );
}

function isSmiley(value: string | number): value is Smiley {
  return value === "glad" || value === "neutral" || value === "sur";
}

/** The initiative of a correction and what of it: `7.03. Flere i job, 31.12.2017: Smiley`. */
export function correctedFact(facts: FollowUpFacts, path: string, language: Language): string {
  const [, initiative] = /^initiatives\[(\d+)\]/.exec(path) ?? [];
  const of = facts.initiatives[Number(initiative)];
  const place = correctedPlace(facts, path, language);
  return of === undefined ? place : `${shortened(numberedName(of), 60)}, ${place}`;
}

/** What stands at the path of a correction: `3. budgetopfølgning: Smiley`; outside of initiatives with its own name. */
export function correctedPlace(facts: FollowUpFacts, path: string, language: Language): string {
  const t = correctionsText[language];
  const [, initiative, milestone] = /^initiatives\[(\d+)\](?:\.milestones\[(\d+)\])?/.exec(path) ?? [];
  const [, round] = /^rounds\[(\d+)\]/.exec(path) ?? [];
  const [, theme] = /^themes\[(\d+)\]/.exec(path) ?? [];
  const of = facts.initiatives[Number(initiative)];
  const row = of?.milestones[Number(milestone)];
  const label =
    facts.rounds.find(({ id }) => id === row?.round)?.label ??
    facts.rounds[Number(round)]?.label ??
    facts.themes[Number(theme)]?.title ??
    (path.includes(".economy.") ? t.economy : null);
  const what = fieldWords(path, language);
  return label === null ? what : `${label}: ${what}`;
}

/** The name of the field that a path ends in. */
function fieldWords(path: string, language: Language): string {
  const { targetEnds, outcome, deviation, ...fields } = correctionsText[language].fields;
  const ranges = { target: targetEnds, outcome, deviation };
  const [, part, end] = /(target|outcome|deviation)\.(min|max)$/.exec(path) ?? [];
  if (part !== undefined) return ranges[part as keyof typeof ranges][end === "min" ? "min" : "max"];
  const [key = ""] = /[A-Za-z]+(?=(?:\[\d+\])?$)/.exec(path) ?? [];
  return Object.entries(fields).find(([name]) => name === key)?.[1] ?? path;
}
