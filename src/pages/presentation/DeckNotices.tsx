import { useQuery, useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { followUpIds } from "../../agreement/union/followUpIds.ts";
import { pendingCommittees } from "../../agreement/union/missingCommittees.ts";
import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { useLaterFollowUp } from "../../components/notices/useLaterFollowUp.tsx";
import { catalogueQuery, failureOf, followUpQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { useDoubts } from "../../site/useDoubts.ts";
import { useFailedRefreshes } from "../../site/useFailedRefreshes.ts";
import { doubtsText } from "../../text/doubts.ts";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { shellText } from "../../text/shell.ts";
import { staleCommittees } from "../../text/staleCommittees.ts";
import { waitingText } from "../../text/waiting.ts";
import { NewestContext } from "./NewestContext.ts";

/**
 * What is to be known of a presentation's figures before it begins, and for the speaker while it runs: committees that are missing,
 * figures that are not the newest, a later follow-up, and doubts about the feed. The audience's slides stay as they are.
 */
export function DeckNotices({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(doubtsText);
  const { id } = followUp.facts;
  const doubts = useDoubts(id);
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  const later = useLaterFollowUp(catalogue?.followUps, id, href.presentation);
  return (
    <>
      <MissingNotice followUp={followUp} />
      <AgeNotice followUp={followUp} />
      {later === null ? null : <Notice role="status">{later}</Notice>}
      {doubts.map((doubt, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several committees' feeds may be doubtful alike.
        <Notice key={index} role="status">
          {t[doubt.kind]}
        </Notice>
      ))}
    </>
  );
}

/** Says from when the slides' figures are, where they could not be refreshed or newer ones have come since. */
function AgeNotice({ followUp }: { readonly followUp: FollowUp }) {
  const { stale: staleWords, news, newer, showNewer } = useText(waitingText);
  const { retry } = useText(shellText);
  const language = useLanguage();
  const showNewest = use(NewestContext);
  const query = useQuery({ ...followUpQuery(followUp.facts.id), ...onlyWhenAsked, enabled: false });
  const moment = formatMoment(query.dataUpdatedAt, language);
  const stale = useFailedRefreshes(followUpIds(followUp));
  // Committees that are on their way take their place by themselves.
  const isNewer =
    query.data !== undefined && query.data !== followUp && pendingCommittees(query.data).length === 0;
  // A key of its own: who is about to press »Prøv igen« when newer figures come must not press another button.
  if (isNewer) return <ActNotice key="newer" words={newer} act={showNewer} onAct={showNewest} />;
  const retryNow = () => void query.refetch();
  if (stale !== null) {
    const fetched = formatMoment(stale.fetchedAt, language);
    if (stale.failure?.reason === "awaited") return <Notice role="status">{news(fetched)}</Notice>;
    const words = staleCommittees(followUp, stale.ids, fetched, language);
    return <ActNotice words={words} act={retry} onAct={retryNow} />;
  }
  if (!query.isRefetchError) return null;
  if (failureOf(query.error)?.reason === "awaited") return <Notice role="status">{news(moment)}</Notice>;
  return <ActNotice words={staleWords(moment)} act={retry} onAct={retryNow} />;
}

interface ActNoticeProps {
  readonly words: string;
  readonly act: string;
  readonly onAct: () => void;
}

function ActNotice({ words, act, onAct }: ActNoticeProps) {
  return (
    <Notice role="status" action={<Button onClick={onAct}>{act}</Button>}>
      {words}
    </Notice>
  );
}

/** Which committees of a whole agreement the presentation lacks, and another try where none is on its way; nothing where none is missing. */
function MissingNotice({ followUp }: { readonly followUp: FollowUp }) {
  const { retry } = useText(shellText);
  const language = useLanguage();
  const client = useQueryClient();
  const words = missingCommittees(followUp, language);
  if (words === null) return null;
  const again = () => client.refetchQueries({ queryKey: followUpQuery(followUp.facts.id).queryKey });
  return (
    <Notice
      role="status"
      action={
        pendingCommittees(followUp).length === 0 && <Button onClick={() => void again()}>{retry}</Button>
      }
    >
      {words}
    </Notice>
  );
}
