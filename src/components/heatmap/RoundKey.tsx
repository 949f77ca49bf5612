import type { FollowUp } from "../../agreement/followUp.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import styles from "./RoundKey.module.css";

/** The names of the rounds that stand in the headings in a short form; nothing where there are none. */
export function RoundKey({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(heatmapText);
  const keyed = shortRounds(followUp.rounds, useLanguage()).filter(({ isKeyed }) => isKeyed);
  if (keyed.length === 0) return null;
  return (
    <ul aria-label={t.roundKey} className={styles["key"]} data-key="">
      {keyed.map(({ round, short, isOfDocument }) => (
        <li key={round.id}>
          <strong lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}>{short}</strong>{" "}
          <bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>
        </li>
      ))}
    </ul>
  );
}
