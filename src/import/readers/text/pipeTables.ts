/** Tables drawn with pipes, as notes and wikis write them, as cells behind tabs. */

/** The line below the names of columns: "|---|:--:|". */
const RULE = /^(?=.*-{3})[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*\r?$/mu;
const ROW = /^[ \t]*\|(.*?)\|?[ \t]*(\r?)$/gmu;

/** A text whose tables have such a line, with tabs between their cells; the numbers of its lines stay. Any other text as it is. */
export function withoutPipes(text: string): string {
  if (!RULE.test(text)) return text;
  return text.replace(ROW, (line, cells: string, end: string) =>
    RULE.test(line)
      ? end
      : `${cells
          .split("|")
          .map((cell) => cell.trim())
          .join("\t")}${end}`,
  );
}
