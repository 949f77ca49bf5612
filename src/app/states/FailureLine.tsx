import { describeFailure } from "../../feed/describeFailure.ts";
import type { FeedFailure } from "../../feed/errors.ts";
import { useLanguage } from "../../text/LanguageContext.ts";

export interface FailureLineProps {
  readonly failure: FeedFailure;
}

/** A failure in one line: what happened and the first place that is wrong. */
export function FailureLine({ failure }: FailureLineProps) {
  const { happened, problems } = describeFailure(failure, useLanguage());
  return <>{[happened, problems[0]].filter(Boolean).join(" ")}</>;
}
