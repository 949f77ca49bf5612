import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import styles from "./document.module.css";

const MARKS = ["unread", "fact", "aside"] as const;

/** What the marks at the document's edge mean. */
export function MarkLegend() {
  const { legend } = useText(importingText);
  return (
    <ul aria-label={legend.label} className={styles["legend"]}>
      {MARKS.map((mark) => (
        <li key={mark} className={styles["line"]} data-reading={mark}>
          {legend[mark]}
        </li>
      ))}
    </ul>
  );
}
