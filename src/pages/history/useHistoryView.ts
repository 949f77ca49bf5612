import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { between } from "../../agreement/history/between.ts";
import { type EconomySeries, economySeries } from "../../agreement/history/economySeries.ts";
import { isPromiseOf, type PromiseChain, promiseChains } from "../../agreement/history/promiseChains.ts";
import { type Rewriting, type RewritingKind, rewritings } from "../../agreement/history/rewritings.ts";
import { type ThreadChange, threadChanges } from "../../agreement/history/threadChanges.ts";
import { type ThreadStep, threadSteps } from "../../agreement/history/threadSteps.ts";
import { type History, historyOf, type Thread } from "../../agreement/history/threads.ts";
import type { AgreementFollowUps } from "../../feed/agreementQuery.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";
import { type HistoryValues, type Pair, pairOf, threadNamed, unknownIn } from "./historyChoice.ts";

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
  readonly pair: Pair | null;
  readonly ignored: readonly IgnoredParameter[];
  readonly change: (values: Partial<HistoryValues>) => void;
}

/** Reads the address, and the history of the follow-ups that are there. */
export function useHistoryView(found: AgreementFollowUps): HistoryView {
  const { followUps } = found;
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
    ignored: [...ignored, ...unknownIn(values, found, { pair, thread })],
    change: (next) => change(next, { replace: true }),
  };
}

/** The same list as long as it holds the same. */
function useStable(list: readonly FollowUp[]): readonly FollowUp[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its items are what it is
  return useMemo(() => list, list);
}
