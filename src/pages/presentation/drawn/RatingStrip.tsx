import { ratingsOf } from "../../../agreement/effort/ratings.ts";
import { milestonesOf } from "../../../agreement/followUp.ts";
import { Corrected } from "../../../components/corrections/Corrected.tsx";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import styles from "./RatingStrip.module.css";

/** With more rounds than this, each has its number instead of its name: the slide with the full text names them all. */
const MOST_NAMED = 9;

/** The smileys of all rounds, then the economy's. */
export function RatingStrip({ followUp, initiative }: InitiativeProps) {
  const milestones = milestonesOf(followUp, initiative);
  const ratings = ratingsOf(followUp, initiative);
  const names = shortRounds(followUp.rounds, useLanguage());
  const isDense = followUp.rounds.length > MOST_NAMED;
  const { economy } = useText(heatmapText);
  return (
    <ol className={styles["strip"]} data-dense={isDense ? "" : undefined}>
      {followUp.rounds.map((round, index) => (
        <li key={round.id}>
          <Smiley rating={ratings[index] ?? null} size="l" about={round.label} />
          <Corrected of={milestones[index]} part="smiley" />{" "}
          <span lang={DOCUMENT_LANGUAGE} aria-hidden="true">
            {isDense ? index + 1 : names[index]?.short}
          </span>
        </li>
      ))}
      <li className={styles["stripEconomy"]}>
        <Smiley rating={initiative.economy?.smiley ?? null} size="l" about={economy} />
        <Corrected of={initiative.economy} part="smiley" /> <span aria-hidden="true">{economy}</span>
      </li>
    </ol>
  );
}
