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
  /** What is wrong with a file that the feed names: what `look` finds or throws. */
  const beside = async (
    named: string,
    href: string | null | undefined,
    look: (place: string) => Promise<readonly string[]>,
  ) => {
    if (href === null || href === undefined) return [];
    let wrong: readonly string[];
    try {
      wrong = await look(addressOf(href, address));
    } catch (error) {
      wrong = linesOf(error, language);
    }
    return wrong.map((line) => `${named}: ${line}`);
  };
  const wordsOf = (problems: Problems) => problemsOf(problems, language);
  return {
    address,
    about: `${facts.id}, ${facts.initiatives.length} ${facts.initiatives.length === 1 ? "indsats" : "indsatser"}`,
    errors: [
      ...wordsOf(toTheEnd(repeatedKeySteps(text))),
      ...(await beside("document.source", facts.document?.source, async (place) => {
        const { length } = sourceLines(await readText(place));
        const last = Math.max(0, ...facts.initiatives.map(({ source }) => source?.to ?? 0));
        return last > length ? [`feedet nævner linje ${last}, kildeteksten har ${length}`] : [];
      })),
      ...(await beside("document.file", facts.document?.file?.href, async (place) => {
        if (!(await isThere(place))) throw new FeedError({ reason: "not-found", url: place });
        return [];
      })),
    ],
    warnings: [...wordsOf(leftOut), ...wordsOf(toTheEnd(doubleEncodedSteps(facts)))],
    facts,
  };
}
