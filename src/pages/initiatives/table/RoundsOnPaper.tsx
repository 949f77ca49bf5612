import { memo } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import styles from "../initiatives.module.css";

/**
 * The rounds with the short names that stand in the list's cells; on paper alone, where no smiley and no short name says its
 * round when pointed at.
 */
export const RoundsOnPaper = memo(function RoundsOnPaper({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(initiativesText);
  return (
    <div className={styles["onPaper"]}>
      <p>{t.roundsNamed}</p>
      <ol>
        {shortRounds(followUp.rounds, useLanguage()).map(({ round, short, isKeyed, isOfDocument }) => (
          <li key={round.id}>
            {isKeyed === true && (
              <>
                <strong lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}>{short}</strong>{" "}
              </>
            )}
            <bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
});
