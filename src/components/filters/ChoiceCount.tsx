import { filtersText } from "../../text/filters.ts";
import { ABSENT, formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import styles from "./filters.module.css";

/** What a filter's choices count. */
export type Counted = "initiatives" | "contradictions";

interface ChoiceCountProps {
  /** `null` where nobody knows, which is not none. */
  readonly count: number | null;
  readonly counted?: Counted | undefined;
}

/** How many a choice would show: a number to see, with its unit to hear. */
export function ChoiceCount({ count, counted = "initiatives" }: ChoiceCountProps) {
  const t = useText(filtersText);
  const language = useLanguage();
  const text = count === null ? ABSENT : formatCount(count, language);
  return (
    <>
      <span className={styles["count"]} aria-hidden="true">
        {text}
      </span>
      <VisuallyHidden>{count === null ? t.unknown : t.found[counted](text)}</VisuallyHidden>
    </>
  );
}
