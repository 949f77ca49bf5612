import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { AddLink } from "./AddLink.tsx";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";

interface UnreadPlaceProps {
  readonly marks: Pick<DocumentMarks, "addAt">;
  /** The first line of the place. */
  readonly line: number;
}

/** What stands where a place begins that nobody understood: its mark in words, and the way to add what it says. */
export function UnreadPlace({ marks, line }: UnreadPlaceProps) {
  const t = useText(importingText);
  return (
    <span className={styles["unread"]}>
      <strong>{t.legend.unread}</strong>
      <AddLink marks={marks} line={line} />
    </span>
  );
}
