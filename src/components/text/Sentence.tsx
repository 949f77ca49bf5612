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
export function Sentence(props: SentenceProps) {
  return (
    <span>
      <Part {...props} />
    </span>
  );
}

function Part({ children, names }: SentenceProps) {
  // The longest first: one centre's name may be part of another's.
  const [name] = names
    .filter((candidate) => candidate !== "" && children.includes(candidate))
    .sort((a, b) => b.length - a.length);
  if (name === undefined) return children;
  const at = children.indexOf(name);
  return (
    <>
      <Part names={names}>{children.slice(0, at)}</Part>
      <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>
      <Part names={names}>{children.slice(at + name.length)}</Part>
    </>
  );
}
