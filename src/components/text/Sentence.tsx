import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";

interface SentenceProps {
  /** A sentence of ours with names from the document in it. */
  readonly children: string;
  readonly names: readonly string[];
}

/** A sentence in the reader's language that names something of the document: each name is told as Danish. */
export function Sentence({ children, names }: SentenceProps) {
  // The longest first: a centre's name may stand within another's.
  const [name] = names
    .filter((candidate) => candidate !== "" && children.includes(candidate))
    .sort((a, b) => b.length - a.length);
  if (name === undefined) return children;
  const at = children.indexOf(name);
  return (
    <>
      <Sentence names={names}>{children.slice(0, at)}</Sentence>
      <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>
      <Sentence names={names}>{children.slice(at + name.length)}</Sentence>
    </>
  );
}
