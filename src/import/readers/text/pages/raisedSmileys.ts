/**
 * Smileys on lines of their own. Most documents have them below their rows, an extract of a PDF whose signs stand
 * higher than the words above them:
 *
 *     J
 *     Milepæl Planen er lagt. 1. budgetopfølgning 2025
 *
 * Which of the two, only the document as a whole tells.
 */

import { foldSpace } from "../../../../agreement/source/foldSpace.ts";
import type { RawLine } from "../../../model/rawLine.ts";
import { isSmileyCell } from "../../../signs/isSmileyCell.ts";
import { definedKind } from "../../../signs/ratings.ts";
import { afterEconomy, fieldOf, isRowStart } from "../../../words/fixedWords.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";
import type { LaidLine } from "./laidLine.ts";

/** So many times the evidence against it makes a reading the document's. */
const CLEARLY = 2;

/** A smiley alone on its line, directly above a row. */
interface Raised {
  readonly at: number;
  /** The index of the row's first line. */
  readonly row: number;
  /** No row of its table stands above it, so it can only be the row's below. */
  readonly isFirst: boolean;
}

/** What speaks for smileys above their rows, and against. */
class Evidence {
  readonly raised: Raised[] = [];
  /** Tables whose first row has a smiley above it. */
  leading = 0;
  /** Tables that have smileys between rows only, or alone behind the last words of their last row. */
  against = 0;
  #table: "unseen" | "leading" | "against" = "unseen";
  #inRows = false;
  #isEconomy = false;

  /** The fields of a table stand above its rows. */
  beginTable(): void {
    this.#table = "unseen";
    this.#inRows = false;
  }

  row(words: string): void {
    this.#inRows = true;
    this.#isEconomy = afterEconomy(words) !== null;
  }

  smileyAbove(at: number, row: number): void {
    this.raised.push({ at, row, isFirst: !this.#inRows });
    this.#see(this.#inRows ? "against" : "leading");
  }

  smileyElsewhere(above: string): void {
    const endsRow = this.#inRows && (this.#isEconomy || labelAtEnd(above) !== null);
    if (endsRow && this.#table === "leading") this.against++;
    else if (endsRow) this.#see("against");
  }

  #see(what: "leading" | "against"): void {
    if (this.#table !== "unseen") return;
    this.#table = what;
    this[what]++;
  }
}

/**
 * The lines with each raised smiley at the end of its row's first line. Where the document has smileys above and below
 * rows, one between two rows is marked as a stray: it may be either's.
 */
export function lowerSmileys(lines: readonly LaidLine[]): readonly LaidLine[] {
  const { leading, against, raised } = gather(lines);
  if (leading === 0 || leading * CLEARLY <= against) return lines;
  const isAbove = leading >= against * CLEARLY;
  const moved = new Map(
    raised.flatMap(({ at, row, isFirst }) => (isAbove || isFirst ? [[row, at] as const] : [])),
  );
  const taken = new Set(moved.values());
  const strays = new Set(raised.flatMap(({ at }) => (taken.has(at) ? [] : [at])));
  return lines.flatMap((laid, index) => {
    if (taken.has(index)) return [];
    if (strays.has(index)) return [{ ...laid, line: { ...laid.line, isStray: true } }];
    const from = moved.get(index);
    return from === undefined ? [laid] : [{ ...laid, line: withSmiley(laid.line, lines[from]?.line) }];
  });
}

function gather(lines: readonly LaidLine[]): Evidence {
  const evidence = new Evidence();
  const content = lines.flatMap(({ line, isFurniture }, index) =>
    isFurniture || line.folded === "" ? [] : [{ index, words: line.folded }],
  );
  const own = ownSigns(content.map(({ words }) => words));
  for (const [at, { index, words }] of content.entries()) {
    const next = content[at + 1];
    if (fieldOf(words) !== null) evidence.beginTable();
    else if (isRowStart(words)) evidence.row(words);
    else if (!own.has(words) && (!isSmileyCell(words) || /\s/u.test(words))) continue;
    else if (next !== undefined && isRowStart(next.words)) evidence.smileyAbove(index, next.index);
    else evidence.smileyElsewhere(content[at - 1]?.words ?? "");
  }
  return evidence;
}

/** A line of a legend that defines a sign of the document's own: "1: Milepæl er opfyldt". */
const DEFINES = /^(?<sign>[^\s:=]{1,3})\s?[:=]\s(?<words>\p{L}.*)$/u;

/** The document's own signs, short ones, as the lines above its first row define them. */
function ownSigns(lines: readonly string[]): ReadonlySet<string> {
  const rows = lines.findIndex(isRowStart);
  return new Set(
    lines.slice(0, Math.max(0, rows)).flatMap((line) => {
      const { sign = "", words = "" } = DEFINES.exec(line)?.groups ?? {};
      return sign !== "" && definedKind(sign, words) !== null ? [sign] : [];
    }),
  );
}

/** A line with the smiley of another at its end, in the smiley's own column. */
function withSmiley(line: RawLine, smiley: RawLine | undefined): RawLine {
  if (smiley === undefined) return line;
  const sign = smiley.text.trim();
  const text = `${line.text.trimEnd()}   `.padEnd(smiley.text.indexOf(sign)) + sign;
  return { ...line, text, folded: foldSpace(text) };
}
