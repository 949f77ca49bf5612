import type { SourceRange } from "../../../agreement/format/schema.ts";
import { addingText } from "../../../text/adding.ts";
import { useText } from "../../../text/LanguageContext.ts";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";

interface AddLinkProps {
  readonly marks: Pick<DocumentMarks, "addAt">;
  readonly lines: SourceRange;
  /** True beside what need not be added. */
  readonly isQuiet?: boolean;
}

/** From a line that nothing was read from to the form that adds what it says. */
export function AddLink({ marks, lines, isQuiet = false }: AddLinkProps) {
  const t = useText(addingText);
  return (
    <a
      className={styles["correct"]}
      data-quiet={isQuiet ? "" : undefined}
      href={marks.addAt(lines)}
      aria-label={t.fromLine(lines.from)}
    >
      {t.link}
    </a>
  );
}
