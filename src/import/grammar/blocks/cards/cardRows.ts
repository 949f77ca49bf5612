/** The rows of a card's table: names beside values, or milestones below a head of their own. */
import { isDash } from "../../../signs/isSmileyCell.ts";
import { cardPart, roundOf } from "../../../words/cardNames.ts";
import { isWholeRound } from "../../../words/roundLabel.ts";
import { columnOf, isColumnWord, type ListColumn, namesMoney } from "../../../words/tableHeads.ts";
import { type CellText, saysSomething } from "../cellText.ts";
import type { Row } from "../listRows.ts";
import { isRating } from "../roundGroups.ts";
import { type Card, OF_ECONOMY, OF_MILESTONE } from "./card.ts";

/** The milestones' columns below a head. */
export type MilestoneColumns = ReadonlyMap<number, ListColumn>;

/** What the text of a milestone or of the economy is called beside their name. */
const TEXT = /^(?:tekst|beskrivelse|indhold)\s?:?$/iu;

/** What begins the name of a part that every card has: as the beginning of another it says something that is not known. */
const PART = /^(?:milepæl|delmål|status|smiley|vurdering|økonomi)/iu;

/** No name of a row is longer. */
const LONGEST_NAME = 40;

/** The cells of a row that say something. */
export function filledOf(cells: Row): Row {
  return cells.filter(saysSomething);
}

/** What a row says, in one line; empty where it says nothing. */
export function wordsOf(cells: Row): string {
  return cells
    .map(({ words }) => words)
    .filter(Boolean)
    .join(" ");
}

/** The columns that a row names above milestones, or above the economy: text or status beside round or smiley, and no initiative; `null` for any other row. */
export function milestoneHead(cells: Row): MilestoneColumns | null {
  const filled = cells.filter(({ words }) => words !== "");
  const isOfEconomy = filled.length > 1 && columnOf(filled[0]?.words ?? "") === "economy";
  const columns = new Map<number, ListColumn>();
  for (const { words, column } of filled) {
    const named = columnOf(words);
    const part = named && isOfEconomy ? (OF_ECONOMY[named] ?? named) : named;
    const isKnown = part !== null && (isOfEconomy ? ECONOMY : OF_MILESTONE).has(part);
    if (!isKnown || [...columns.values()].includes(part)) return null;
    columns.set(column, part);
  }
  const has = (...parts: ListColumn[]) => [...columns.values()].some((part) => parts.includes(part));
  return isOfEconomy || (has("text", "status") && has("time", "rating")) ? columns : null;
}

const ECONOMY: ReadonlySet<string> = new Set<ListColumn>(["economy", "economyStatus", "economyRating"]);

/** Names and values of a row, two cells each; `null` where a cell that should be a name is none that a card has. */
export function pairsIn(cells: Row): readonly (readonly [CellText, CellText | undefined])[] | null {
  const pairs = cells.flatMap((name, at) => (at % 2 === 0 ? [[name, cells[at + 1]] as const] : []));
  const areNamed = pairs.every(([{ words }], at) => (words === "" ? at > 0 : cardPart(words) !== null));
  const isName = ({ words }: CellText) => ![null, "round"].includes(cardPart(words));
  const areValues = pairs.every(([, value]) => value === undefined || pairs.length === 1 || !isName(value));
  return areNamed && areValues && cells.length % 2 === 0 ? pairs : null;
}

/** True for a row that names an initiative beside its title. */
export function namesTitle(cells: Row): boolean {
  return (pairsIn(cells) ?? []).some(
    ([name, value]) =>
      cardPart(name.words) === "initiative" &&
      value !== undefined &&
      value.words !== "" &&
      !isColumnWord(value.words),
  );
}

/** Adds a value of a card under its name; false where the card has no place for it. */
export function addValue(card: Card, name: CellText, value: CellText, remarksAreStatus: boolean): boolean {
  const part = cardPart(name.words);
  if (part === null) return false;
  if (part === "round") {
    const label = roundOf(name.words) ?? "";
    const time = {
      ...name,
      words: label,
      lines: name.lines.slice(0, 1).map((line) => ({ ...line, text: label })),
    };
    return card.addMilestone([
      ["time", time],
      [isRating(value) ? "rating" : "text", value],
    ]);
  }
  if (part === "remarks" && !remarksAreStatus) {
    card.addRemark(value);
    return true;
  }
  return card.add(
    part === "remarks" ? "status" : part === "status" && isRating(value) ? "rating" : part,
    value,
  );
}

/** Adds a row below the head of milestones, or one of milestone or economy that has its parts in cells of their own; false for any other. */
export function addRow(card: Card, cells: Row, columns: MilestoneColumns | null): boolean {
  const filled = filledOf(cells);
  const [name, ...others] = filled;
  if (name === undefined) return true;
  const part = name.column === cells[0]?.column ? cardPart(name.words) : null;
  const [, own, value] = cells;
  // A name that goes over several rows, the first of which has its text.
  if (own && value && cells.length === 3 && (part === "text" || part === "economy") && TEXT.test(own.words))
    return addValue(card, name, value, false);
  if (part === "economy") return addEconomy(card, others, columns);
  if (columns !== null) {
    // Below a head whose first cell is empty each row begins with what it is: "Milepæl".
    const isNamed = part === "text" && !columns.has(name.column);
    return addBelowHead(card, isNamed ? others : filled, columns);
  }
  if (part !== "text" && part !== "round") return false;
  const time = part === "round" ? name : others.find(({ words }) => isWholeRound(words));
  const rating = others.find(isRating);
  const texts = others.filter((cell) => cell !== time && cell !== rating);
  const label = time && {
    ...time,
    lines: time.lines.map((line) => (part === "round" ? { ...line, text: roundOf(time.words) ?? "" } : line)),
  };
  return (
    texts.length <= 1 &&
    card.addMilestone([
      ...(label ? [["time", label] as const] : []),
      ...(rating ? [["rating", rating] as const] : []),
      ...texts.map((text) => ["text", text] as const),
    ])
  );
}

function addBelowHead(card: Card, cells: Row, columns: MilestoneColumns): boolean {
  const known = cells.flatMap((cell) => {
    const own = columns.get(cell.column);
    return own === undefined ? [] : [[own, cell] as const];
  });
  // A cell over several columns is of none of them: "Direktionens vurdering" and its value below the milestones.
  const named = [...columns.keys()];
  const isAcross = cells.some(({ cell, column }) =>
    named.some((at) => at > column && at < column + cell.span),
  );
  if (known.length < cells.length || isAcross) return false;
  if ([...columns.values()].includes("economy"))
    return known.map(([own, cell]) => card.add(own, cell)).every(Boolean);
  return card.addMilestone(known);
}

function addEconomy(card: Card, others: Row, columns: MilestoneColumns | null): boolean {
  const rating =
    others.find(isRating) ??
    others.slice(1).find(({ words, column }) => isDash(words) || columns?.get(column) === "rating");
  const [text, status, ...more] = others.filter((cell) => cell !== rating);
  if (more.length > 0) return false;
  return (
    (text === undefined || card.add("economy", text)) &&
    (status === undefined || card.add("economyStatus", status)) &&
    (rating === undefined || card.add("economyRating", rating))
  );
}

/** Keeps a row under a name that no card has as a remark; false for a row that is none of a name and its value. */
export function addUnknown(card: Card, cells: Row): boolean {
  const [name, value, ...others] = filledOf(cells);
  const [first, ...lines] = value?.lines ?? [];
  if (name === undefined || name.words.length > LONGEST_NAME || others.length > 0 || cells.length > 2)
    return false;
  if (value === undefined || first === undefined)
    return name.column === cells[0]?.column && cells.length === 2;
  if (PART.test(name.words)) return false;
  const label = name.words.replace(/\s*:$/u, "");
  if (namesMoney(label)) {
    card.addAmount(label, value);
    return true;
  }
  card.addRemark({ ...value, lines: [{ ...first, text: `${label}: ${first.text.trim()}` }, ...lines] });
  return true;
}
