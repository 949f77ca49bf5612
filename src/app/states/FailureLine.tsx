import type { FeedFailure } from "../../feed/errors.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { describeFailure } from "./describeFailure.ts";

/** A failure in one line: what happened and the first place that is wrong. */
export function FailureLine({ failure }: { readonly failure: FeedFailure }) {
  const { happened, problems } = describeFailure(failure, useLanguage());
  return <>{[happened, problems[0]].filter(Boolean).join(" ")}</>;
}
