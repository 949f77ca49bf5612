/** What a follow-up that is published again keeps of the published one, where it says nothing of its own about it. */
import { applyCorrections } from "../../agreement/corrections/applyCorrections.ts";
import { type Replayed, replayCorrections } from "../../agreement/corrections/replay.ts";
import { settledAgain } from "../../agreement/corrections/settleAgain.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { lineOfCorrection } from "../import/reportOfCorrections.ts";
import type { Candidate } from "./planFiles.ts";
import type { PublishedFollowUp } from "./published.ts";

/** The candidate with what it keeps, and in Danish what was kept or removed. */
interface CarriedOver {
  readonly candidate: Candidate;
  readonly notices: readonly string[];
}

/**
 * Makes the published corrections again in a candidate that has no key for them; those that no longer fit are complaints. A finding that
 * was settled in the published one is settled where the candidate has it again and says nothing of it. The published original stays where the candidate was read from the same file.
 */
export function carryOver(candidate: Candidate, published: PublishedFollowUp | null): CarriedOver {
  if (!published?.facts) return { candidate, notices: [] };
  const corrected = withCorrections(candidate, published.facts);
  const whole = withOriginal(withSettledFindings(corrected.candidate, published.facts), published);
  return { candidate: whole.candidate, notices: [...corrected.notices, ...whole.notices] };
}

function withCorrections(candidate: Candidate, earlier: FollowUpFacts): CarriedOver {
  const { facts, feed, complaints } = candidate;
  if ("corrections" in feed || (earlier.corrections ?? []).length === 0) return { candidate, notices: [] };
  const replayed = replayCorrections(earlier, facts);
  const lost = replayed.lost.map((one) => `Rettelsen passer ikke længere: ${lineOfCorrection(earlier, one)}`);
  return {
    candidate: {
      ...candidate,
      facts: replayed.facts,
      // A feed as it was given has keys that the facts do not know; of a document both are the same.
      feed:
        candidate.document === null
          ? { ...applyCorrections(feed as unknown as FollowUpFacts, replayed.kept) }
          : { ...replayed.facts },
      complaints: [...complaints, ...lost],
    },
    notices: noticesOf(replayed, earlier),
  };
}

function noticesOf({ facts, kept, settled, lost }: Replayed, earlier: FollowUpFacts): readonly string[] {
  return [
    ...kept.map((one) => `rettelsen er beholdt: ${lineOfCorrection(facts, one)}`),
    ...settled.map((one) => `rettelsen står nu i dokumentet selv: ${lineOfCorrection(earlier, one)}`),
    ...lost.map((one) => `rettelsen passer ikke længere: ${lineOfCorrection(earlier, one)}`),
  ];
}

function withSettledFindings(candidate: Candidate, earlier: FollowUpFacts): Candidate {
  const { facts, feed } = candidate;
  return {
    ...candidate,
    facts: settledAgain(facts, facts, earlier),
    feed: settledAgain(feed, facts, earlier),
  };
}

function withOriginal(candidate: Candidate, { facts, original }: PublishedFollowUp): CarriedOver {
  const file = facts?.document?.file;
  if (candidate.original !== null || original === null || !file) return { candidate, notices: [] };
  const { document } = candidate;
  if (document !== null && Buffer.from(document).equals(original.bytes)) {
    const kept = { bytes: original.bytes, name: file.name, type: file.type };
    return { candidate: { ...candidate, original: kept }, notices: [] };
  }
  const advice = document === null ? "" : "; --original lægger den nye ved feedet";
  return { candidate, notices: [`originalen ${original.name} fjernes${advice}`] };
}
