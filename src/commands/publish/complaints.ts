import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { agreementKey } from "../../agreement/identity/agreementKey.ts";
import { groupOfCode } from "../../import/findingGroups.ts";
import type { Candidate } from "./planFiles.ts";
import type { PublishedFollowUp } from "./published.ts";

/**
 * Why a follow-up should not be published as it is: its own reasons, what it would lose of the published one, and that it
 * says no more than the one `before` it on its committee's agreement.
 */
export function complaintsAbout(
  { complaints, facts, source }: Candidate,
  published: PublishedFollowUp | null,
  before: FollowUpFacts | null,
): readonly string[] {
  const losesSource = source === null && Boolean(published?.source);
  return [
    ...complaints,
    ...unsettledLosses(facts),
    ...(losesSource ? ["Den udgivne viser sin kildetekst; denne har ingen ved sig."] : []),
    ...(published?.facts ? complaintsAboutReplacing(published.facts, facts) : []),
    ...(before !== null && saysNoMore(facts, before)
      ? [
          `Den har ingen smiley og ingen status, som ${before.id} ikke har. Er det et skema, ingen har udfyldt?`,
        ]
      : []),
  ];
}

function saysNoMore(facts: FollowUpFacts, before: FollowUpFacts): boolean {
  const former = new Set(saidIn(before));
  return saidIn(facts).every((said) => former.has(said));
}

/** Each smiley and status with its initiative and round. */
function saidIn({ initiatives, rounds }: FollowUpFacts): readonly string[] {
  const labels = new Map(rounds.map(({ id, label }) => [id, label]));
  return initiatives.flatMap(({ id, milestones, economy }) =>
    [...milestones, { ...economy, round: "" }].flatMap(({ round, smiley, status }) =>
      [smiley, status].filter(Boolean).map((said) => JSON.stringify([id, labels.get(round), said])),
    ),
  );
}

/** What the import could not carry over, and nobody has settled since. */
export function unsettledLosses({ import: imported }: FollowUpFacts): readonly string[] {
  return (imported?.findings ?? [])
    .filter(({ code, settled }) => groupOfCode(code) === "lost" && settled !== true)
    .map(({ line, message }) => (line === null ? message : `linje ${line}: ${message}`));
}

/** What looks like a mistake: another follow-up than the published one, an older one, a part of it. */
function complaintsAboutReplacing(was: FollowUpFacts, became: FollowUpFacts): readonly string[] {
  const number = (facts: FollowUpFacts) => facts.sequence?.number ?? null;
  const [before, after] = [number(was), number(became)];
  const [lost, had] = [was.initiatives.length - became.initiatives.length, was.initiatives.length];
  return [
    ...(agreementKey(was) === agreementKey(became) ? [] : ["Den udgivne følger en anden aftale op."]),
    ...(was.committee === null || became.committee === null || was.committee === became.committee
      ? []
      : [`Den udgivne er ${was.committee}s, denne er ${became.committee}s.`]),
    ...(before === null || after === null || before === after
      ? []
      : [`Den udgivne er opfølgning nr. ${before}, denne er nr. ${after}. Giv den et andet id med --id.`]),
    ...(was.asOf !== null && became.asOf !== null && became.asOf < was.asOf
      ? [`Den udgivne er fra ${was.asOf}, denne er ældre: ${became.asOf}.`]
      : []),
    ...(lost * 2 > had ? [`${lost} af den udgivnes ${had} indsatser mangler. Er filen hel?`] : []),
  ];
}
