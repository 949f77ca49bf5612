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

/** A small mark that says how many questions there are; nothing where there are none. */
export function ContradictionMark({ contradictions, href }: ContradictionMarkProps) {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  if (contradictions.length === 0) return null;
  const titles = [...new Set(contradictions.map(({ rule }) => rules[rule].title))].join("\n");
  const label = t.of(contradictions.length);
  return href === undefined ? (
    <span className={styles["mark"]} title={titles}>
      {label}
    </span>
  ) : (
    <a className={styles["mark"]} href={href} title={titles}>
      {label}
    </a>
  );
}
