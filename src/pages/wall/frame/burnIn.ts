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
const MIRROR_MINUTES = 20;

/** The frame's position at a minute of the wall clock, in em: one step each minute. */
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
