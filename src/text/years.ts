import type { RatingKey } from "../agreement/effort/counts.ts";
import type { Smiley } from "../agreement/effort/smiley.ts";
import type { YearLevel } from "../agreement/years/yearRows.ts";
import type { ApartReason, Difference, YearMetric } from "../agreement/years/yearSteps.ts";
import type { Language, Messages } from "./messages.ts";
import { smileyText } from "./smiley.ts";

/** Says a number that is not negative: how many, or how much. */
type Said = (number: number) => string;

const da = {
  title: "År for år",
  product: "Aftaleoverblik",
  lead: "Hvert udvalg med sin seneste opfølgning på hvert års aftale. Rammerne har samme skala; kun alle tilsammen har sin egen.",
  centreNote:
    "En indsats med flere centre tæller helt med hos hvert af dem: rammerne kan ikke lægges sammen.",
  authority: "Myndighed",
  level: "Vis efter",
  levels: { committee: "Udvalg", centre: "Center", theme: "Tema" } satisfies Record<YearLevel, string>,
  metric: "Vis",
  metrics: {
    results: "Resultater efter smiley",
    delayed: "Forsinkede",
    savings: "Besparelser",
  } satisfies Record<YearMetric, string>,
  rule: "Forsinket efter",
  whole: "Alle tilsammen",
  reading: "Henter årene …",
  noArchive:
    "Årene kan ikke vises samlet endnu. Indtil da kan hver opfølgning læses for sig. For den, der driver siden: årene kommer, når en opfølgning er lagt op med publish-feed.",
  failed: "Arkivet kan ikke læses lige nu.",
  again: "Prøv igen",
  wholeFiles: "Serveren sender kun hele filer: der hentes mere end nødvendigt.",
  noYears: "Ingen opfølgning har et budgetår.",
  oneYear: "Der er kun ét år, så der er intet at sammenligne med.",
  year: "År",
  meaning: { glad: "opfyldt", neutral: "ikke fuldt opfyldt", sur: "ikke opfyldt" } satisfies Record<
    Smiley,
    string
  >,
  unrated: "Uden smiley",
  all: "I alt",
  delayed: "Forsinkede",
  others: "Ikke forsinkede",
  uncertain: "Usikkert",
  unknownPart: "Uden kendt resultat",
  unknown: "ukendt",
  none: "ingen",
  savings: "Besparelser nået",
  numbers: (name: string) => `${name} i tal`,
  noFollowUp: "ingen opfølgning",
  step: (from: number, to: number) => `${from} til ${to}:`,
  composition: (returning: number, came: number, gone: number) =>
    `${returning === 0 ? "Ingen indsats" : returning === 1 ? "1 indsats" : `${returning} indsatser`} gik igen, ${came} kom til, ${gone} gik ud.`,
  /** Said once; of the steps that it holds of nothing else is said. */
  replaced: {
    everywhere:
      "I ingen af rammerne går en indsats igen fra et år til det næste, så ingen linje forbinder årene.",
    elsewhere:
      "Hvor der intet står om overgangen fra et år til det næste, går ingen indsats igen, så ingen linje forbinder de to år.",
  },
  agreed: "Aftalt",
  reached: "Nået",
  /** `say` says a number without its sign. */
  difference: (what: string, { results, composition }: Difference, say: Said) =>
    `${what} ${signed(results + composition, say)}: ${signed(results, say)} hos de samme, ${signed(composition, say)} ved udskiftning.`,
  sameDifference: (what: string, { results }: Difference, say: Said) =>
    `${what} ${signed(results, say)} hos de samme.`,
  sameSavings: (before: string, after: string) => sentence(`De samme: ${before}, derefter ${after}`),
  noLine: (reasons: string) => `Ingen linje: ${reasons}.`,
  apart: {
    "no-follow-up": "et af årene har ingen opfølgning",
    "other-stage": "opfølgningerne er ikke lige langt",
    "nothing-rated": "et af årene har ingen smileys",
    "no-savings": "et af årene har ingen besparelser i kroner",
    "unknown-savings": "en del af besparelserne er uden kendt resultat",
    "other-initiatives": "det er mest andre indsatser",
  } satisfies Record<ApartReason, string>,
  howTitle: "Sådan sammenlignes årene",
  how: [
    "Tal for et år er talt i den seneste runde, som årets opfølgning vurderer, og altid af alle indsatser.",
    "En indsats er den samme to år i træk, når den i samme udvalg har samme tråd eller samme titel. Så står ændrede resultater hos de samme for sig og det, der skyldes, at indsatser kom til og gik ud (udskiftning), for sig.",
    "To år forbindes kun med en linje, når opfølgningerne er lige langt, når der er tal begge år, og når mindst halvdelen af indsatserne er de samme. Ellers står hvorfor.",
    "Besparelser er budgetårets nettobesparelser, som på økonomisiden. En ændring i kroner deles på samme måde, hvor begge års beløb er kendt og er ét tal.",
  ],
};

const en: Messages<typeof da> = {
  title: "Year by year",
  product: "Aftaleoverblik",
  lead: "Each committee by its latest follow-up on each year's agreement. The frames have the same scale; only all together has its own.",
  centreNote:
    "An initiative with several centres counts in full at each of them: the frames cannot be added up.",
  authority: "Authority",
  level: "Show by",
  levels: { committee: "Committee", centre: "Centre", theme: "Theme" },
  metric: "Show",
  metrics: { results: "Results by smiley", delayed: "Delayed", savings: "Savings" },
  rule: "Delayed by",
  whole: "All together",
  reading: "Fetching the years …",
  noArchive:
    "The years cannot be shown together yet. Until then each follow-up can be read by itself. For whoever runs the site: the years come once a follow-up has been published by publish-feed.",
  failed: "The archive cannot be read at the moment.",
  again: "Try again",
  wholeFiles: "The server sends whole files only: more is fetched than needed.",
  noYears: "No follow-up has a budget year.",
  oneYear: "There is only one year, so there is nothing to compare with.",
  year: "Year",
  meaning: { glad: "met", neutral: "not fully met", sur: "not met" },
  unrated: "Without a smiley",
  all: "In all",
  delayed: "Delayed",
  others: "Not delayed",
  uncertain: "Uncertain",
  unknownPart: "Without a known outcome",
  unknown: "unknown",
  none: "none",
  savings: "Savings reached",
  numbers: (name) => `${name} in numbers`,
  noFollowUp: "no follow-up",
  step: (from, to) => `${from} to ${to}:`,
  composition: (returning, came, gone) =>
    `${returning === 0 ? "No initiative" : returning === 1 ? "1 initiative" : `${returning} initiatives`} came again, ${came} ${came === 1 ? "was" : "were"} added, ${gone} left.`,
  replaced: {
    everywhere:
      "In none of the frames does an initiative come again from one year to the next, so no line joins the years.",
    elsewhere:
      "Where nothing is said of the step from one year to the next, no initiative comes again, so no line joins the two years.",
  },
  agreed: "Agreed",
  reached: "Reached",
  difference: (what, { results, composition }, say) =>
    `${what} ${signed(results + composition, say)}: ${signed(results, say)} among the same, ${signed(composition, say)} by replacement.`,
  sameDifference: (what, { results }, say) => `${what} ${signed(results, say)} among the same.`,
  sameSavings: (before, after) => sentence(`The same: ${before}, then ${after}`),
  noLine: (reasons) => `No line: ${reasons}.`,
  apart: {
    "no-follow-up": "one of the years has no follow-up",
    "other-stage": "the follow-ups are not equally far",
    "nothing-rated": "one of the years has no smileys",
    "no-savings": "one of the years has no savings in kroner",
    "unknown-savings": "of some savings the outcome is unknown",
    "other-initiatives": "most initiatives are others",
  },
  howTitle: "How the years are compared",
  how: [
    "A year's numbers are counted in the latest round that its follow-up rates, and always of all initiatives.",
    "An initiative is the same in two years in a row where it has the same thread or the same title in the same committee. So changed results among the same stand apart from what is due to initiatives that were added and left (replacement).",
    "Two years are joined by a line only where the follow-ups are equally far, there are numbers in both, and at least half of the initiatives are the same. Else it says why not.",
    "Savings are the net savings of the budget year, as on the economy screen. A change in kroner is divided in the same way where both years' amounts are known and are one figure.",
  ],
};

/** With a full stop, where no abbreviation at the end brings one. */
function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** `+3`, `−2`, `0`. */
function signed(difference: number, say: Said): string {
  if (difference === 0) return "0";
  return `${difference > 0 ? "+" : "−"}${say(Math.abs(difference))}`;
}

export const yearsText = { da, en };

/** What those with a smiley are called in numbers, and those without one. */
export function ratingWords(key: RatingKey, language: Language): string {
  return key === "none" ? yearsText[language].unrated : smileyText[language].name[key];
}
