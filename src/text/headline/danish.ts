import { lastSur } from "../lastSur.ts";
import { numberWord } from "../numberWords.ts";
import { type HeadlinePart, linked, sentence } from "./parts.ts";

const number = (count: number) => numberWord(count, "da");
const initiatives = (count: number) => `${number(count)} ${count === 1 ? "indsats" : "indsatser"}`;
const everyone = (total: number) => (total === 1 ? "Den ene indsats" : `Alle ${initiatives(total)}`);
const of = (target: string | null) => (target === null ? "" : ` på ${target}`);

export const danishHeadline = {
  none: "Der er ingen indsatser",
  unrated: (total: number, isLast: boolean) =>
    `${total === 1 ? "Den ene indsats er ikke" : `Ingen af de ${number(total)} indsatser er`} vurderet${isLast ? "" : " endnu"}`,
  noneSur: (isLast: boolean) => `Ingen indsats ${isLast ? "endte i" : "er"} sur`,
  /** `isOlder` where the smiley of any of them is from before the latest round. */
  neutral: (count: number, isOlder: boolean) =>
    `${number(count)} er ${isOlder ? "senest " : ""}${count === 1 ? "neutral" : "neutrale"}`,
  gladOfRated: (rated: number) =>
    rated === 1
      ? "Den ene indsats, der er vurderet, er glad"
      : `De ${number(rated)} indsatser, der er vurderet, er alle glade`,
  glad: (total: number, isOlder: boolean) =>
    `${everyone(total)} er ${isOlder ? "senest vurderet " : ""}${total === 1 ? "glad" : "glade"}`,
  everyone,
  some: (count: number, total: number) => `${number(count)} af ${number(total)} indsatser`,
  stand: (_count: number, isLast: boolean): string => (isLast ? "endte i sur" : "står i sur"),
  /** Of who has no smiley in the latest round. */
  stood: (count: number): string => lastSur.da(count),
  more: (count: number) => `${number(count)} til ${lastSur.da(count)}`,
  still: (_count: number) => "var det i forvejen",
  first: (_count: number) => "er vurderet for første gang",
  notNew: (count: number, isAnyFirst: boolean): string =>
    count === 1 ? ", også før runden" : isAnyFirst ? "" : ", ingen af dem ny i runden",
  fresh: (newly: number, all: number) => {
    if (newly === all) return all === 1 ? "ny i runden" : "alle nye";
    return `${number(newly)} af dem ${newly === 1 ? "ny" : "nye"}`;
  },
  /** Before how many initiatives; `isAlso` where savings are missing elsewhere. */
  economy: (isSurOnly: boolean, isAlso: boolean) =>
    `Økonomien ${isSurOnly ? "er sur uden beløb" : `holder ${isAlso ? "heller " : ""}ikke`} i`,
  initiatives,
  others: (count: number) => `${number(count)} ${count === 1 ? "anden" : "andre"}`,
  unknown: (target: string | null) =>
    sentence`Dokumentet siger ikke, om ${linked("de aftalte besparelser", "savings")}${of(target)} er nået.`,
  bySmiley: {
    part: (amount: HeadlinePart) => sentence`; ${amount} hviler alene på en glad smiley`,
    most: (amount: HeadlinePart) =>
      sentence`; over halvdelen af det nåede, ${amount}, hviler alene på en glad smiley`,
    all: (amount: HeadlinePart) => sentence`; alt det nåede, ${amount}, hviler alene på en glad smiley`,
  },
  outcomes: (unknown: number) =>
    `; ${unknown === 1 ? "ét resultat er ukendt" : `${number(unknown)} resultater er ukendte`}`,
  nothingMissing: (target: string | null) =>
    sentence`Af ${linked("de aftalte besparelser", "savings")}${of(target)} mangler der intet efter de kendte tal`,
  reached: (target: string | null) =>
    sentence`${linked("De aftalte besparelser", "savings")}${of(target)} er nået`,
  missing: (amount: string, target: string | null) =>
    sentence`Der mangler ${linked(amount, "missing")} af ${target === null ? "aftalte besparelser" : `${target} i besparelser`}`,
  /** Where it is missing: before the names of the initiatives, or how many they are. */
  one: ", alt sammen i",
  few: ", over halvdelen i",
  spread: " i",
  rest: "resten i",
  latest: "Seneste vurderede runde er",
  silent: (count: number) => `${number(count)} er uden smiley nu`,
  /** Before the round before. */
  had: "havde en ved",
  and: "og",
  all: "alle",
  ofThem: (count: number) => `${number(count)} af dem`,
};
