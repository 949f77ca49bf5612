/**
 * Tables of what was agreed beside what came of it: a head such as "Mål | Faktisk | Afvigelse", below it lines of as many amounts. Read
 * only where each line says what it is about and its amounts agree; anything else is left to be read as running text.
 */
import { kroner } from "../../../agreement/danish/numbers.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { lineAt, type PlacedText } from "../lines/placedText.ts";
import { type Meaning, meaningOf } from "./amountMeaning.ts";
import { isSoFar } from "./otherAmounts.ts";
import { GAP, NUMBER, type TableAmount, type TableAmounts, UNIT } from "./yearTables.ts";

const YEAR = "(?:19|20)\\d\\d(?![\\d.,])";
/** What heads of columns call each role; "Forbrug" may be of a part of the year. */
const ROLES = [
  ["target", "(?:Mål|Måltal|(?:Vedtaget\\s|Oprindeligt\\s)?[Bb]udget|Budgetteret|Aftalt|Planlagt)"],
  ["outcome", "(?:Faktisk|Resultat|Realiseret|Regnskab|Opnået|Indfriet)"],
  ["deviation", "(?:Afvigelse|Difference|Forskel)"],
] as const;
const IN_UNIT = `(?:\\s?\\(?(?:i\\s)?(?:${UNIT.source})\\)?)?`;
const NAME = ROLES.map(([role, words]) => `(?<${role}>${words}(?:\\s${YEAR})?${IN_UNIT})`);
/** Behind "Mål" stands what came of it, and what is between the two. */
const HEAD = new RegExp(`(?<=^|[\\s|;])${NAME[0]}${GAP}${NAME[1]}(?:${GAP}${NAME[2]})?(?=[\\s|;])`, "u");
/** A part of a year, whose amounts are none of the whole one. */
const PART_OF_YEAR = /halvår|kvartal|tertial|måned/iu;
/** The label of a line that says once more what other lines say. */
const SUM = /(?<!\p{L})(?:i\salt|total\p{L}*|sum)(?!\p{L})/iu;
/** Words above a table are its title where they are no longer and no sentence ends in them. */
const LONGEST_TITLE = 60;
const CELL = `(?:${NUMBER})(?:\\s?(?:${UNIT.source}))?`;
const PARTS = new RegExp(`^(?<number>${NUMBER})(?:\\s?(?<unit>${UNIT.source}))?$`, "iu");

/** Finds the table of a text. A table with a line that is not understood is none. */
export function readRoleTable(placed: PlacedText): TableAmounts {
  const { text } = placed;
  const head = HEAD.exec(text);
  const none = { amounts: [], rest: placed };
  if (head === null) return none;
  const count = head.groups?.["deviation"] === undefined ? 2 : 3;
  const line = new RegExp(
    `[\\s|;]*(?<label>[^\\d|;\\n][^\\n|;]{0,60}?)${GAP}(?<cells>${CELL}(?:${GAP}${CELL}){${count - 1}})(?=[\\s|;]|$)(?![\\s|;]*(?:[-−]?\\d|${UNIT.source}))`,
    "yiu",
  );
  const title = titleAbove(text.slice(0, head.index));
  if (title === null) return none;
  const amounts: TableAmount[] = [];
  let to = head.index + head[0].length;
  for (;;) {
    line.lastIndex = to;
    const match = line.exec(text);
    if (match === null) break;
    const end = match.index + match[0].length;
    const read = readLine(head[0], title, match.groups ?? {});
    const isSum = SUM.test(match.groups?.["label"] ?? "");
    if (read === null || (isSum && amounts.length > 0)) return none;
    const at = lineAt(placed, end - (match.groups?.["cells"] ?? "").length);
    const words = foldSpace(text.slice(head.index, end));
    amounts.push(...read.map((one) => ({ ...one, words, line: at })));
    to = end;
  }
  if (amounts.length === 0) return none;
  const rest = `${text.slice(0, head.index)}${" ".repeat(to - head.index)}${text.slice(to)}`;
  return { amounts, rest: { ...placed, text: rest } };
}

/** The words above a table that are its title, "" without any; `null` for others that name a year, which may be the table's or not. */
function titleAbove(before: string): string | null {
  const words = before.trimEnd().split("\n").at(-1)?.trim() ?? "";
  if (words.length <= LONGEST_TITLE && !/[.!?]$/u.test(words)) return words;
  return /(?:19|20)\d\d/u.test(words) || isSoFar(words) ? null : "";
}

/** What a line says was agreed and came of it; `null` where that is not certain. */
function readLine(
  head: string,
  title: string,
  { label = "", cells = "" }: Readonly<Record<string, string | undefined>>,
): Pick<TableAmount, "kroner" | "meaning" | "written" | "year">[] | null {
  const measure = meaningOf(foldSpace(label), "", "", false);
  const own = `${head} ${label}`.match(new RegExp(YEAR, "gu"));
  const years = new Set(own ?? title.match(new RegExp(YEAR, "gu")));
  const around = `${title} ${head} ${label}`;
  if (measure?.role !== "target" || years.size > 1 || isSoFar(around) || PART_OF_YEAR.test(around))
    return null;
  const unit = (UNIT.exec(label) ?? UNIT.exec(head))?.[0];
  const read = Array.from(cells.matchAll(new RegExp(CELL, "giu")), ([written]) => {
    const { number = "", unit: said = unit } = PARTS.exec(written)?.groups ?? {};
    return said === undefined ? null : (kroner(number, said)?.value ?? null);
  });
  const [target, outcome, deviation] = read;
  if (target == null || outcome == null || deviation === null || target < 0 || outcome < 0) return null;
  if (deviation !== undefined && Math.abs(deviation) !== Math.abs(target - outcome)) return null;
  const [written = "", other = ""] = Array.from(cells.matchAll(new RegExp(CELL, "giu")), ([cell]) =>
    foldSpace(cell),
  );
  const year = years.size === 0 ? null : Number([...years][0]);
  const reached: Meaning = { ...measure, role: "outcome" };
  return [
    { kroner: target, meaning: measure, written, year },
    { kroner: outcome, meaning: reached, written: other, year },
  ];
}
