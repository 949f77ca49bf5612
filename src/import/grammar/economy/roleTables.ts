/**
 * Tables of what was agreed beside what came of it: a head such as "Mål | Faktisk | Afvigelse", below it lines of as many amounts. Read
 * only where each line says what it is about and its amounts agree; anything else is left to be read as running text.
 */
import { kroner } from "../../../agreement/danish/numbers.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { lineAt, type PlacedText } from "../lines/placedText.ts";
import { type Meaning, meaningOf } from "./amountMeaning.ts";
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
  const amounts: TableAmount[] = [];
  let to = head.index + head[0].length;
  for (;;) {
    line.lastIndex = to;
    const match = line.exec(text);
    if (match === null) break;
    const end = match.index + match[0].length;
    const read = readLine(head[0], match.groups ?? {});
    if (read === null) return none;
    const at = lineAt(placed, end - (match.groups?.["cells"] ?? "").length);
    const words = foldSpace(text.slice(head.index, end));
    amounts.push(...read.map((one) => ({ ...one, words, line: at })));
    to = end;
  }
  if (amounts.length === 0) return none;
  const rest = `${text.slice(0, head.index)}${" ".repeat(to - head.index)}${text.slice(to)}`;
  return { amounts, rest: { ...placed, text: rest } };
}

/** What a line says was agreed and came of it; `null` where that is not certain. */
function readLine(
  head: string,
  { label = "", cells = "" }: Readonly<Record<string, string | undefined>>,
): Pick<TableAmount, "kroner" | "meaning" | "written" | "year">[] | null {
  const measure = meaningOf(foldSpace(label), "", "", false);
  const years = new Set(`${head} ${label}`.match(new RegExp(YEAR, "gu")) ?? []);
  if (measure?.role !== "target" || years.size > 1) return null;
  const unit = (UNIT.exec(label) ?? UNIT.exec(head))?.[0];
  const read = Array.from(cells.matchAll(new RegExp(CELL, "giu")), ([written]) => {
    const { number = "", unit: own = unit } = PARTS.exec(written)?.groups ?? {};
    return own === undefined ? null : (kroner(number, own)?.value ?? null);
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
