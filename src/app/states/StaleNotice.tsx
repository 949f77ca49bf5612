import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { catalogueQuery, configQuery, failureOf, followUpQuery, freshFor } from "../../feed/queries.ts";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { waitingText } from "../../text/waiting.ts";
import { refreshPause } from "../useFollowUp.ts";
import { FailureLine } from "./FailureLine.tsx";
import { NextTry } from "./NextTry.tsx";
import { SlowNotice } from "./SlowNotice.tsx";

/**
 * Says from when the figures on screen are, why they are no newer, and when the page asks again. While the newest are on their way it takes
 * no room.
 */
export function StaleNotice({ followUpId }: { readonly followUpId: string }) {
  const { retry } = useText(shellText);
  const { stale } = useText(waitingText);
  const language = useLanguage();
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const client = useQueryClient();
  const query = useQuery({ ...followUpQuery(followUpId), enabled: false });
  const failure = failureOf(query.error);
  // The catalogue may be what has been corrected.
  const retryAll = async () => {
    await client.fetchQuery({ ...catalogueQuery(), staleTime: freshFor(0) }).catch(() => null);
    await query.refetch();
  };
  if (failure?.reason === "awaited") return <SlowNotice awaited="news" fetchedAt={query.dataUpdatedAt} />;
  return (
    <Notice
      role="status"
      action={
        <>
          <NextTry query={query} pause={refreshPause(refreshSeconds, true)} />
          <Button onClick={() => void retryAll()}>{retry}</Button>
        </>
      }
    >
      {stale(formatMoment(query.dataUpdatedAt, language))}{" "}
      {failure === null ? null : <FailureLine failure={failure} />}
    </Notice>
  );
}
