/** Moves the wall's frame against burn-in, so that nothing stays on the same pixels for days. */

/** How far the frame moves from its place, in em: less than its margin. */
const REACH = 0.25;
/** A walk round the place, so that each step is short. */
const PATH = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** The frame's position at a minute of the wall clock, in em: one step each minute. */
export function shiftAt(milliseconds: number): { readonly x: number; readonly y: number } {
  const [x, y] = PATH[minuteOf(milliseconds) % PATH.length] ?? PATH[0];
  return { x: x * REACH, y: y * REACH };
}

function minuteOf(milliseconds: number): number {
  return Math.floor(milliseconds / 60_000);
}
