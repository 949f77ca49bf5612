import { ratingsOf } from "../../../agreement/effort/ratings.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { briefNames } from "../../../components/names/briefNames.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import type { SlideContext } from "../slideContext.ts";
import styles from "./RatingStrip.module.css";

interface RatingStripProps {
  readonly context: SlideContext;
  readonly initiative: Initiative;
}

/** The smileys of all rounds, then the economy's. */
export function RatingStrip({ context: { followUp, language }, initiative }: RatingStripProps) {
  const names = briefNames(followUp.rounds.map(({ label }) => label));
  const economy = heatmapText[language].economy;
  return (
    <ol className={styles["strip"]}>
      {ratingsOf(followUp, initiative).map((rating, index) => (
        <li key={followUp.rounds[index]?.id}>
          <Smiley rating={rating} size="l" about={followUp.rounds[index]?.label ?? ""} />{" "}
          <span lang={DOCUMENT_LANGUAGE} aria-hidden="true">
            {names[index]}
          </span>
        </li>
      ))}
      <li className={styles["stripEconomy"]}>
        <Smiley rating={initiative.economy?.smiley ?? null} size="l" about={economy} />{" "}
        <span aria-hidden="true">{economy}</span>
      </li>
    </ol>
  );
}
