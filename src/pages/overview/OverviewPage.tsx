import { useCallback, useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { PageGrid } from "../../components/layout/PageGrid.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { href } from "../../links/href.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { CentreSection } from "./CentreSection.tsx";
import { FollowUpActions } from "./FollowUpActions.tsx";
import { HeadlineSection } from "./HeadlineSection.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LazyChangeSection, LazyInitiativeHeatmap, PendingSection } from "./lazySections.tsx";
import { OverviewExport } from "./OverviewExport.tsx";
import styles from "./overview.module.css";
import { ThemeSection } from "./ThemeSection.tsx";
import { useMarks } from "./useMarks.tsx";
import { useOverview } from "./useOverview.ts";

/** The overview: how does the follow-up stand, and what changed? */
export function OverviewPage({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  const h = useText(heatmapText);
  const { id, title } = followUp.facts;
  const view = useOverview(followUp);
  const initiativeHref = useCallback((initiative: Initiative) => href.initiative(id, initiative.id), [id]);
  const { ref, markOf } = useMarks(followUp);
  // The heatmap does not depend on the compared rounds: it is not rendered again when they change.
  const initiatives = useMemo(
    () => <LazyInitiativeHeatmap followUp={followUp} hrefOf={initiativeHref} markOf={markOf} />,
    [followUp, initiativeHref, markOf],
  );
  // The first picture does not wait for what is below it.
  const isPainted = useIsPainted();
  return (
    <>
      <PageHeading title={title} documentTitle={`${t.title} – ${title}`} isOfDocument>
        <FollowUpLine followUp={followUp} />
        <FollowUpActions followUp={followUp} />
      </PageHeading>
      <IgnoredParameters ignored={view.ignored} />
      <PageGrid>
        <HeadlineSection followUp={followUp} />
        <CentreSection followUp={followUp} />
        <KeyFigures followUp={followUp} />
        <ThemeSection followUp={followUp} metric={view.metric} onMetric={view.setMetric} />
        {isPainted ? (
          <LazyChangeSection
            followUp={followUp}
            comparison={view.comparison}
            onCompare={view.setComparison}
          />
        ) : (
          <PendingSection />
        )}
        <Section
          title={t.initiatives.title}
          lead={t.initiatives.question}
          controls={
            <OverviewExport followUp={followUp} part={{ kind: "initiatives" }} title={h.initiativeTable} />
          }
        >
          <div ref={ref}>{isPainted ? initiatives : <div className={styles["pending"]} />}</div>
        </Section>
      </PageGrid>
    </>
  );
}
