/** How the text of a page is turned, and the way back. */
import type { PdfLibrary } from "./openPdf.ts";

interface Turned {
  readonly text: string;
  /** From the run to the page as it is shown. */
  readonly matrix: readonly number[];
}

/** A run turned by more than this, in radians, is no line of the page. */
const SLANT = 0.1;

/** True for a run that is upright once the page is turned back by so many quarters. */
export function isUpright(matrix: readonly number[], turn: number): boolean {
  return Math.abs(slantOf(matrix, turn)) <= SLANT;
}

/** By which angle a run is off such a turn. */
function slantOf([a = 1, b = 0]: readonly number[], turn: number): number {
  const angle = Math.atan2(b, a) - (turn * Math.PI) / 2;
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** A page is scanned aslant from such an angle on. */
const ASLANT = 0.001;

/** The angle that the lines of a page are off: the middle one of its upright runs, where that is one to be seen. */
export function usualSlant(runs: readonly Turned[], turn: number): number {
  const slants = runs
    .filter(({ matrix }) => isUpright(matrix, turn))
    .map(({ matrix }) => slantOf(matrix, turn))
    .toSorted((a, b) => a - b);
  const middle = slants[Math.floor(slants.length / 2)] ?? 0;
  return Math.abs(middle) < ASLANT ? 0 : middle;
}

/** The way to a page without such an angle. */
export function straightened(transform: number[], slant: number, { Util }: PdfLibrary): number[] {
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
  return slant === 0 ? transform : Util.transform([cos, -sin, sin, cos, 0, 0], transform);
}

/** Quarters of a turn, clockwise, by which a run is turned from its upright. */
function turnOf([a = 1, b = 0]: readonly number[]): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

/** Quarters of a turn, clockwise, by which most letters are turned. */
export function usualTurn(runs: readonly Turned[]): number {
  const letters = [0, 0, 0, 0];
  for (const { matrix, text } of runs) {
    const turn = turnOf(matrix);
    letters[turn] = (letters[turn] ?? 0) + text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** Turns the page back by quarters. */
export function uprightMap(
  turn: number,
  width: number,
  height: number,
): (x: number, y: number) => [number, number] {
  switch (turn) {
    case 1:
      return (x, y) => [y, width - x];
    case 2:
      return (x, y) => [width - x, height - y];
    case 3:
      return (x, y) => [height - y, x];
    default:
      return (x, y) => [x, y];
  }
}
