import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { LineBeginning } from "../../model/neutralDocument.ts";
import type { RawLine } from "../../model/rawLine.ts";
import { doubtfulLetter, findLetterColumn, type LetterColumn, takeLetter } from "../../signs/letters.ts";
import {
  definedKind,
  findRatingColumn,
  isRatingWord,
  type RatingColumn,
  takeDefinition,
  takeRating,
} from "../../signs/ratings.ts";
import { type FoundSmiley, takeGlyphs, takeRatings } from "../../signs/signs.ts";
import { BEGINS_TABLE } from "../../words/tableHeads.ts";
import type { Gap, Line } from "./line.ts";

/** How a document writes its smileys. */
interface Signs {
  readonly letters: LetterColumn | null;
  readonly ratings: RatingColumn;
}

/**
 * Source lines → content lines. `isFurniture[i]` says that raw line `i` is a footer or header: it
 * and the empty lines around it become the gap of the next content line.
 */
export function contentLines(
  raw: readonly RawLine[],
  isFurniture: readonly boolean[],
  lostFonts = true,
): Line[] {
  const letters = lostFonts ? findLetterColumn(raw.map((line) => line.text)) : null;
  // The reading guide says in whole sentences what a smiley means: there none is left in its sentence.
  const firstTable = raw.findIndex((line) => BEGINS_TABLE.test(line.folded));
  const tables = firstTable === -1 ? raw.length : firstTable;
  const signs = {
    letters,
    ratings: findRatingColumn(
      // Where a round has a cell of its own, nothing behind it is a sign.
      raw.map(({ text, role }) => (role === "round" ? "" : text)),
      tables,
      !lostFonts,
    ),
  };
  const lines: Line[] = [];
  let gap: Gap = "none";
  raw.forEach((line, index) => {
    if (isFurniture[index] || line.startsPage) gap = "page";
    if (isFurniture[index]) return;
    if (line.folded === "" && line.role !== "round") {
      if (gap === "none") gap = "blank";
      return;
    }
    const isBody = index >= tables;
    const { smileys, inProse, rest, ...beside } = signsOf(line, isBody, signs);
    lines.push({
      number: line.number,
      text: line.folded,
      rest,
      smileys: line.isStray ? [] : smileys,
      ...(line.isStray && { stray: smileys }),
      inProse,
      doubtful: letters && isBody ? doubtfulLetter(rest) : null,
      ...beside,
      gap: line.begins === undefined ? gap : gapOf(line.begins),
      ...placeOf(line),
      indented: /^\s/.test(line.text),
      endsRow: /(?:\s{3}|\t)$/.test(line.text),
    });
    gap = "none";
  });
  return lines;
}

interface LineSigns {
  readonly smileys: readonly FoundSmiley[];
  readonly inProse: readonly FoundSmiley[];
  readonly rest: string;
  readonly besideSmiley?: string;
}

/** A smiley's cell, which has no other words: without a smiley they are a rating that nobody here knows. */
function asRating(read: LineSigns, line: number): LineSigns {
  const smileys = [...read.smileys, ...read.inProse];
  if (read.rest === "") return { ...read, smileys, inProse: [] };
  const [smiley] = smileys;
  if (smiley === undefined)
    return { smileys: [{ kind: "unknown", line, sign: read.rest, isRating: true }], inProse: [], rest: "" };
  const beside = takeGlyphs(read.rest, line).rest.trim();
  // Its own name beside a smiley says the same again.
  const isName = isRatingWord(beside) && definedKind(beside, "") === smiley.kind;
  return { smileys, inProse: [], rest: "", ...(!isName && { besideSmiley: beside }) };
}

/** What the source knows of a line's place. */
function placeOf({
  begins,
  role,
  isWrapped,
  isHeading,
}: RawLine): Pick<Line, "begins" | "role" | "isWrapped" | "isHeading"> {
  return {
    ...(begins && { begins }),
    ...(role && { role }),
    ...(isWrapped && { isWrapped }),
    ...(isHeading && { isHeading }),
  };
}

function gapOf(begins: LineBeginning): Gap {
  return begins === "paragraph" ? "blank" : "none";
}

/** The smileys of a line, and its words without them. */
function signsOf({ text, number, role }: RawLine, isBody: boolean, { letters, ratings }: Signs): LineSigns {
  const column = role === "round" ? { ...ratings, ownAtEnd: null } : ratings;
  const rating = (isBody ? takeRating : takeDefinition)(text, number, column);
  const glyphs = isBody
    ? takeRatings(rating.rest, number)
    : { ...takeGlyphs(rating.rest, number), inProse: [] };
  const letter = letters ? takeLetter(glyphs.rest, number, letters) : { found: [], rest: glyphs.rest };
  const faces = glyphs.found.map((found) => ({
    ...found,
    kind: ratings.faces.get(found.sign) ?? found.kind,
  }));
  const read = {
    smileys: [...faces, ...letter.found, ...rating.found],
    inProse: glyphs.inProse,
    rest: foldSpace(letter.rest),
  };
  return role === "rating" ? asRating(read, number) : read;
}
