/** One committee's agreement through its follow-ups: every initiative as a thread. */
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { lastMember } from "./lastMember.ts";
import { type Matched, matchInitiatives } from "./matchInitiatives.ts";
import { lineageKey, toldLineages } from "./toldLineages.ts";

/** Another thread that a thread came out of or went into, and in which follow-up (0-based) it first shows. */
interface Junction {
  readonly thread: string;
  readonly at: number;
  readonly isCertain: boolean;
}

/** An initiative through several follow-ups, whatever each of them calls it. */
export interface Thread {
  /** The id that the newest follow-up in which it stands gives it; with that follow-up's id where two would have the same. */
  readonly id: string;
  /** By follow-up; `null` where it is not in it. */
  readonly members: readonly (Initiative | null)[];
  /** By follow-up: `false` where the thread was found again in it by its words alone. */
  readonly isCertain: readonly boolean[];
  /** The thread it was split from; `null` for most. */
  readonly splitFrom: Junction | null;
  /** The thread it was merged into; `null` for most. */
  readonly mergedInto: Junction | null;
}

/** The follow-ups on one committee's agreement, in the order of time, with their threads. */
export interface History {
  readonly followUps: readonly FollowUp[];
  /** In the order of the newest follow-up; those that it lacks last. */
  readonly threads: readonly Thread[];
  /** By follow-up: an initiative's id to its thread. */
  readonly threadOf: readonly ReadonlyMap<string, Thread>[];
}

interface Draft {
  readonly members: (Initiative | null)[];
  readonly isCertain: boolean[];
  splitFrom: { readonly draft: Draft; readonly at: number; readonly isCertain: boolean } | null;
  mergedInto: Draft["splitFrom"];
}

/** Follows each initiative through the follow-ups, which are in the order of time. One that was gone may come back. */
export function historyOf(followUps: readonly FollowUp[]): History {
  const drafts: Draft[] = [];
  for (const [at, followUp] of followUps.entries()) {
    const last = new Map(drafts.map((draft) => [lastOf(draft), draft]));
    const before = [...last.keys()].filter((one) => one !== null);
    const matched = matchInitiatives(before, followUp.initiatives, {
      threads: new Set(followUps.slice(0, at + 1).flatMap(settledBy)),
      lineages: toldLineages(followUp.initiatives, namedIn(drafts)),
    });
    grow(drafts, followUp, at, matched, last);
  }
  return named(followUps, drafts);
}

/** Finds the last initiative of the thread that any follow-up has called so, the latest that did. */
function namedIn(drafts: readonly Draft[]): (key: string) => Initiative | undefined {
  const named = new Map<string, { readonly at: number; readonly last: Initiative }>();
  for (const draft of drafts) {
    const last = lastOf(draft);
    for (const [at, member] of draft.members.entries()) {
      if (member === null || last === null) continue;
      const key = lineageKey(member);
      if (at >= (named.get(key)?.at ?? 0)) named.set(key, { at, last });
    }
  }
  return (key) => named.get(key)?.last;
}

function lastOf(draft: Draft): Initiative | null {
  return lastMember(draft)?.initiative ?? null;
}

/** The initiatives whose thread a person has corrected. */
function settledBy({ facts }: FollowUp): readonly Initiative[] {
  return (facts.corrections ?? []).flatMap(({ path }) => {
    const [, index] = /^initiatives\[(\d+)\]\.thread$/.exec(path) ?? [];
    return index === undefined ? [] : (facts.initiatives[Number(index)] ?? []);
  });
}

function grow(
  drafts: Draft[],
  { initiatives }: FollowUp,
  at: number,
  { pairs, splits, merges }: Matched,
  last: ReadonlyMap<Initiative | null, Draft>,
): void {
  const linkTo = new Map(pairs.map((link) => [link.became, link]));
  const now = new Map<Initiative, Draft>();
  for (const initiative of initiatives) {
    const link = linkTo.get(initiative);
    const known = link && last.get(link.was);
    const draft = known ?? { members: [], isCertain: [], splitFrom: null, mergedInto: null };
    if (known === undefined) drafts.push(draft);
    now.set(initiative, draft);
    draft.members[at] = initiative;
    draft.isCertain[at] = link?.isCertain ?? true;
    if (known !== undefined) draft.mergedInto = null;
  }
  for (const draft of drafts) {
    for (let place = 0; place <= at; place++) {
      draft.members[place] ??= null;
      draft.isCertain[place] ??= true;
    }
  }
  for (const { was, became, isCertain } of splits) {
    const [part, whole] = [now.get(became), last.get(was)];
    if (part !== undefined && whole !== undefined) part.splitFrom = { draft: whole, at, isCertain };
  }
  for (const { was, became, isCertain } of merges) {
    const [part, whole] = [last.get(was), now.get(became)];
    // Only what has just gone went into another; what had gone before is told where it went.
    if (part?.members[at - 1] && whole !== undefined) part.mergedInto = { draft: whole, at, isCertain };
  }
}

function named(followUps: readonly FollowUp[], drafts: readonly Draft[]): History {
  const newestOf = (draft: Draft) => lastMember(draft)?.at ?? -1;
  const placeOf = (draft: Draft) => {
    const newest = lastMember(draft);
    return newest === null ? 0 : (followUps[newest.at]?.initiatives.indexOf(newest.initiative) ?? 0);
  };
  const ordered = drafts.toSorted((a, b) => newestOf(b) - newestOf(a) || placeOf(a) - placeOf(b));
  const ids = new Map<Draft, string>();
  const taken = new Set<string>();
  for (const draft of ordered) {
    const own = lastOf(draft)?.id ?? "";
    const id = taken.has(own) ? `${own} ${followUps[newestOf(draft)]?.facts.id}` : own;
    taken.add(id);
    ids.set(draft, id);
  }
  const junction = (of: Draft["splitFrom"]): Junction | null =>
    of && { thread: ids.get(of.draft) ?? "", at: of.at, isCertain: of.isCertain };
  const threads = ordered.map((draft) => ({
    id: ids.get(draft) ?? "",
    members: draft.members,
    isCertain: draft.isCertain,
    splitFrom: junction(draft.splitFrom),
    mergedInto: junction(draft.mergedInto),
  }));
  return {
    followUps,
    threads,
    threadOf: followUps.map(
      (_, at) =>
        new Map(
          threads.flatMap((thread) => {
            const member = thread.members[at];
            return member ? [[member.id, thread] as const] : [];
          }),
        ),
    ),
  };
}
