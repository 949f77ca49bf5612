import { Fragment, type ReactNode } from "react";
import type { HeadlineTopic } from "../../text/headline/headlineSentences.ts";
import type { HeadlinePart } from "../../text/headline/parts.ts";

interface TopicParagraphsProps {
  readonly topics: readonly HeadlineTopic[];
  readonly children: (part: HeadlinePart) => ReactNode;
}

/** The headline's sentences, a paragraph each topic. */
export function TopicParagraphs({ topics, children }: TopicParagraphsProps) {
  return topics.map(({ topic, sentences }) => (
    <p key={topic}>
      {sentences.map((parts, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences are made anew of the same facts.
        <span key={place}>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts never change their places.
            <Fragment key={index}>{children(part)}</Fragment>
          ))}{" "}
        </span>
      ))}
    </p>
  ));
}
