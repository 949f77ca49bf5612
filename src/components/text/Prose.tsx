import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./text.module.css";

/** The document's text: blank lines separate paragraphs, line breaks are kept. Never interpreted as markup. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div className={styles["prose"]} lang={DOCUMENT_LANGUAGE}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own and never move.
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
