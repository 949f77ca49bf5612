import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./quotes.module.css";

interface ContradictionMarkProps {
  readonly contradictions: readonly Contradiction[];
  /** Where the contradictions are listed; without it the mark is no link. */
  readonly href?: string;
}

/** A small mark with the number of contradictions; nothing where there are none. */
export function ContradictionMark({ contradictions, href }: ContradictionMarkProps) {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  if (contradictions.length === 0) return null;
  const titles = [...new Set(contradictions.map(({ rule }) => rules[rule].title))].join("\n");
  const label = t.of(contradictions.length);
  const mark = (
    <>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M4.5 5.2a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.1M8 13v1" />
      </svg>
      <span aria-hidden="true">{contradictions.length}</span>
    </>
  );
  return href === undefined ? (
    <span className={styles["mark"]} role="img" aria-label={label} title={titles}>
      {mark}
    </span>
  ) : (
    <a className={styles["mark"]} href={href} aria-label={label} title={titles}>
      {mark}
    </a>
  );
}
