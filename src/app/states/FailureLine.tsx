import type { FeedFailure } from "../../feed/errors.ts";
import { useFailureWords } from "../../site/useFailureWords.ts";

export interface FailureLineProps {
  readonly failure: FeedFailure;
}

/** A failure in one line: what happened and the first place that is wrong. */
export function FailureLine({ failure }: FailureLineProps) {
  const { happened, problems } = useFailureWords()(failure);
  return <>{[happened, problems[0]].filter(Boolean).join(" ")}</>;
}
