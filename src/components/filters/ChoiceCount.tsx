import { filtersText } from "../../text/filters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import styles from "./filters.module.css";

/** How many initiatives a choice would show: a number to see, with its unit to hear. */
export function ChoiceCount({ count }: { readonly count: number }) {
  const t = useText(filtersText);
  const text = formatCount(count, useLanguage());
  return (
    <>
      <span className={styles["count"]} aria-hidden="true">
        {text}
      </span>
      <VisuallyHidden>{t.found(text)}</VisuallyHidden>
    </>
  );
}
