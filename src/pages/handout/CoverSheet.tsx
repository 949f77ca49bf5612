import type { FollowUp } from "../../agreement/followUp.ts";
import { ThemeHeatmap } from "../../components/heatmap/ThemeHeatmap.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { SmileyLegend } from "../../components/smiley/SmileyLegend.tsx";
import { CommitteeHeatmap } from "../../components/union/CommitteeHeatmap.tsx";
import { handoutText } from "../../text/handout.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { unionText } from "../../text/union.ts";
import { ChangeList } from "./ChangeList.tsx";
import { CoverHeadline } from "./CoverHeadline.tsx";
import styles from "./CoverSheet.module.css";
import { KeyFigures } from "./KeyFigures.tsx";
import sheet from "./sheet.module.css";
import { themeHref } from "./themeHref.ts";

/** Page one of the handout: what the document says by name, key figures, heatmap and changes. */
export function CoverSheet({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(handoutText);
  const o = useText(overviewText);
  const u = useText(unionText);
  const { id, title, document } = followUp.facts;
  return (
    <section className={`${sheet["sheet"]} ${styles["cover"]}`} data-scale="cover" aria-label={t.overview}>
      <PageHeading title={title} documentTitle={document?.title ?? t.documentTitle(title)} isOfDocument>
        <FollowUpLine followUp={followUp} />
        {document?.caseNumber != null && <p>{t.caseNumber(document.caseNumber)}</p>}
      </PageHeading>
      <CoverHeadline followUp={followUp} />
      <KeyFigures followUp={followUp} />
      {followUp.union === undefined ? (
        <>
          <h2>{o.themes.title}</h2>
          <ThemeHeatmap
            followUp={followUp}
            metric="counts"
            hrefOf={(theme) => themeHref(id, theme)}
            onPaper
          />
        </>
      ) : (
        <>
          <h2>{u.title}</h2>
          <CommitteeHeatmap
            followUp={followUp}
            metric="counts"
            hrefOf={(committee) => themeHref(id, committee?.themes[0] ?? null)}
            onPaper
          />
        </>
      )}
      <h2>{o.changes.title}</h2>
      <ChangeList followUp={followUp} />
      <div className={styles["legend"]}>
        <SmileyLegend meaning={followUp.facts.smileyMeaning} />
      </div>
    </section>
  );
}
