import type { Finding, FollowUpFacts } from "../format/schema.ts";

/** A feed, whatever other keys it has. */
type WithFindings = { readonly import?: { readonly findings: readonly object[] } | null };

/**
 * `feed`, which is `fresh` as it was given, in which a finding is settled that was settled in `earlier`: at the same line and in the same
 * words. One of which `fresh` itself says whether it is settled stays as it is.
 */
export function settledAgain<T>(feed: T, fresh: FollowUpFacts, earlier: FollowUpFacts): T {
  const known = new Map(findingsOf(earlier).map((finding) => [keyOf(finding), finding.settled]));
  const own = findingsOf(fresh);
  const again = own.map((finding) => finding.settled ?? known.get(keyOf(finding)));
  return own.every(({ settled }, number) => settled === again[number]) ? feed : withSettled(feed, again);
}

/** `feed` with findings that say whether they are settled, by their order; `undefined` says nothing of one. */
export function withSettled<T>(feed: T, settled: readonly (boolean | undefined)[]): T {
  const { import: imported } = feed as T & WithFindings;
  const findings = imported?.findings.map((finding, number) =>
    settled[number] === undefined ? finding : { ...finding, settled: settled[number] },
  );
  return findings === undefined ? feed : { ...feed, import: { ...imported, findings } };
}

function findingsOf(facts: FollowUpFacts): readonly Finding[] {
  return facts.import?.findings ?? [];
}

function keyOf({ code, line, message }: Finding): string {
  return JSON.stringify([code, line, message]);
}
