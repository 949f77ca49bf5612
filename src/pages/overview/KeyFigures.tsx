import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { groupByChange } from "../../agreement/change.ts";
import { countByRound, metShare } from "../../agreement/counts.ts";
import { delayedInitiatives } from "../../agreement/delay.ts";
import { latestRoundIndex } from "../../agreement/ratings.ts";
import { shareChange } from "../../agreement/shareChange.ts";
import { standingOf } from "../../agreement/standing.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { formatShare } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { Figure } from "./Figure.tsx";
import styles from "./overview.module.css";
import { SavingsFigure } from "./SavingsFigure.tsx";

/** The four figures that answer "how does it stand?", each with its denominator and what it means. */
export function KeyFigures({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(overviewText);
  return (
    <ul aria-label={t.keyFigures} className={styles["figures"]}>
      <MetFigure agreement={agreement} />
      <DelayedFigure agreement={agreement} />
      <SavingsFigure agreement={agreement} />
      <MovedFigure agreement={agreement} />
    </ul>
  );
}

function MetFigure({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(overviewText).met;
  const language = useLanguage();
  const latest = latestRoundIndex(agreement);
  const { now, change } = useMemo(() => {
    const counts = countByRound(agreement)[latest];
    return {
      now: counts === undefined ? { met: 0, rated: 0, total: 0 } : metShare(counts),
      change: latest === 0 ? null : shareChange(agreement, latest - 1, latest),
    };
  }, [agreement, latest]);
  const share = formatShare(now.met, now.rated, language);
  return (
    <Figure title={t.title(agreement.rounds[latest]?.label ?? "")} value={t.value(now.met, now.rated)}>
      <p>{t.detail(share, now.total - now.rated, now.total)}</p>
      {change !== null && (
        <>
          <p>
            {t.change(
              formatShare(change.before.met, change.before.rated, language),
              change.before.met,
              change.before.rated,
            )}
          </p>
          <p>
            {t.delivered(
              change.delivered,
              change.slipped,
              change.stoppedRated.met + change.stoppedRated.notMet,
              change.startedRated.met + change.startedRated.notMet,
            )}
          </p>
        </>
      )}
    </Figure>
  );
}

function DelayedFigure({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(overviewText).delayed;
  const delayed = useMemo(() => delayedInitiatives(agreement), [agreement]);
  const offTrack = delayed.filter((initiative) => standingOf(agreement, initiative) === "off-track").length;
  const { id } = agreement.followUp;
  return (
    <Figure
      title={t.title}
      value={
        <a
          href={href.initiatives(id, writeParameters(initiativesParameters, { forsinkede: "latest-known" }))}
        >
          {t.value(delayed.length, agreement.initiatives.length)}
        </a>
      }
    >
      <p>{t.detail}</p>
      <p>
        <a href={href.initiatives(id, writeParameters(initiativesParameters, { staar: ["off-track"] }))}>
          {t.offTrack(offTrack)}
        </a>
      </p>
    </Figure>
  );
}

function MovedFigure({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(overviewText).moved;
  const latest = latestRoundIndex(agreement);
  const groups = useMemo(() => groupByChange(agreement, latest - 1, latest), [agreement, latest]);
  const before = agreement.rounds[latest - 1];
  if (before === undefined) return null;
  return (
    <Figure title={t.title(before.label)} value={t.worse(groups.worse.length)}>
      <p>
        {t.better(groups.better.length)}, {t.silent(groups["no-longer-rated"].length)}
      </p>
      <p>{t.detail}</p>
    </Figure>
  );
}
