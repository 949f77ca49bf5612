import { findDates } from "../danish/dates.ts";
import type { FollowUp } from "../followUp.ts";

/** The day of the last round as ISO 8601: its date or, where it has none, the day it is named after; else `null`. */
export function lastRoundDate({ rounds }: FollowUp): string | null {
  const last = rounds.at(-1);
  return last?.date ?? findDates(last?.label ?? "").find(({ precision }) => precision === "day")?.to ?? null;
}
