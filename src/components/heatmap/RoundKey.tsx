import type { FollowUp } from "../../agreement/followUp.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./RoundKey.module.css";
import { keyedRounds } from "./roundHeading.ts";

/** The names of the rounds that stand in the headings as a number; nothing where there are none. */
export function RoundKey({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(heatmapText);
  const keyed = keyedRounds(followUp);
  if (keyed.length === 0) return null;
  return (
    <ul aria-label={t.roundKey} className={styles["key"]}>
      {keyed.map(({ round, number }) => (
        <li key={round.id}>
          <strong>{t.round(number)}:</strong> <bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>
        </li>
      ))}
    </ul>
  );
}
