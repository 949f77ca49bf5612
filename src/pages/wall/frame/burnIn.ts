/** Against burn-in: nothing stands on the very same pixels for days. */

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
const MIRROR_MINUTES = 20;

/** Where the frame stands in a minute of the wall clock: a step each minute, in em. */
export function shiftAt(milliseconds: number): { readonly x: number; readonly y: number } {
  const [x, y] = PATH[minuteOf(milliseconds) % PATH.length] ?? PATH[0];
  return { x: x * REACH, y: y * REACH };
}

/** True in every other third of an hour: what stands at the left and at the right of the frame change places. */
export function isMirrored(milliseconds: number): boolean {
  return Math.floor(minuteOf(milliseconds) / MIRROR_MINUTES) % 2 === 1;
}

function minuteOf(milliseconds: number): number {
  return Math.floor(milliseconds / 60_000);
}
