import type { QueryKey } from "@tanstack/react-query";
import { daysSince } from "../../../agreement/age.ts";
import { RATING_KEYS } from "../../../agreement/effort/counts.ts";
import { VisuallyHidden } from "../../../components/controls/VisuallyHidden.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { useIsPrerendered } from "../../../device/useIsPrerendered.ts";
import { useToday } from "../../../device/useToday.ts";
import { formatAgo } from "../../../text/age.ts";
import { formatDate } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { smileyText } from "../../../text/smiley.ts";
import { wallText } from "../../../text/wall.ts";
import type { RotationEntry } from "../rotation/usualRotation.ts";
import { useQueryState } from "./useFeedState.ts";
import { useMomentFormat } from "./useMomentFormat.ts";
import styles from "./WallFooter.module.css";

interface WallFooterProps<Name extends string> {
  readonly queryKey: QueryKey;
  readonly asOf: string | null;
  readonly entries: readonly RotationEntry<Name>[];
  readonly viewNames: Readonly<Record<Name, string>>;
  readonly index: number;
}

/** So many days ago is said in as many letters as most. */
const LONG_AGO = 340;

/** The wall's footer: the date of the figures, when they were last fetched, what the smileys are, and the place in the rotation. */
export function WallFooter<Name extends string>(props: WallFooterProps<Name>) {
  const { queryKey, asOf, entries, viewNames, index } = props;
  const t = useText(wallText);
  const { name: names } = useText(smileyText);
  const language = useLanguage();
  const fetchedAt = useQueryState(queryKey)?.dataUpdatedAt ?? 0;
  const formatted = useMomentFormat();
  const isPrerendered = useIsPrerendered();
  const days = daysSince(asOf, useToday());
  return (
    <footer className={styles["footer"]}>
      <p>
        {asOf === null ? t.noDate : t.asOf(formatDate(asOf, language))}
        {isPrerendered ? (
          // Nobody has fetched what a picture says, nor knows on which day it is looked at; it keeps the room.
          <span className={styles["unknown"]}>
            {`, ${formatAgo(LONG_AGO, language)} · ${t.fetched(t.today("00.00"))}`}
          </span>
        ) : (
          `${days === null ? "" : `, ${formatAgo(days, language)}`} · ${t.fetched(formatted(fetchedAt))}`
        )}
      </p>
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
              <VisuallyHidden>{viewNames[view]}</VisuallyHidden>
            </li>
          ))}
        </ol>
      )}
    </footer>
  );
}
