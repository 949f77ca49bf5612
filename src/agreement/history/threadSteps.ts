import type { Initiative } from "../format/schema.ts";
import { lastMember, type PlacedMember } from "./lastMember.ts";
import type { History, Thread } from "./threads.ts";

/** What became of a thread from one follow-up to the next in which it stands, or does not. */
const THREAD_STEPS = ["renumbered", "renamed", "split", "merged", "gone", "new", "doubtful"] as const;
export type ThreadStepKind = (typeof THREAD_STEPS)[number];

/** One such step. `at` is the later follow-up, 0-based. */
export interface ThreadStep {
  readonly thread: Thread;
  readonly at: number;
  /** All that apply, in the order of {@link THREAD_STEPS}. */
  readonly kinds: readonly ThreadStepKind[];
  /** The thread it came out of or went into. */
  readonly other: Thread | null;
}

/** `null` where there is none on that side. */
interface StepSides {
  readonly before: PlacedMember | null;
  readonly now: Initiative | null;
}

/**
 * What became of the threads from each follow-up to the next: another number, another title, split off, merged, gone, come.
 * `doubtful` where words alone say so. Threads that nothing happened to have no step. In the order of the follow-ups.
 */
export function threadSteps({ followUps, threads }: History): readonly ThreadStep[] {
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  return followUps.slice(1).flatMap((_, index) =>
    threads.flatMap((thread) => {
      const step = stepOf(thread, index + 1);
      const junction = junctionAt(thread, index + 1);
      const other = junction === null ? null : (byId.get(junction.thread) ?? null);
      return step.length === 0 ? [] : [{ thread, at: index + 1, kinds: step, other }];
    }),
  );
}

/** Between which initiatives a step is: what was split is what it came out of, what was merged what it went into. */
export function sidesOf({ thread, at, kinds, other }: ThreadStep): StepSides {
  return {
    before: lastMember(kinds.includes("split") ? other : thread, at),
    now: (kinds.includes("merged") ? other : thread)?.members[at] ?? null,
  };
}

function junctionAt({ splitFrom, mergedInto }: Thread, at: number) {
  return [splitFrom, mergedInto].find((junction) => junction?.at === at) ?? null;
}

function stepOf(thread: Thread, at: number): readonly ThreadStepKind[] {
  const [before, now] = [lastMember(thread, at)?.initiative, thread.members[at]];
  const junction = junctionAt(thread, at);
  const doubtful: readonly ThreadStepKind[] =
    (junction?.isCertain ?? thread.isCertain[at]) === false ? ["doubtful"] : [];
  if (now && before) {
    const changed: readonly ThreadStepKind[] = [
      ...(now.number === before.number ? [] : (["renumbered"] as const)),
      ...(now.title === before.title ? [] : (["renamed"] as const)),
    ];
    return [...changed, ...doubtful];
  }
  if (now) return junction === null ? ["new"] : ["split", ...doubtful];
  if (!thread.members[at - 1]) return [];
  return junction === null ? ["gone"] : ["merged", ...doubtful];
}
