import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { headlineTopics } from "../../components/names/headlineTopics.ts";
import { TopicParagraphs } from "../../components/names/TopicParagraphs.tsx";
import { href } from "../../links/href.ts";
import { headlineWords } from "../../text/headline/headlineWords.ts";
import type { HeadlinePart } from "../../text/headline/parts.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./CoverHeadline.module.css";

/** The overview's sentences by name. Its lists are not on paper, so only the initiatives lead anywhere. */
export function CoverHeadline({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const { topics } = useMemo(
    () => headlineTopics(followUp, headlineWords[language], language),
    [followUp, language],
  );
  return (
    <div className={styles["headline"]}>
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
