import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { listedChanges } from "../../agreement/history/threadChanges.ts";
import { Button } from "../../components/controls/Button.tsx";
import { FilterLayout } from "../../components/filters/FilterLayout.tsx";
import flow from "../../components/layout/flow.module.css";
import { JumpLinks } from "../../components/layout/JumpLinks.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { PageLead } from "../../components/layout/PageLead.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { CommitteesScreen } from "../../components/union/CommitteesScreen.tsx";
import { type AgreementFollowUps, agreementQuery } from "../../feed/agreementQuery.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { formatCount } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { ChangeSection } from "./ChangeSection.tsx";
import { EconomySection } from "./EconomySection.tsx";
import { HistoryFilters } from "./HistoryFilters.tsx";
import styles from "./history.module.css";
import { PromiseSection } from "./PromiseSection.tsx";
import { RewrittenSection } from "./RewrittenSection.tsx";
import { ThreadSection } from "./ThreadSection.tsx";
import { useHistoryView } from "./useHistoryView.ts";

/** What did each follow-up say, and what was rewritten? */
export function HistoryPage({ followUp }: { readonly followUp: FollowUp }) {
  return followUp.union ? (
    <CommitteesScreen followUp={followUp} screen="history" />
  ) : (
    <OneHistory followUp={followUp} />
  );
}

function OneHistory({ followUp }: { readonly followUp: FollowUp }) {
  useRunningLines(followUp);
  const t = useText(historyText);
  const found = useQuery(agreementQuery(followUp));
  const { data } = found;
  const only = isEmbedded() ? t.onlyInFile : t.only;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <FollowUpLine followUp={followUp} />
        {data !== undefined && <PageLead>{data.total === 1 ? only : t.lead}</PageLead>}
      </PageHeading>
      {found.isError ? <p role="alert">{t.failedAll}</p> : null}
      {data !== undefined && <LoadState found={data} retry={() => void found.refetch()} />}
      {data !== undefined && data.followUps.length > 1 && <Told found={data} />}
    </>
  );
}

function Told({ found }: { readonly found: AgreementFollowUps }) {
  const t = useText(historyText);
  const view = useHistoryView(found);
  const active = view.kinds.length + Number(view.thread !== null) + Number(view.pair !== null);
  return (
    <>
      <IgnoredParameters ignored={view.ignored} />
      <FilterLayout
        label={t.filters}
        unfold={active === 0 ? t.filters : t.filtersActive(active)}
        fold={t.showAll}
        facets={<HistoryFilters followUps={found.followUps} view={view} />}
      >
        <div className={styles["sections"]}>
          <JumpLinks
            label={t.onPage}
            className={styles["jumps"]}
            sections={[
              ["changes", t.changes.title, listedChanges(view.changes).length],
              ["rewritten", t.rewritten.title, view.shown.filter(({ kind }) => kind !== "moved").length],
              ["promises", t.promises.title, view.promises.length],
              ["economy", t.economy.title, view.economy.length],
              ["threads", t.threads.title, view.steps.length],
            ]}
          />
          <ChangeSection view={view} />
          <RewrittenSection view={view} />
          <PromiseSection view={view} />
          <EconomySection view={view} />
          <ThreadSection view={view} />
        </div>
      </FilterLayout>
    </>
  );
}

interface LoadStateProps {
  readonly found: AgreementFollowUps;
  readonly retry: () => void;
}

/** Which follow-ups are still on their way, and which could not be fetched, each with a way to try again. */
function LoadState({ found: { pending, failed }, retry }: LoadStateProps) {
  const t = useText(historyText);
  const language = useLanguage();
  return (
    <>
      {pending > 0 && (
        <p role="status" className={flow["soft"]}>
          {t.loading(formatCount(pending, language))}
        </p>
      )}
      {failed.map((entry) => (
        <Notice key={entry.id} role="alert" action={<Button onClick={retry}>{t.retry}</Button>}>
          {t.failed(followUpName(entry, language))}
        </Notice>
      ))}
    </>
  );
}
