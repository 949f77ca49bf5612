/** Cells by their names: "B3" is the third row's second. */

/** A cell's row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other. */
export interface Area {
  readonly from: Place;
  readonly to: Place;
}

const LETTERS = 26;

/** The place that a name means; `null` for what is no name. */
export function placeOf(name: string | undefined): Place | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(name ?? "") ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The area that "A1:C3" means; `null` for what is none. */
export function areaOf(name: string | undefined): Area | null {
  const [from, to] = name?.split(":").map(placeOf) ?? [];
  return from && to ? { from, to } : null;
}
