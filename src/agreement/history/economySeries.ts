/** How the economy stood in each follow-up: a document has one economy smiley and one status, the series is the development. */
import { type EconomyRow, economyRows } from "../economy/rows.ts";
import { type EconomyTotal, savingsTotal } from "../economy/totals.ts";
import type { Economy } from "../format/schema.ts";
import type { History, Thread } from "./threads.ts";

/** What one follow-up says of an initiative's money. */
export interface EconomyPoint {
  readonly economy: Economy;
  readonly rows: readonly EconomyRow[];
}

/** An initiative's economy by follow-up; `null` where it is not in it, or states nothing. */
export interface EconomySeries {
  readonly thread: Thread;
  readonly points: readonly (EconomyPoint | null)[];
}

/** The series of the threads of which any follow-up has an economy smiley, a status or an amount, in the threads' order. */
export function economySeries({ followUps, threads }: History): readonly EconomySeries[] {
  return threads.flatMap((thread) => {
    const points = thread.members.map((initiative, at) => {
      const followUp = followUps[at];
      const economy = initiative?.economy ?? null;
      if (initiative === null || followUp === undefined || economy === null) return null;
      return { economy, rows: economyRows(followUp, [initiative]) };
    });
    const says = points.some((point) => point && saysSomething(point.economy));
    return says ? { thread, points } : [];
  });
}

function saysSomething({ smiley, status, figures }: Economy): boolean {
  return smiley !== null || status !== null || figures.length > 0;
}

/** The savings agreed and reached, by follow-up, as `savingsTotal` adds them. */
export function savingsSeries({ followUps }: History): readonly (EconomyTotal | null)[] {
  return followUps.map(savingsTotal);
}
