import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { markHits } from "./markHits.tsx";
import styles from "./text.module.css";

interface ProseProps {
  readonly text: string;
  /** What was searched, which is marked. */
  readonly query?: string;
}

/** The document's text: blank lines separate paragraphs, line breaks are kept. Never interpreted as markup. */
export function Prose({ text, query = "" }: ProseProps) {
  return (
    <div className={styles["prose"]} lang={DOCUMENT_LANGUAGE}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own and never move.
        <p key={index}>{markHits(paragraph, query)}</p>
      ))}
    </div>
  );
}
