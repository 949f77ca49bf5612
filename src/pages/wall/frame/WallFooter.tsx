import { useQuery } from "@tanstack/react-query";
import { RATING_KEYS } from "../../../agreement/effort/counts.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { VisuallyHidden } from "../../../components/controls/VisuallyHidden.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { followUpQuery, onlyWhenAsked } from "../../../feed/queries.ts";
import { formatDate } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { smileyText } from "../../../text/smiley.ts";
import { wallText } from "../../../text/wall.ts";
import type { RotationEntry } from "../rotation/usualRotation.ts";
import { useMomentFormat } from "./useMomentFormat.ts";
import styles from "./WallFooter.module.css";

interface WallFooterProps {
  readonly followUp: FollowUp;
  readonly entries: readonly RotationEntry[];
  readonly index: number;
}

/** The wall's footer: the date of the figures, when they were last fetched, what the smileys are, and the place in the rotation. */
export function WallFooter({ followUp, entries, index }: WallFooterProps) {
  const t = useText(wallText);
  const { name: names } = useText(smileyText);
  const language = useLanguage();
  const { id, asOf } = followUp.facts;
  const { dataUpdatedAt } = useQuery({ ...followUpQuery(id), ...onlyWhenAsked });
  const formatted = useMomentFormat();
  return (
    <footer className={styles["footer"]}>
      <p>{`${asOf === null ? t.noDate : t.asOf(formatDate(asOf, language))} · ${t.fetched(formatted(dataUpdatedAt))}`}</p>
      <ul className={styles["key"]} aria-label={t.key}>
        {RATING_KEYS.map((key) => (
          <li key={key}>
            <Smiley rating={key === "none" ? null : key} silent /> {names[key]}
          </li>
        ))}
      </ul>
      {entries.length > 1 && (
        <ol className={styles["places"]} aria-label={t.rotation}>
          {entries.map(({ view, occurrence }, place) => (
            <li key={`${view} ${occurrence}`} aria-current={place === index ? "step" : undefined}>
              <VisuallyHidden>{t.views[view]}</VisuallyHidden>
            </li>
          ))}
        </ol>
      )}
    </footer>
  );
}
