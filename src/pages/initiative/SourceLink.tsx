import type { SourceRange } from "../../agreement/format/schema.ts";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./source.module.css";

/** Marks a fact's words in the source text beside it; going back takes the mark away again. */
export function SourceLink({ range }: { readonly range: SourceRange | null }) {
  const t = useText(initiativeText);
  const { values, change } = useParameters(initiativeParameters);
  if (range === null) return null;
  const { lines, words } = values;
  const shown = lines?.from === range.from && lines.to === range.to && words === "";
  return (
    <button
      type="button"
      className={styles["sourceLink"]}
      aria-pressed={shown}
      onClick={() => change({ lines: shown ? null : range, words: "" })}
      data-print="no"
    >
      {t.lines(range.from, range.to)}
    </button>
  );
}
