/** The follow-up on a whole agreement. Its code is loaded with the first address of one. */
import type { QueryClient } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import { committeesOf } from "../agreement/union/agreementsOf.ts";
import { unionOf } from "../agreement/union/unionOf.ts";
import { fetchEach } from "./fetchEach.ts";
import type { FeedQueries, Loaded } from "./loaded.ts";

/** Milliseconds between two growths of what is on screen. */
const PAUSE = 60;

/** A union has no text of its own: its follow-ups' are kept. */
const NO_TEXT = "";

/**
 * The queries that a union is made from: they know this file, and it does not know theirs. Nor the entry's errors: what both
 * import would become a file of its own, which every first visit would wait for.
 */
type Queries = FeedQueries & Pick<typeof import("./errors.ts"), "noFollowUp">;

/**
 * The union of the latest follow-ups of an agreement's committees, which are fetched side by side; one that cannot be fetched
 * is named in the union and leaves the others. Where there was nothing before, what has come so far is put into the cache. The
 * very same follow-ups as in `last` give that very union.
 *
 * @throws {FeedError} where the catalogue lists none, or none could be fetched.
 */
export async function loadUnion(
  client: QueryClient,
  id: string,
  last: Loaded<FollowUp> | undefined,
  { configQuery, catalogueQuery, followUpQuery, noFollowUp }: Queries,
): Promise<Loaded<FollowUp>> {
  const catalogue = (await client.fetchQuery(catalogueQuery())).value;
  const committees = committeesOf(catalogue.followUps, id);
  if (committees.length === 0) {
    const { catalogue: url } = await client.ensureQueryData(configQuery());
    throw noFollowUp(url, catalogue.leftOut, id);
  }
  const come = new Map<string, FollowUp | null>();
  const soFar = () =>
    unionOf(
      id,
      committees.map(({ id: key, name, latest }) => {
        const followUp = come.get(latest.id) ?? null;
        return followUp === null
          ? { id: key, name, followUpId: latest.id, isFailed: come.has(latest.id) }
          : { id: key, name, followUp };
      }),
    );
  let failure: unknown = null;
  let growing: ReturnType<typeof setTimeout> | undefined;
  const grow = () => {
    growing = undefined;
    const grown = soFar();
    if (grown !== null) client.setQueryData(followUpQuery(id).queryKey, { text: NO_TEXT, value: grown });
  };
  await fetchEach(
    client,
    committees.map(({ latest }) => latest.id),
    followUpQuery,
    (one, followUp, error) => {
      come.set(one, followUp);
      failure ??= error;
      if (last === undefined) growing ??= setTimeout(grow, PAUSE);
    },
  );
  clearTimeout(growing);
  const whole = soFar();
  if (whole === null) throw failure;
  return last !== undefined && isSame(last.value, whole) ? last : { text: NO_TEXT, value: whole };
}

function isSame(a: FollowUp, b: FollowUp): boolean {
  const partsOf = ({ union }: FollowUp) => union?.committees.map(({ followUp }) => followUp) ?? [];
  const [before, after] = [partsOf(a), partsOf(b)];
  if (a.union === undefined || b.union === undefined) return a === b;
  return (
    before.length === after.length &&
    before.every((followUp, index) => followUp === after[index]) &&
    JSON.stringify(a.union.missing) === JSON.stringify(b.union.missing)
  );
}
