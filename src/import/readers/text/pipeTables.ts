/** Tables drawn with pipes, as notes and wikis write them, as cells behind tabs. */

/** What parts the lines of a cell on one line of the text. */
export const CELL_BREAK = "\u2028";

/** The line below the names of columns: "|---|:--:|". */
const RULE = /^(?=.*-{3})[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/mu;
/** A row of a follow-up between pipes. So many of them are a table, too, but for a drawn one, which tears its cells over lines. */
const MARKED = /^[ \t]*\|[ \t]*(?:Milepæl|Økonomi)[^|\n]{0,20}\|/gmu;
const FEWEST = 3;
const DRAWN = /^[ \t]*\+[-=]{3,}\+/mu;
/** What such texts write before their headings, and around words in bold. */
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/gmu;
const BOLD = /\*\*(?=\S)([^*\n]+)(?<=\S)\*\*/gu;
/** A line break within a cell. */
const BREAK = /[ \t]*<br[ \t]*\/?>[ \t]*/giu;
const ROW = /^[ \t]*\|.*$/gmu;

/** A text whose tables have such a line or such rows, with tabs between their cells and without the signs of headings and bold words; the numbers of its lines stay. Any other text as it is. */
export function withoutPipes(text: string): string {
  const hasRows = [...text.matchAll(MARKED)].length >= FEWEST && !DRAWN.test(text);
  if (!RULE.test(text) && !hasRows) return text;
  return text
    .replace(HEADING, "")
    .replace(BOLD, "$1")
    .replace(ROW, (line) => (RULE.test(line) ? "" : cellsOf(line).join("\t")));
}

function cellsOf(line: string): string[] {
  const within = line.trim().replace(/^\||\|$/gu, "");
  return within.split("|").map((cell) => cell.trim().replace(BREAK, CELL_BREAK));
}
