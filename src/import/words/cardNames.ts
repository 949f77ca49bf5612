/** What the rows of a card are called: a table of one initiative with a name beside each value ("Indsats | 1.01 Færre fald"). */
import { foldSpace } from "../../agreement/source/foldSpace.ts";
import { afterMilestone, fieldOf, isEconomyName, namesStatus } from "./fixedWords.ts";
import { isWholeRound } from "./roundLabel.ts";
import { columnOf, type ListColumn, namesDescription, namesInitiatives } from "./tableHeads.ts";

/** What a row of a card holds: a column of a list, or remarks. `round`: a milestone whose name is its round. */
type CardPart = ListColumn | "remarks" | "round";

const TITLE = /^(?:titel|navn|overskrift|indsatsens\s(?:navn|titel)|navn\spå\sindsats(?:en)?)$/iu;
const NUMBER = /^(?:indsats|projekt|løbe?)?[\s-]?(?:nr\.?|nummer)$/iu;
const REMARKS = /^(?:øvrige\s)?bemærkning(?:er)?$/iu;
const MILESTONE = /^(?:milepæl|delmål|mål)(?:\s?(?:nr\.?\s?)?\d{1,2})?$/iu;

/** What the name of a card's row says that its value is; `null` for no name of a row. */
export function cardPart(written: string): CardPart | null {
  const words = foldSpace(written).replace(/\s*:$/u, "");
  if (namesInitiatives(words) || TITLE.test(words)) return "initiative";
  if (NUMBER.test(words)) return "number";
  if (MILESTONE.test(words)) return "text";
  if (roundOf(words) !== null) return "round";
  if (REMARKS.test(words)) return "remarks";
  const field = fieldOf(`${words}:`);
  if (field?.value === "") return field.name;
  if (namesDescription(words)) return "description";
  if (isEconomyName(words)) return "economy";
  return columnOf(words) ?? (namesStatus(words, false) ? "status" : null);
}

/** The round in the name of a milestone's row: "Milepæl 1. budgetopfølgning 2026", "31.12.2026"; `null` without one. */
export function roundOf(words: string): string | null {
  const own = afterMilestone(words) ?? words;
  const apart = /^(?:\d{1,2}\s?)?(?:\((?<inBrackets>.+)\)|[:–-]\s?(?<behind>.+))$/u.exec(own)?.groups;
  const label = (apart?.["inBrackets"] ?? apart?.["behind"] ?? own).replace(/^(?:ved|pr\.)\s/iu, "").trim();
  return /\d/u.test(label) && isWholeRound(label) ? label : null;
}
