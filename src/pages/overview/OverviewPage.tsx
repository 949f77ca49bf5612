import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { keyFigures } from "../../agreement/keyFigures.ts";
import { Button } from "../../components/controls/Button.tsx";
import controls from "../../components/controls/controls.module.css";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { LaterOutcome } from "../../components/export/LaterOutcome.tsx";
import { useExport } from "../../components/export/useExport.ts";
import { JumpLinks } from "../../components/layout/JumpLinks.tsx";
import { PageGrid } from "../../components/layout/PageGrid.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { href } from "../../links/href.ts";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { exportMenuText } from "../../text/exportMenu.ts";
import { danishHeadline } from "../../text/headline/danish.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { CentreSection } from "./CentreSection.tsx";
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

/** The buttons that present, print, save and export the whole follow-up. */
function FollowUpActions({ followUp }: { readonly followUp: FollowUp }) {
  const { present, print } = useText(overviewText);
  const { wholeFollowUp } = useText(exportMenuText);
  const language = useLanguage();
  return (
    <div className={styles["actions"]} data-print="no">
      <a className={controls["button"]} href={href.presentation(followUp.facts.id)}>
        {present}
      </a>
      <a className={controls["button"]} href={href.handout(followUp.facts.id)}>
        {print}
      </a>
      <SaveBundle followUp={followUp} />
      <ExportMenu
        what={wholeFollowUp}
        // The form is one committee's: its next follow-up is made of it.
        formats={
          followUp.union === undefined
            ? ["word", "form", "pptx", "milestones", "figures"]
            : ["word", "pptx", "milestones", "figures"]
        }
        make={async (format) => (await import("./makeFile.tsx")).makeFile(format, followUp, language)}
      />
    </div>
  );
}

/** Saves the whole site with this follow-up as one file that needs no server. Inside such a file it shows nothing. */
function SaveBundle({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(exportMenuText);
  const client = useQueryClient();
  const { state, run } = useExport();
  if (isEmbedded()) return null;
  return (
    <>
      <Button
        title={t.oneFileNote}
        onClick={() => run(async () => (await import("./makeBundle.ts")).makeBundle(followUp, client))}
      >
        {t.oneFile}
      </Button>
      <LaterOutcome state={state} />
    </>
  );
}
