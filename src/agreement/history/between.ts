import type { History, Thread } from "./threads.ts";

/**
 * The history of two of its follow-ups alone, `from` the earlier (0-based): each thread as all follow-ups tell it, also where it
 * changed its name twice between them.
 */
export function between({ followUps, threads }: History, from: number, to: number): History {
  const [earlier, later] = [followUps[from], followUps[to]];
  if (earlier === undefined || later === undefined || from >= to) throw new RangeError(`${from} < ${to}`);
  const all = threads.flatMap((thread) => {
    const members = [thread.members[from] ?? null, thread.members[to] ?? null] as const;
    if (members.every((member) => member === null)) return [];
    const isBetween = (junction: Thread["splitFrom"]) =>
      junction !== null && junction.at > from && junction.at <= to ? { ...junction, at: 1 } : null;
    return {
      id: thread.id,
      members,
      isCertain: [true, thread.isCertain.slice(from + 1, to + 1).every(Boolean)],
      splitFrom: members[0] === null ? isBetween(thread.splitFrom) : null,
      mergedInto: members[1] === null ? isBetween(thread.mergedInto) : null,
    };
  });
  return {
    followUps: [earlier, later],
    threads: all,
    threadOf: [0, 1].map(
      (at) => new Map(all.flatMap((thread) => (thread.members[at] ? [[thread.members[at].id, thread]] : []))),
    ),
  };
}
