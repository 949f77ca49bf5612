import { daysSince } from "../age.ts";
import type { Commitment } from "./commitment.ts";

/** How many days ago the last day of a promise was; `null` where it is still ahead, has no date, or nobody knows what day it is. */
export function daysPassed({ date }: Pick<Commitment, "date">, today: string | null): number | null {
  return date === null || today === null || date.to >= today ? null : daysSince(date.to, today);
}
