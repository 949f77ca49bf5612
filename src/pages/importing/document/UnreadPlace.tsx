import type { SourceRange } from "../../../agreement/format/schema.ts";
import { factAt } from "../../../agreement/source/factsInSource.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { AddLink } from "./AddLink.tsx";
import { CorrectLink } from "./CorrectLink.tsx";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";

interface UnreadPlaceProps {
  readonly marks: DocumentMarks;
  readonly lines: SourceRange;
}

/** What stands where a place begins that nobody understood: its mark in words, and what can be done there. */
export function UnreadPlace({ marks, lines }: UnreadPlaceProps) {
  const t = useText(importingText);
  return (
    <span className={styles["unread"]}>
      <strong>{t.legend.unread}</strong>
      <UnreadWays marks={marks} lines={lines} />
    </span>
  );
}

/** The way to add what a place says; from a sign in a row that was read to the fields of that row. */
export function UnreadWays({ marks, lines }: UnreadPlaceProps) {
  const fact = factAt(marks.followUp, lines.from);
  const hasWords = /[\p{L}\p{N}]/u.test(marks.lines.slice(lines.from - 1, lines.to).join(""));
  return (
    <>
      {fact !== null && <CorrectLink marks={marks} fact={fact} />}
      {(fact === null || hasWords) && <AddLink marks={marks} lines={lines} />}
    </>
  );
}
