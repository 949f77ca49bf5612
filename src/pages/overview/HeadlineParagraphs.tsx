import { useMemo } from "react";
import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Headline } from "../../agreement/headline.ts";
import { headlineTopics } from "../../components/names/headlineTopics.ts";
import { TopicParagraphs } from "../../components/names/TopicParagraphs.tsx";
import { href } from "../../links/href.ts";
import type { HeadlineWords } from "../../text/headline/headlineSentences.ts";
import type { HeadlineList, HeadlinePart } from "../../text/headline/parts.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./headline.module.css";
import { headlineFilter } from "./headlineFilter.ts";

interface HeadlineParagraphsProps {
  readonly followUp: FollowUp;
  readonly words: HeadlineWords;
}

/** What a reader of ten seconds has to know, in sentences by name; each part leads to its list. */
export function HeadlineParagraphs({ followUp, words }: HeadlineParagraphsProps) {
  const language = useLanguage();
  const { facts, topics } = useMemo(
    () => headlineTopics(followUp, words, language),
    [followUp, words, language],
  );
  return (
    <TopicParagraphs topics={topics}>
      {(part) => <Part followUp={followUp} facts={facts} part={part} />}
    </TopicParagraphs>
  );
}

interface PartProps {
  readonly followUp: FollowUp;
  readonly facts: Headline;
  readonly part: HeadlinePart;
}

function Part({ followUp, facts, part }: PartProps) {
  const { id } = followUp.facts;
  switch (part.kind) {
    case "words":
      return part.text;
    case "round":
      return <bdi lang={DOCUMENT_LANGUAGE}>{part.text}</bdi>;
    case "list":
      return (
        <a className={styles["list"]} href={listHref(id, part.list, headlineFilter(facts, part.list))}>
          {part.text}
        </a>
      );
    case "others":
      return <a href={filteredHref(id, { picked: part.initiatives.map((one) => one.id) })}>{part.text}</a>;
    case "initiative":
      return (
        <a href={href.initiative(id, part.initiative.id)} title={part.initiative.title}>
          <bdi lang={DOCUMENT_LANGUAGE}>{part.text}</bdi>
        </a>
      );
  }
}

/** The address of the list by a filter; without one, the economy's, of savings where the part is about them. */
function listHref(id: string, list: HeadlineList, filter: Partial<InitiativeFilter> | null): string {
  if (filter !== null) return filteredHref(id, filter);
  const search = list === "others" ? {} : { measure: "saving" as const };
  return href.economy(id, search);
}

function filteredHref(id: string, filter: Partial<InitiativeFilter>): string {
  return href.initiatives(id, filter);
}
