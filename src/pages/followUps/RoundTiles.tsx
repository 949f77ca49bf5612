import type { FollowUpTotals } from "../../agreement/format/catalogueSchema.ts";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { CountMarks } from "../../components/heatmap/CountMarks.tsx";
import { tintOf } from "../../components/heatmap/tintOf.ts";
import tints from "../../components/heatmap/tints.module.css";
import { href } from "../../links/href.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import styles from "./followUps.module.css";

interface RoundTilesProps {
  readonly followUpId: string;
  readonly rounds: FollowUpTotals["rounds"];
}

/** How many of each smiley, round by round: each tile leads to the list of what was not met in its round. */
export function RoundTiles({ followUpId, rounds }: RoundTilesProps) {
  const t = useText(followUpsText);
  const short = shortRounds(rounds, useLanguage());
  return (
    <ul className={styles["rounds"]} aria-label={t.rounds}>
      {rounds.map(({ id, label, smileys }, index) => (
        <li key={id}>
          <span className={styles["quiet"]} aria-hidden="true" title={label}>
            {short[index]?.short}
          </span>
          <a
            className={`${styles["tile"]} ${tints["tint"]}`}
            href={href.initiatives(followUpId, {
              round: id,
              smiley: smileys.neutral + smileys.sur > 0 ? ["neutral", "sur"] : ["glad"],
            })}
            {...tintOf(smileys)}
          >
            <VisuallyHidden>
              <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>:{" "}
            </VisuallyHidden>
            <CountMarks counts={smileys} inColumns />
          </a>
        </li>
      ))}
    </ul>
  );
}
