import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import { href } from "../../links/href.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./names.module.css";

interface ListLinkProps {
  readonly followUpId: string;
  /** `null` where no address can name them. */
  readonly filter: Partial<InitiativeFilter> | null;
  readonly count: number;
}

/** A link to the worklist with exactly the given initiatives and their number; nothing where there are none, or too many to name. */
export function ListLink({ followUpId, filter, count }: ListLinkProps) {
  const t = useText(questionsText);
  const language = useLanguage();
  if (count === 0 || filter === null) return null;
  return (
    <a className={styles["inList"]} href={href.initiatives(followUpId, filter)} data-print="no">
      {t.inList(formatCount(count, language))}
    </a>
  );
}
