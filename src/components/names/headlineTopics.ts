import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { type Headline, headline } from "../../agreement/headline.ts";
import { committeeInBrackets } from "../../text/committeeInBrackets.ts";
import {
  type HeadlineTopic,
  type HeadlineWords,
  headlineSentences,
} from "../../text/headline/headlineSentences.ts";
import { namedInitiatives } from "../../text/headline/parts.ts";
import type { Language } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { shortNames } from "./shortNames.ts";

interface HeadlineTopics {
  readonly facts: Headline;
  readonly topics: readonly HeadlineTopic[];
  /** An initiative's short name, of a whole agreement with its committee, as the sentences have it. */
  readonly nameOf: (initiative: Initiative) => string;
}

/** What a reader of ten seconds has to know, as facts and in sentences by name: the same on overview, slides and paper. */
export function headlineTopics(followUp: FollowUp, words: HeadlineWords, language: Language): HeadlineTopics {
  const facts = headline(followUp);
  const names = shortNames(namedInitiatives(facts));
  const nameOf = (initiative: Initiative) =>
    (names.get(initiative.id) ?? numberedName(initiative)) + committeeInBrackets(followUp, initiative);
  return { facts, topics: headlineSentences(facts, words, language, nameOf), nameOf };
}
