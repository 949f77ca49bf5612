import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { isApart } from "./paragraphs.ts";
import type { RowDraft } from "./rowDraft.ts";
import type { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** So many points behind the beginning of a title its cell is. */
const INSIDE = 2;

/** What tells where the head of a table ends. */
export interface HeadBounds {
  readonly leading: number;
  readonly rules: Rules;
  /** True where the table's title stands in the text above it. */
  readonly isTitled: boolean;
  /** True where it may stand there. */
  readonly mayBeTitled: boolean;
}

/** True for a line that goes on with the head: its title, or the names of its columns. */
export function isOfHead(
  row: RowDraft,
  line: VisualLine,
  cells: readonly (readonly Word[])[],
  { leading, rules, isTitled, mayBeTitled }: HeadBounds,
): boolean {
  const [titles = [], names = []] = row.cells;
  const [title = [], name = []] = cells;
  const [aboveTitle, aboveName] = [titles.at(-1), names.at(-1)];
  if (name.length > 0 && aboveName) {
    const isRest = !isApart(aboveName, { ...line, words: name }, leading);
    const isName = /^(?:af|indsats|\()/iu.test(textOf(name)) || /-$|\([^)]*$/u.test(textOf(aboveName.words));
    if (!isRest || !isName) return false;
  }
  if (title.length === 0) return true;
  const above = aboveTitle ?? (mayBeTitled ? aboveName : undefined);
  if (above && rules.part(above, { ...line, words: title })) return false;
  if (aboveTitle === undefined) {
    const isClosed =
      above && above.page !== line.page && rules.areBelow((title[0]?.left ?? 0) + INSIDE, above);
    return !isClosed && !isTitled && !SENTENCE_END.test(textOf(title));
  }
  const isSameFont = title[0]?.font === aboveTitle.words[0]?.font;
  const isNear = !isApart(aboveTitle, { ...line, words: title }, leading) || line.page !== aboveTitle.page;
  return isNear && isSameFont;
}

/** True for a line beside the description that goes on with the title of the table's last head, by its font. */
export function isOfTitle(
  rows: readonly RowDraft[],
  line: VisualLine,
  cells: readonly (readonly Word[])[],
  leading: number,
): boolean {
  const head = rows.findLast(({ kind }) => kind === "head");
  const above = head?.cells[0]?.at(-1);
  const [first] = cells[0] ?? [];
  const [body = rows.at(-1)?.cells[1]?.at(-1)?.words[0]] = cells[1] ?? [];
  if (above === undefined || first === undefined || body === undefined) return false;
  const isTitleFont = first.font === above.words[0]?.font && first.font !== body.font;
  return isTitleFont && !isApart(above, { ...line, words: cells[0] ?? [] }, leading);
}
