import type { SourceRange } from "../../agreement/format/schema.ts";
import { initiativeParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiative.module.css";

/** Shows a fact's own lines in the source text beside it. */
export function SourceLink({ range }: { readonly range: SourceRange | null }) {
  const t = useText(initiativeText);
  const { values, change } = useParameters(initiativeParameters);
  if (range === null) return null;
  const shown = values.linjer?.from === range.from && values.linjer.to === range.to;
  return (
    <button
      type="button"
      className={styles["sourceLink"]}
      aria-pressed={shown}
      onClick={() => change({ linjer: shown ? null : range }, { replace: true })}
      data-print="no"
    >
      {t.lines(range.from, range.to)}
    </button>
  );
}
