import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { between } from "../../agreement/history/between.ts";
import { type EconomySeries, economySeries } from "../../agreement/history/economySeries.ts";
import { isPromiseOf, type PromiseChain, promiseChains } from "../../agreement/history/promiseChains.ts";
import { type Rewriting, type RewritingKind, rewritings } from "../../agreement/history/rewritings.ts";
import { type ThreadChange, threadChanges } from "../../agreement/history/threadChanges.ts";
import { type ThreadStep, threadSteps } from "../../agreement/history/threadSteps.ts";
import { type History, historyOf, type Thread } from "../../agreement/history/threads.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter, ValuesOf } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";

type HistoryValues = ValuesOf<typeof historyParameters>;

/** What the screen shows of an agreement's history, as the address chooses. */
export interface HistoryView {
  /** Of all follow-ups that are there. */
  readonly whole: History;
  /** Of the follow-ups that are compared: all, or the chosen two. */
  readonly history: History;
  /** What was rewritten of the chosen initiative, of every kind; and of the chosen kinds. */
  readonly ofInitiative: readonly Rewriting[];
  readonly shown: readonly Rewriting[];
  readonly all: readonly Rewriting[];
  /** Between the last two of those that are compared. */
  readonly changes: readonly ThreadChange[];
  /** Made and answered in the compared follow-ups and in those between them; their places are those of `whole`. */
  readonly promises: readonly PromiseChain[];
  readonly economy: readonly EconomySeries[];
  readonly steps: readonly ThreadStep[];
  /** Threads of which something is told, in the document's order. */
  readonly threads: readonly Thread[];
  readonly thread: Thread | null;
  readonly kinds: readonly RewritingKind[];
  /** The two follow-ups that are compared; `null` for each with the next. */
  readonly pair: readonly [FollowUp, FollowUp] | null;
  readonly ignored: readonly IgnoredParameter[];
  readonly change: (values: Partial<HistoryValues>) => void;
}

/** Reads the address, and the history of the follow-ups that are there. */
export function useHistoryView(followUps: readonly FollowUp[]): HistoryView {
  const { values, ignored, change } = useParameters(historyParameters);
  const pair = pairOf(followUps, values);
  const [from, to] = (pair ?? []).map((one) => followUps.indexOf(one));
  const all = useStable(followUps);
  const told = useMemo(() => {
    const whole = historyOf(all);
    const history = from === undefined || to === undefined ? whole : between(whole, from, to);
    const newest = history.followUps.length - 1;
    return {
      whole,
      history,
      changes: threadChanges(history, newest - 1, newest),
      rewritten: rewritings(history),
      promises: promiseChains(whole, from, to),
      economy: economySeries(history),
      steps: threadSteps(history),
    };
  }, [all, from, to]);
  const { whole, history, changes, rewritten, promises, economy, steps } = told;
  const thread = threadNamed(history, values.initiative);
  const isChosen = (one: { readonly thread: Thread | null }) => thread === null || one.thread === thread;
  const ofInitiative = rewritten.filter(isChosen);
  const concerned = new Set([
    ...[...rewritten, ...economy, ...steps].map((one) => one.thread?.id),
    ...promises.flatMap(({ threads }) => threads.map(({ id }) => id)),
  ]);
  return {
    whole,
    history,
    changes: changes.filter(isChosen),
    all: rewritten,
    ofInitiative,
    shown: ofInitiative.filter(({ kind }) => values.kinds.length === 0 || values.kinds.includes(kind)),
    promises: promises.filter((chain) => thread === null || isPromiseOf(chain, thread)),
    economy: economy.filter(isChosen),
    steps: steps.filter((step) => isChosen(step) || step.other === thread),
    threads: history.threads.filter((one) => concerned.has(one.id)),
    thread,
    kinds: values.kinds,
    pair,
    ignored,
    change: (next) => change(next, { replace: true }),
  };
}

/** The two that the address names, the earlier first; without `to` up to the newest. */
function pairOf(
  followUps: readonly FollowUp[],
  { from, to }: HistoryValues,
): readonly [FollowUp, FollowUp] | null {
  const at = (id: string | null) => followUps.findIndex(({ facts }) => facts.id === id);
  const first = at(from);
  const last = to === null ? followUps.length - 1 : at(to);
  const [earlier, later] = [followUps[Math.min(first, last)], followUps[Math.max(first, last)]];
  if (first === last || earlier === undefined || later === undefined) return null;
  return [earlier, later];
}

/** An address may name an initiative by the id that any of the follow-ups gives it. */
function threadNamed({ threads, threadOf }: History, id: string | null): Thread | null {
  if (id === null) return null;
  return (
    threads.find((thread) => thread.id === id) ?? threadOf.findLast((byId) => byId.has(id))?.get(id) ?? null
  );
}

/** The same list as long as it holds the same. */
function useStable(list: readonly FollowUp[]): readonly FollowUp[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its items are what it is
  return useMemo(() => list, list);
}
