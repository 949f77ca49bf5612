import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { headlineTopics } from "../../components/names/headlineTopics.ts";
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
      {topics.map(({ topic, sentences }) => (
        <p key={topic}>
          {sentences.map((parts, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sentences are made anew of the same facts.
            <span key={place}>
              {parts.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts never change their places.
                <Part key={index} followUp={followUp} part={part} />
              ))}{" "}
            </span>
          ))}
        </p>
      ))}
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
