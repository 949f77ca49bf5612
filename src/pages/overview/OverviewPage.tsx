import { useCallback, useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { InitiativeHeatmap } from "../../components/heatmap/InitiativeHeatmap.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { href } from "../../links/href.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { CentreSection } from "./CentreSection.tsx";
import { ChangeSection } from "./ChangeSection.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { OverviewExport } from "./OverviewExport.tsx";
import styles from "./overview.module.css";
import { TakeAway } from "./TakeAway.tsx";
import { ThemeSection } from "./ThemeSection.tsx";
import { useMarks } from "./useMarks.tsx";
import { useOverview } from "./useOverview.ts";

/** How does the agreement stand, and what changed? */
export function OverviewPage({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(overviewText);
  const h = useText(heatmapText);
  const { id, title } = agreement.followUp;
  const view = useOverview(agreement);
  const initiativeHref = useCallback((initiative: Initiative) => href.initiative(id, initiative.id), [id]);
  const { ref, markOf } = useMarks(agreement);
  // Neither heatmap depends on the rounds compared: a new comparison draws neither again.
  const initiatives = useMemo(
    () => <InitiativeHeatmap agreement={agreement} hrefOf={initiativeHref} markOf={markOf} />,
    [agreement, initiativeHref, markOf],
  );
  return (
    <>
      <PageHeading title={title} documentTitle={`${t.title} – ${title}`} isOfDocument>
        <FollowUpLine agreement={agreement} />
        <TakeAway agreement={agreement} />
      </PageHeading>
      <IgnoredParameters ignored={view.ignored} />
      <div className={styles["page"]}>
        <KeyFigures agreement={agreement} />
        <ThemeSection agreement={agreement} metric={view.metric} onMetric={view.setMetric} />
        <ChangeSection agreement={agreement} comparison={view.comparison} onCompare={view.setComparison} />
        <CentreSection agreement={agreement} />
        <Section
          title={t.initiatives.title}
          lead={t.initiatives.question}
          controls={
            <OverviewExport agreement={agreement} part={{ kind: "initiatives" }} title={h.initiativeTable} />
          }
        >
          <div ref={ref}>{initiatives}</div>
        </Section>
      </div>
    </>
  );
}
