import { useQueryClient } from "@tanstack/react-query";
import { describeFailure, type FailureDescription } from "../feed/describeFailure.ts";
import type { FeedFailure } from "../feed/errors.ts";
import { configQuery } from "../feed/queries.ts";
import { useLanguage } from "../text/LanguageContext.ts";

/** Describes failures in the reader's words, by the name of the file that failed: feed, catalogue or configuration. */
export function useFailureWords(): (failure: FeedFailure) => FailureDescription {
  const client = useQueryClient();
  const language = useLanguage();
  return (failure) =>
    describeFailure(failure, language, client.getQueryData(configQuery().queryKey)?.catalogue);
}
