import type { FollowUp } from "../../../agreement/followUp.ts";
import { VisuallyHidden } from "../../../components/controls/VisuallyHidden.tsx";
import type { FeedWatch } from "../../../feed/watch.ts";
import { formatDate } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import type { RotationEntry } from "../rotation/usualRotation.ts";
import { useNews } from "./useFeedState.ts";
import { useWhen } from "./useWhen.ts";
import styles from "./WallFooter.module.css";

interface WallFooterProps {
  readonly followUp: FollowUp;
  readonly watch: FeedWatch;
  readonly entries: readonly RotationEntry[];
  readonly index: number;
}

/** As of when the figures are, when they were last asked for, and where the rotation is. */
export function WallFooter({ followUp, watch, entries, index }: WallFooterProps) {
  const t = useText(wallText);
  const language = useLanguage();
  const { asOf } = followUp.facts;
  const { fetchedAt } = useNews(watch);
  const when = useWhen();
  return (
    <footer className={styles["footer"]}>
      <p>{`${asOf === null ? t.noDate : t.asOf(formatDate(asOf, language))} · ${t.fetched(when(fetchedAt))}`}</p>
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
