import type { Agreement } from "../../agreement/agreement.ts";
import { ThemeHeatmap } from "../../components/heatmap/ThemeHeatmap.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { SmileyLegend } from "../../components/smiley/SmileyLegend.tsx";
import { handoutText } from "../../text/handout.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { ChangeList } from "./ChangeList.tsx";
import styles from "./handout.module.css";
import { KeyFigures } from "./KeyFigures.tsx";
import { themeHref } from "./places.ts";

/** Page one: how the agreement stands, and what changed. */
export function CoverSheet({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(handoutText);
  const o = useText(overviewText);
  const { id, title, document } = agreement.followUp;
  return (
    <section className={`${styles["sheet"]} ${styles["cover"]}`} aria-label={t.overview}>
      <PageHeading title={title} documentTitle={document?.title ?? t.documentTitle(title)} isOfDocument>
        <FollowUpLine agreement={agreement} />
      </PageHeading>
      <KeyFigures agreement={agreement} />
      <h2>{o.themes.title}</h2>
      <ThemeHeatmap agreement={agreement} metric="share" hrefOf={(theme) => themeHref(id, theme)} />
      <h2>{o.changes.title}</h2>
      <ChangeList agreement={agreement} />
      <div className={styles["legend"]}>
        <SmileyLegend meaning={agreement.followUp.smileyMeaning} />
      </div>
    </section>
  );
}
