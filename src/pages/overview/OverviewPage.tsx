import { useEffect } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { keyFigures } from "../../agreement/keyFigures.ts";
import { JumpLinks } from "../../components/layout/JumpLinks.tsx";
import { PageGrid } from "../../components/layout/PageGrid.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { danishHeadline } from "../../text/headline/danish.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { CentreSection } from "./CentreSection.tsx";
import { FollowUpActions } from "./FollowUpActions.tsx";
import { HeadlineParagraphs } from "./HeadlineParagraphs.tsx";
import headline from "./headline.module.css";
import { KeyFigures } from "./KeyFigures.tsx";
import { LazyEnglishHeadline, LazySections, PendingSections } from "./lazySections.tsx";
import styles from "./overview.module.css";
import { ThemeSection } from "./ThemeSection.tsx";
import { useOverview } from "./useOverview.ts";

/** Of a whole agreement, in the place of the sections that the overview has at once. */
const LazyUnionSections = loadable(
  () => import("./UnionSections.tsx").then((module) => module.UnionSections),
  Nothing,
);

/** The overview: how does the follow-up stand, and what changed? */
export function OverviewPage({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  const { title } = followUp.facts;
  const view = useOverview(followUp);
  // The first picture does not wait for what is below it, whose code comes while it is painted.
  const isPainted = useIsPainted();
  useEffect(() => void LazySections.preload(), []);
  return (
    <>
      <PageHeading title={title} documentTitle={`${t.title} – ${title}`} isOfDocument>
        <FollowUpLine followUp={followUp} />
        <FollowUpActions followUp={followUp} />
      </PageHeading>
      <IgnoredParameters ignored={view.ignored} />
      <PageGrid>
        <HeadlineSection followUp={followUp} />
        <JumpLinks
          label={t.onPage}
          className={styles["jumps"]}
          sections={[
            ["centres", t.centres.title, keyFigures(followUp).delayed.delayed],
            ["themes", t.themes.title, followUp.themes.length],
            ["changes", t.changes.title, null],
            ["initiatives", t.initiatives.title, followUp.initiatives.length],
          ]}
        />
        {followUp.union ? (
          <LazyUnionSections followUp={followUp} metric={view.metric} onMetric={view.setMetric} />
        ) : (
          <>
            <CentreSection followUp={followUp} />
            <KeyFigures followUp={followUp} />
            <ThemeSection followUp={followUp} metric={view.metric} onMetric={view.setMetric} />
          </>
        )}
        {isPainted ? (
          <LazySections followUp={followUp} comparison={view.comparison} onCompare={view.setComparison} />
        ) : (
          <PendingSections />
        )}
      </PageGrid>
    </>
  );
}

/** The overview's first sentences. */
function HeadlineSection({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  return (
    <section aria-label={t.headline} className={headline["headline"]}>
      {useLanguage() === "da" ? (
        <HeadlineParagraphs followUp={followUp} words={danishHeadline} />
      ) : (
        <LazyEnglishHeadline followUp={followUp} />
      )}
    </section>
  );
}
