/** What the initiatives of the newest follow-up are to earlier ones: what is found, for a person to settle. */
import type { Initiative, Lineage } from "../format/schema.ts";
import { lastMember } from "./lastMember.ts";
import { sidesOf, threadSteps } from "./threadSteps.ts";
import type { History, Thread } from "./threads.ts";
import { lineageKey } from "./toldLineages.ts";

/** An initiative of the newest follow-up that is not simply what an earlier one was. */
export interface Descent {
  readonly initiative: Initiative;
  /** What was found, or what a person has said. */
  readonly found: Lineage;
  /** True where words alone say so, and few of them. */
  readonly isDoubtful: boolean;
}

/** An earlier initiative that one of the newest follow-up may be, as it stood last. */
export interface Ancestor {
  /** As a lineage names it. */
  readonly key: string;
  readonly initiative: Initiative;
  /** The follow-up it stands in, 0-based. */
  readonly at: number;
}

/** The descents of the newest follow-up's initiatives that were renamed, renumbered, split, merged or are new; the doubtful ones first. */
export function descents(history: History): readonly Descent[] {
  const last = history.followUps.length - 1;
  const found = new Map<Initiative, Descent>();
  for (const step of threadSteps(history)) {
    const { thread, kinds, other, at } = step;
    const isMerged = kinds.includes("merged");
    const initiative = sidesOf(step).now;
    if (at !== last || initiative === null) continue;
    const before = found.get(initiative);
    const own = keysOf(thread, at);
    const isDoubtful = kinds.includes("doubtful") || before?.isDoubtful === true;
    if (isMerged) {
      const of = before?.found.is === "merged" ? before.found.of : keysOf(other, at);
      found.set(initiative, { initiative, found: { is: "merged", of: [...of, ...own] }, isDoubtful });
    } else if (before === undefined) {
      found.set(initiative, { initiative, found: foundIn(kinds, own, keysOf(other, at)), isDoubtful });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isDoubtful) - Number(a.isDoubtful));
}

function foundIn(kinds: readonly string[], own: readonly string[], whole: readonly string[]): Lineage {
  if (kinds.includes("split")) return { is: "split", of: [...whole] };
  return kinds.includes("new") ? { is: "new", of: [] } : { is: "same", of: [...own] };
}

function keysOf(thread: Thread | null, at: number): readonly string[] {
  const member = lastMember(thread, at);
  return member === null ? [] : [lineageKey(member.initiative)];
}

/** Every earlier initiative that one of the newest follow-up may be, in the order of the threads. */
export function ancestors({ followUps, threads }: History): readonly Ancestor[] {
  const last = followUps.length - 1;
  return threads.flatMap((thread) => {
    const member = lastMember(thread, last);
    return member === null ? [] : [{ key: lineageKey(member.initiative), ...member }];
  });
}
