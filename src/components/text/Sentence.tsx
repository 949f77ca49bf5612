import type { ReactNode } from "react";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";

interface SentenceProps {
  /** A sentence of ours with names from the document in it. */
  readonly children: string;
  readonly names: readonly string[];
}

/**
 * A sentence in the reader's language with names from the document: each name is marked as Danish, so that it is
 * pronounced so. It is one element, so that a flex container does not set its parts apart.
 */
export function Sentence({ children, names }: SentenceProps) {
  return <span>{sentenceParts(children, names)}</span>;
}

/** The same within an element that holds nothing else, its texts as they are `drawn`. No component: a refresh would draw each part again. */
export function sentenceParts(
  sentence: string,
  names: readonly string[],
  drawn: (text: string) => ReactNode = (text) => text,
): ReactNode {
  // The longest first: one centre's name may be part of another's. An empty one is last, and in every sentence.
  const sorted = names.toSorted((a, b) => b.length - a.length);
  const name = sorted.find((candidate) => sentence.includes(candidate));
  if (!name) return drawn(sentence);
  const at = sentence.indexOf(name);
  // What is not in the sentence is in no part of it: looked for again, many names would take the square of their time.
  const left = sorted.slice(sorted.indexOf(name));
  return (
    <>
      {sentenceParts(sentence.slice(0, at), left, drawn)}
      <bdi lang={DOCUMENT_LANGUAGE}>{drawn(name)}</bdi>
      {sentenceParts(sentence.slice(at + name.length), left, drawn)}
    </>
  );
}
