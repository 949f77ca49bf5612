/** The follow-up on a whole agreement. Its code is loaded with the first address of one. */
import type { FollowUp } from "../agreement/followUp.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { latestOfEach } from "../agreement/union/latestOfEach.ts";
import { unionOf } from "../agreement/union/unionOf.ts";
import { noFollowUp } from "./errors.ts";
import { fetchEach } from "./fetchEach.ts";

/** Milliseconds between two growths of what is on screen. */
const PAUSE = 60;

interface UnionSources {
  readonly catalogue: ReadCatalogue;
  readonly catalogueAddress: string;
  readonly fetchOne: (id: string) => Promise<FollowUp>;
  /** Gets what has come so far, where there was nothing before. */
  readonly onGrow: (followUp: FollowUp) => void;
}

/**
 * The union of the latest follow-ups of an agreement's committees, which are fetched side by side; one that cannot be fetched
 * is named in the union and leaves the others. The very same follow-ups as in `last` give that very union.
 *
 * @throws {FeedError} where the catalogue lists none, or none could be fetched.
 */
export async function loadUnion(
  id: string,
  last: FollowUp | undefined,
  { catalogue, catalogueAddress, fetchOne, onGrow }: UnionSources,
): Promise<FollowUp> {
  const committees = latestOfEach(catalogue.followUps, id);
  if (committees.length === 0) throw noFollowUp(catalogueAddress, catalogue.leftOut, id);
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
    if (grown !== null) onGrow(grown);
  };
  await fetchEach(
    committees.map(({ latest }) => latest.id),
    fetchOne,
    (one, followUp, error) => {
      come.set(one, followUp);
      failure ??= error;
      if (last === undefined) growing ??= setTimeout(grow, PAUSE);
    },
  );
  clearTimeout(growing);
  const whole = soFar();
  if (whole === null) throw failure;
  return last !== undefined && isSame(last, whole) ? last : whole;
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
