/** The names of columns in the tables of follow-ups, other municipalities' words for them included. The only place that has them. */
import { foldSpace } from "../../agreement/source/foldSpace.ts";
import { isWholeRound } from "./roundLabel.ts";

/** What the column of the smileys is called, also where colours stand in it; a part of patterns that ignore case. */
export const RATING_COLUMN = "(?:Smileys?|Status|Farver?|Trafiklys|Vurdering|Bedømmelse)";
/** What only smileys are called. */
const RATING_NAME = "(?:Smileys?|Farver?|Trafiklys|Vurdering|Bedømmelse)";
/** Before what says which of two rounds a column of smileys is of: "Smiley ved sidste opfølgning". */
const RATING_WORDS = `(?:${RATING_NAME}|Status)\\s(?:(?:ved|fra|i)\\s)?`;
const OCCASION_OR_RATING = `(?:runde|gang|\\p{L}*opfølgning|status|${RATING_NAME})`;
/** What the column of the rounds is called; a part of patterns that ignore case. */
export const TIME_COLUMN = "(?:Tid(?:spunkt|splan|sramme)?|Tidsfrist|Frist|Deadline|Hvornår|Periode)";

/** The names of both in one line, in either order. */
export const TIME_AND_RATING = `(?:${TIME_COLUMN}\\s+${RATING_COLUMN}|${RATING_COLUMN}\\s+${TIME_COLUMN})`;

/** What it is called where nothing else can have the name. */
export const ROUND_COLUMN = `(?:${TIME_COLUMN}|Termin|Runde|Opfølgning(?:srunde|stidspunkt)?)`;
/** What a column of statuses is called, where another is that of the smileys; a part of patterns that ignore case. */
export const STATUS_COLUMN =
  "(?:Status(?:tekst|bemærkning(?:er)?|beskrivelse)?|Bemærkning(?:er)?(?:\\stil\\sstatus)?|Kommentar(?:er)?)";

/** The columns of a table that lists initiatives, one or more rows each. */
const LIST_COLUMNS = {
  theme: /^(?:tema|indsatsområde|politikområde)$/iu,
  number: /^(?:nr\.?|nummer)$/iu,
  initiative:
    /^(?:(?:(?:titel|navn)\spå\s|budgetaftalens\s)?indsats(?:er|en)?|(?:(?:budget)?aftalens\s)punkt(?:er)?|initiativ(?:er)?|(?:aftale|budget)?punkt(?:er)?|projekt(?:er)?|tiltag|emne|(?:budget)?forslag|(?:aftale|del)element(?:er)?)$/iu,
  description: /^(?:kort\s)?beskrivelse$/iu,
  text: /^(?:(?:mål|milepæle?|delmål|målsætning(?:er)?|(?:del)?aktivitet(?:er)?|handling(?:er)?|leverance(?:r)?|succeskriteri(?:um|er)|resultatmål|effektmål|hvad\s(?:skal|vil)\s(?:vi\s)?(?:op)?nås?)(?:\s(?:og|\/)\sstatus)?|status\sog\smål)$/iu,
  status: new RegExp(`^${STATUS_COLUMN}$`, "iu"),
  responsible: /^ansvarlig[te]?(?:\s(?:fag)?(?:center|centre|forvaltning|afdeling|enhed))?$/iu,
  committee: /^(?:(?:ansvarligt|politisk)\s)?(?:fag)?udvalg$/iu,
  contributors: /^(?:(?:væsentlige?|øvrige)\s)?bidragsyder(?:e|ne)?$/iu,
  economyStatus: /^(?:status|bemærkning(?:er)?|kommentar(?:er)?)\s(?:på\s|til\s|for\s)?økonomi(?:en)?$/iu,
  economyRating: new RegExp(
    `^(?:${RATING_NAME}(?:\\s(?:på|for|af))?\\s?økonomi(?:en)?|økonomi(?:sk)?[\\s-]*${RATING_NAME})$`,
    "iu",
  ),
  economy: /^økonomi(?:sk(?:e)?\s(?:effekt|konsekvens|virkning)(?:er)?)?$/iu,
  time: new RegExp(`^${ROUND_COLUMN}$`, "iu"),
  earlierRating: new RegExp(
    `^(?:${RATING_WORDS})?(?:forrige|sidste|tidligere)(?:\\s${OCCASION_OR_RATING})?$`,
    "iu",
  ),
  rating: new RegExp(
    `^(?:${RATING_COLUMN}|${RATING_NAME}(?:\\s(?:på|for|af))?\\s(?:indsats|milepæl)(?:en|e)?|(?:${RATING_WORDS})?(?:denne|nuværende|aktuel(?:le)?)\\s${OCCASION_OR_RATING})$`,
    "iu",
  ),
} as const;

/** `otherRating`: a second column of smileys that has the name of the first. */
export type ListColumn = keyof typeof LIST_COLUMNS | "otherRating";

/** What the column of the initiatives is called where no other has that name: "Budgetinitiativ" beside "Indsats" groups them. */
const INITIATIVES = /^budget(?:initiativ(?:er)?|tiltag)$/iu;

/** What the column of the numbers is called where no other has that name. */
const NUMBERS = /^(?:(?:indsats|projekt|løbe)[\s-]?(?:nr\.?|nummer)|id)$/iu;

/** What the column of the responsible is called where no other has that name: by what they are. */
const CENTRES = /^(?:(?:fag)?cent(?:er|re)|forvaltning(?:er)?|(?:fag)?afdeling(?:er)?)$/iu;

/** A column's name: a colon, or the mark of a note, is no part of it. */
function nameIn(cell: string): string {
  return foldSpace(cell).replace(/[\s:*¹²³]+$/u, "");
}

/**
 * Which of a row's cells is which column of a list of initiatives, by place in the row; `null` for a row that is no such head. A list of one
 * round may have no column for it.
 */
export function listColumns(cells: readonly string[]): ReadonlyMap<ListColumn, number> | null {
  const words = cells.map(nameIn);
  const columns = new Map<ListColumn, number>(ratingsIn(words));
  const known = new Set(columns.values());
  for (const name of Object.keys(LIST_COLUMNS) as (keyof typeof LIST_COLUMNS)[]) {
    if (columns.has(name)) continue;
    const at = words.findIndex((word, index) => !known.has(index) && LIST_COLUMNS[name].test(word));
    if (at !== -1) columns.set(name, at);
  }
  // Beside milestones "Mål" is what the initiative is for.
  const milestones = words.findIndex((word) => MILESTONES.test(word));
  if (milestones !== -1) columns.set("text", milestones);
  const initiative = columns.has("initiative") ? -1 : words.findIndex((word) => INITIATIVES.test(word));
  if (initiative !== -1) columns.set("initiative", initiative);
  const hasResponsible = words.some((word) => /^ansvarlig/iu.test(word));
  const centre = hasResponsible ? -1 : words.findIndex((word) => CENTRES.test(word));
  if (centre !== -1) columns.set("responsible", centre);
  const isWhole = columns.has("initiative") && columns.has("rating");
  return isWhole && (columns.has("text") || columns.has("status")) ? columns : null;
}

/** Which column of a list has this name; `null` where none has. */
export function columnOf(cell: string): ListColumn | null {
  const words = nameIn(cell);
  const named = (Object.keys(LIST_COLUMNS) as (keyof typeof LIST_COLUMNS)[]).find((name) =>
    LIST_COLUMNS[name].test(words),
  );
  return named ?? (CENTRES.test(words) ? "responsible" : null);
}

/** What a column of milestones is called where another has goals. */
const MILESTONES = /^(?:milepæle?|delmål)$/iu;

/**
 * The columns of smileys among the names of a head. Of two a second behind "Økonomi" is the economy's; two of one name are both kept, since
 * nothing says which of them holds.
 */
function ratingsIn(words: readonly string[]): (readonly [ListColumn, number])[] {
  const all = words.flatMap((word, at) => (LIST_COLUMNS.rating.test(word) ? [at] : []));
  // "Status" is the smileys' column only where no other is.
  const certain = all.filter((at) => !/^status$/iu.test(words[at] ?? ""));
  const ratings = certain.length > 0 ? certain : all;
  const [last, before] = ratings.toReversed();
  if (last === undefined) return [];
  const economy = words.findIndex((word) => LIST_COLUMNS.economy.test(word));
  if (before !== undefined && before < economy && economy < last)
    return [
      ["rating", before],
      ["economyRating", last],
    ];
  const isTwice = before !== undefined && words[before]?.toLowerCase() === words[last]?.toLowerCase();
  return isTwice
    ? [
        ["rating", before],
        ["otherRating", last],
      ]
    : [["rating", last]];
}

const MONEY =
  /^(?:forventet|aftalt|vedtaget|budgetteret|opnået|faktisk|realiseret)\s(?:økonomisk\s)?(?:(?:netto)?besparelse|gevinst|(?:mer|mindre)?udgift|effekt|indtægt|provenu)(?=\s|$)/iu;

/** True for the name of amounts that are an initiative's economy: "Forventet besparelse 2026 (mio. kr.)". */
export function namesMoney(words: string): boolean {
  return MONEY.test(nameIn(words)) && (!/effekt/iu.test(words) || /økonomisk|kr\./iu.test(words));
}

/** True for the name of a column of initiatives' titles. */
export function namesInitiatives(words: string): boolean {
  return LIST_COLUMNS.initiative.test(foldSpace(words)) || INITIATIVES.test(foldSpace(words));
}

/** True for the name of a column that may have the initiatives' numbers, or those of another system: "ID". */
export function mayNameNumbers(words: string): boolean {
  return NUMBERS.test(nameIn(words));
}

/** True for the name of a column of centres that does not say that they are responsible. */
export function namesCentres(words: string): boolean {
  return CENTRES.test(nameIn(words));
}

/** True for the name of the rounds' column. */
export function isTimeColumn(words: string): boolean {
  return LIST_COLUMNS.time.test(foldSpace(words));
}

/** True for the name of the smileys' column. */
function isRatingColumn(words: string): boolean {
  return LIST_COLUMNS.rating.test(foldSpace(words));
}

/** What the column of a legend's definitions is called. */
const MEANING = /^(?:betydning|forklaring|definition|kriteri(?:um|er)|beskrivelse)$/iu;

/** True for the head of a legend: the name of the smileys beside that of their definitions, and nothing else. */
export function headsLegend(cells: readonly string[]): boolean {
  const filled = cells.map(nameIn).filter(Boolean);
  return filled.length === 2 && filled.some(isRatingColumn) && filled.some((words) => MEANING.test(words));
}

/** True for a word that heads a column of a list alone. */
function isListWord(words: string): boolean {
  return INITIATIVES.test(words) || Object.values(LIST_COLUMNS).some((column) => column.test(words));
}

/** True for a word that heads a column in some follow-up. */
export function isColumnWord(words: string): boolean {
  return isListWord(foldSpace(words)) || namesCentres(words);
}

/** Fewer rounds at the top of columns are no columns of them. */
const FEWEST_ROUNDS = 2;

/** True for the head of a list of initiatives that has a column for each round. */
export function headsRounds(cells: readonly string[]): boolean {
  return cells.some(namesInitiatives) && cells.filter(isWholeRound).length >= FEWEST_ROUNDS;
}

/** What some municipalities call the description of an initiative, with the kinds of its funding. */
const OTHER_DESCRIPTION =
  /^(?:kort\s)?(?:(?:projekt|indsats)?beskrivelse|indhold|formål|baggrund)(?:\saf\s\p{L}+)?(?<funding>\s?\([^()]*\))?$/iu;

/** True for a name of the description, ours included. */
export function namesDescription(words: string): boolean {
  return OTHER_DESCRIPTION.test(foldSpace(words));
}

/** Where a form's head names the description by another word than ours, beside the names of round and smiley; -1 in any other row. */
export function otherDescription(cells: readonly string[]): number {
  const at = cells.findIndex((words) => OTHER_DESCRIPTION.test(words));
  const others = cells.filter((words, index) => index !== at && words !== "");
  const time = others.find(isTimeColumn);
  const rating = others.find((words) => words !== time && isRatingColumn(words));
  const isOfList = others.some((words) => words !== time && words !== rating && isListWord(foldSpace(words)));
  return time === undefined || rating === undefined || isOfList ? -1 : at;
}

/** The kinds of funding behind such a name, in their brackets. */
export function fundingBehind(words: string): string {
  return OTHER_DESCRIPTION.exec(words)?.groups?.["funding"] ?? "";
}

/** In a line of text: the head of an initiative's table, above the first of which the reading guide stands. */
export const BEGINS_TABLE = /(?:^|\s)(?:Kort b|B)eskrivelse\saf\sindsats/u;
