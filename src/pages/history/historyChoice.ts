import type { FollowUp } from "../../agreement/followUp.ts";
import type { History, Thread } from "../../agreement/history/threads.ts";
import type { AgreementFollowUps } from "../../feed/agreementQuery.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter, ValuesOf } from "../../links/parameters.ts";

export type HistoryValues = ValuesOf<typeof historyParameters>;

/** Two follow-ups on one agreement, the earlier first. */
export type Pair = readonly [FollowUp, FollowUp];

/** The two that the address names, the earlier first; without `to` up to the newest. `null` for anything else. */
export function pairOf(followUps: readonly FollowUp[], { from, to }: HistoryValues): Pair | null {
  const at = (id: string | null) => followUps.findIndex(({ facts }) => facts.id === id);
  const first = at(from);
  const last = to === null ? followUps.length - 1 : at(to);
  const [earlier, later] = [followUps[first], followUps[last]];
  if (first >= last || earlier === undefined || later === undefined) return null;
  return [earlier, later];
}

/** An address may name an initiative by the id that any of the follow-ups gives it. */
export function threadNamed({ threads, threadOf }: History, id: string | null): Thread | null {
  if (id === null) return null;
  return (
    threads.find((thread) => thread.id === id) ?? threadOf.findLast((byId) => byId.has(id))?.get(id) ?? null
  );
}

/**
 * What of the address is left out: two follow-ups that the agreement does not have or not in this order, and an initiative that none of
 * the compared has. Nothing is said of what has not come, or could not be fetched: that is named elsewhere.
 */
export function unknownIn(
  { from, to, initiative }: HistoryValues,
  { pending, failed }: Pick<AgreementFollowUps, "pending" | "failed">,
  { pair, thread }: { readonly pair: Pair | null; readonly thread: Thread | null },
): readonly IgnoredParameter[] {
  if (pending > 0) return [];
  const ignored = (key: "from" | "to" | "initiative", text: string | null): readonly IgnoredParameter[] =>
    text === null ? [] : [{ name: historyParameters[key].name, text, why: "unknown-value" }];
  const isLost = failed.some(({ id }) => id === from || id === to);
  return [
    ...(pair === null && !isLost ? [...ignored("from", from), ...ignored("to", to)] : []),
    ...(thread === null && failed.length === 0 ? ignored("initiative", initiative) : []),
  ];
}
