import type { FollowUp } from "../../agreement/followUp.ts";
import type { SourceRange } from "../../agreement/format/schema.ts";
import { shortQuote } from "../../agreement/source/findQuote.ts";
import { href } from "../../links/href.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./history.module.css";

interface SourcePlaceProps {
  readonly followUp: FollowUp;
  readonly range: SourceRange | null;
  /** What is to be marked in these lines; empty for the lines as a whole. */
  readonly words: string;
}

/** Which follow-up says it, and on which lines: a link to them in its document. */
export function SourcePlace({ followUp, range, words }: SourcePlaceProps) {
  const t = useText(historyText);
  const language = useLanguage();
  const { facts } = followUp;
  const search = writeParameters(sourceParameters, { lines: range, words: shortQuote(words) });
  return (
    <span className={styles["place"]}>
      {followUpName(facts, language)}
      {range !== null && (
        <>
          {", "}
          <a href={href.source(facts.id, search)}>{t.lines(range.from, range.to)}</a>
        </>
      )}
    </span>
  );
}
