import type { Smiley } from "../../../agreement/effort/smiley.ts";
import type { Block, TableBlock, TableRow } from "../../model/neutralDocument.ts";
import { definedKind, isRatingWord } from "../../signs/ratings.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { isForm } from "./tableColumns.ts";

/** The smiley that stands for each colour of a document, by the colour's six digits. */
export type ShadeMeaning = ReadonlyMap<string, Smiley>;

/** The signs that lines have in the place of a colour. */
export const SIGN_OF: Readonly<Record<Smiley, string>> = { glad: "☺", neutral: "😐", sur: "☹" };

/** A row of a legend: the colour of a cell with no words but its name, and what the cells beside it say of it. */
interface Definition {
  readonly colour: string;
  readonly kind: Smiley;
  /** The colour's name; empty where its cell has none. */
  readonly name: string;
  readonly words: readonly CellText[];
}

/**
 * What the coloured cells of a document mean: tables above its forms show each colour beside its definition. A colour that they
 * define in two ways means nothing.
 */
export function shadeLegend(blocks: readonly Block[]): ShadeMeaning {
  const meaning = new Map<string, Smiley>();
  const doubtful = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    if (isForm(block)) break;
    for (const row of block.rows) {
      const defined = definitionIn(cellTexts(row));
      if (defined === null) continue;
      const known = meaning.get(defined.colour);
      if (known !== undefined && known !== defined.kind) doubtful.add(defined.colour);
      meaning.set(defined.colour, defined.kind);
    }
  }
  for (const colour of doubtful) meaning.delete(colour);
  return meaning;
}

/** A legend with a sign, or the colour's name, before each definition in the place of the colour beside it; any other table as it is. */
export function withSigns(table: TableBlock, shades: ShadeMeaning): TableBlock {
  if (shades.size === 0 || isForm(table)) return table;
  const rows = table.rows.map((row): TableRow => {
    const defined = definitionIn(cellTexts(row));
    const kind = defined ? shades.get(defined.colour) : undefined;
    const [first, ...others] = defined?.words.flatMap(({ lines }) => lines) ?? [];
    if (defined === null || kind === undefined || first === undefined) return row;
    const sign = defined.name === "" ? SIGN_OF[kind] : `${defined.name}:`;
    const lines = [{ ...first, text: `${sign} ${first.text}` }, ...others];
    return { cells: [{ column: 0, span: 1, line: first.number, blocks: [{ kind: "text", lines }] }] };
  });
  return { ...table, rows };
}

/** The definition that a row of a legend holds, `null` for any other row. */
function definitionIn(cells: readonly CellText[]): Definition | null {
  const shaded = cells.filter(({ cell }) => cell.shade !== undefined);
  const [own] = shaded;
  const colour = own?.cell.shade?.toUpperCase();
  if (own === undefined || colour === undefined || shaded.length > 1) return null;
  if (own.words !== "" && !isRatingWord(own.words)) return null;
  const words = cells.filter((cell) => cell !== own && cell.words !== "");
  const kind = definedKind(own.words, words.map((cell) => cell.words).join(" "));
  return kind === null || words.length === 0 ? null : { colour, kind, name: own.words, words };
}
