import { doubleEncodedSteps } from "../../agreement/doubts/doubleEncoded.ts";
import { repeatedKeySteps } from "../../agreement/doubts/repeatedKeys.ts";
import { withoutNegativeTargets } from "../../agreement/format/leftOut.ts";
import type { Problems } from "../../agreement/format/problem.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { toTheEnd } from "../../agreement/toTheEnd.ts";
import { problemsOf } from "../../feed/describeFailure.ts";
import { FeedError } from "../../feed/errors.ts";
import { parseFollowUpText } from "../../feed/parseText.ts";
import { sourceLines } from "../../feed/sourceLines.ts";
import type { Language } from "../../text/messages.ts";
import { type Checked, linesOf } from "./checked.ts";
import { addressOf, isThere, readText } from "./places.ts";

/** A checked feed; `facts` is `null` when a site could not show it. */
export interface CheckedFeed extends Checked {
  readonly facts: FollowUpFacts | null;
}

/** Checks a follow-up by the contract, that its source is there and has the lines that it names, and that its original is there. */
export async function checkFeed(address: string, language: Language): Promise<CheckedFeed> {
  let facts: FollowUpFacts;
  let text: string;
  try {
    text = await readText(address);
    facts = parseFollowUpText(address, text);
  } catch (error) {
    return { address, about: "", errors: linesOf(error, language), warnings: [], facts: null };
  }
  const { leftOut } = withoutNegativeTargets(facts);
  const wordsOf = (problems: Problems) => problemsOf(problems, language);
  return {
    address,
    about: `${facts.id}, ${facts.initiatives.length} ${facts.initiatives.length === 1 ? "indsats" : "indsatser"}`,
    errors: [
      ...wordsOf(toTheEnd(repeatedKeySteps(text))),
      ...(await sourceErrors(address, facts, language)),
      ...(await originalErrors(address, facts, language)),
    ],
    warnings: [...wordsOf(leftOut), ...wordsOf(toTheEnd(doubleEncodedSteps(facts)))],
    facts,
  };
}

async function originalErrors(
  address: string,
  facts: FollowUpFacts,
  language: Language,
): Promise<readonly string[]> {
  const href = facts.document?.file?.href ?? null;
  if (href === null) return [];
  try {
    const place = addressOf(href, address);
    if (await isThere(place)) return [];
    throw new FeedError({ reason: "not-found", url: place });
  } catch (error) {
    return linesOf(error, language).map((line) => `document.file: ${line}`);
  }
}

async function sourceErrors(
  address: string,
  facts: FollowUpFacts,
  language: Language,
): Promise<readonly string[]> {
  const source = facts.document?.source ?? null;
  if (source === null) return [];
  try {
    const { length } = sourceLines(await readText(addressOf(source, address)));
    const last = Math.max(0, ...facts.initiatives.map((initiative) => initiative.source?.to ?? 0));
    return last > length ? [`document.source: feedet nævner linje ${last}, kildeteksten har ${length}`] : [];
  } catch (error) {
    return linesOf(error, language).map((line) => `document.source: ${line}`);
  }
}
