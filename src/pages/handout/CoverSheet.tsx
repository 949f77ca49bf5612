import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ThemeHeatmap } from "../../components/heatmap/ThemeHeatmap.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { headlineTopics } from "../../components/names/headlineTopics.ts";
import { TopicParagraphs } from "../../components/names/TopicParagraphs.tsx";
import { SmileyLegend } from "../../components/smiley/SmileyLegend.tsx";
import { CommitteeHeatmap } from "../../components/union/CommitteeHeatmap.tsx";
import { href } from "../../links/href.ts";
import { handoutText } from "../../text/handout.ts";
import { headlineWords } from "../../text/headline/headlineWords.ts";
import type { HeadlinePart } from "../../text/headline/parts.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { overviewText } from "../../text/overview.ts";
import { unionText } from "../../text/union.ts";
import { ChangeList } from "./ChangeList.tsx";
import coverHeadline from "./CoverHeadline.module.css";
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

/** The overview's sentences by name. Its lists are not on paper, so only the initiatives lead anywhere. */
function CoverHeadline({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const { topics } = useMemo(
    () => headlineTopics(followUp, headlineWords[language], language),
    [followUp, language],
  );
  return (
    <div className={coverHeadline["headline"]}>
      <TopicParagraphs topics={topics}>{(part) => <Part followUp={followUp} part={part} />}</TopicParagraphs>
    </div>
  );
}

function Part({ followUp, part }: { readonly followUp: FollowUp; readonly part: HeadlinePart }) {
  switch (part.kind) {
    case "words":
    case "others":
      return part.text;
    case "round":
      return <bdi lang={DOCUMENT_LANGUAGE}>{part.text}</bdi>;
    case "list":
      return <strong>{part.text}</strong>;
    case "initiative":
      return (
        <a href={href.initiative(followUp.facts.id, part.initiative.id)}>
          <bdi lang={DOCUMENT_LANGUAGE}>{part.text}</bdi>
        </a>
      );
  }
}
