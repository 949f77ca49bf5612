import { addingText } from "../../../text/adding.ts";
import { useText } from "../../../text/LanguageContext.ts";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";

interface AddLinkProps {
  readonly marks: Pick<DocumentMarks, "addAt">;
  readonly line: number;
  /** True beside what need not be added. */
  readonly isQuiet?: boolean;
}

/** From a line that nothing was read from to the form that adds what it says. */
export function AddLink({ marks, line, isQuiet = false }: AddLinkProps) {
  const t = useText(addingText);
  return (
    <a
      className={styles["correct"]}
      data-quiet={isQuiet ? "" : undefined}
      href={marks.addAt(line)}
      aria-label={t.fromLine(line)}
    >
      {t.link}
    </a>
  );
}
