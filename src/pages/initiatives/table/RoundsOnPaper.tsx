import type { FollowUp } from "../../../agreement/followUp.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import styles from "../initiatives.module.css";

/** The rounds whose smileys stand in the list's column; on paper alone, where no smiley says its round when pointed at. */
export function RoundsOnPaper({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(initiativesText);
  return (
    <div className={styles["onPaper"]}>
      <p>{t.roundsNamed}</p>
      <ol>
        {followUp.rounds.map(({ id, label }) => (
          <li key={id}>
            <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
}
