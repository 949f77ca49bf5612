/** Names of centres below each other, each behind a bullet. */
import type { Line } from "../lines/line.ts";
import { anyFieldIn } from "../lines/marks.ts";

const ITEM = /^(?:[•▪◦‣\uf0a7\uf0b7\uf0d8]\s*|[-–—]\s+)/u;
/** Words that begin with capitals, and what joins them: a remark in a list has others as well. */
const NAME = /^(?=.{2,60}$)\p{Lu}[\p{L}-]*(?:(?:,|\s(?:og|for|af|i|&|–))?\s\p{Lu}[\p{L}-]*)*$/u;

/** The lines, those of such a list right below the empty name of its field on the field's line, behind semicolons. */
export function withNamesOnLine(lines: readonly Line[]): readonly Line[] {
  let end = 0;
  return lines.flatMap((line, index) => {
    if (index < end) return [];
    const field = anyFieldIn(line);
    if (field === null || field.value !== "" || field.name === "committee") return [line];
    const names = namesFrom(lines, index + 1);
    end = index + 1 + names.length;
    return names.length === 0 ? [line] : [{ ...line, rest: `${line.rest} ${names.join("; ")}` }];
  });
}

/** The names of the list that begins at `from`; none where any of its items is something else. */
function namesFrom(lines: readonly Line[], from: number): readonly string[] {
  const names: string[] = [];
  for (let at = from; ITEM.test(lines[at]?.rest ?? ""); at++)
    names.push((lines[at] as Line).rest.replace(ITEM, ""));
  return names.every((name) => NAME.test(name)) ? names : [];
}
