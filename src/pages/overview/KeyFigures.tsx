import { useMemo } from "react";
import { type Change, groupByChange } from "../../agreement/effort/change.ts";
import { countByRound, countSmileys, metShare } from "../../agreement/effort/counts.ts";
import { delayedInitiatives } from "../../agreement/effort/delay.ts";
import { latestRoundIndex } from "../../agreement/effort/ratings.ts";
import { shareChange } from "../../agreement/effort/shareChange.ts";
import { latestKnown, standingOf } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { StackedBar } from "../../components/heatmap/StackedBar.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { formatCount, formatShare } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { Figure } from "./Figure.tsx";
import styles from "./overview.module.css";
import { SavingsFigure } from "./SavingsFigure.tsx";

/** The four figures that answer "how does it stand?", each with its denominator and what it means. */
export function KeyFigures({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  return (
    <ul aria-label={t.keyFigures} className={styles["figures"]}>
      <MetFigure followUp={followUp} />
      <DelayedFigure followUp={followUp} />
      <SavingsFigure followUp={followUp} />
      <MovedFigure followUp={followUp} />
    </ul>
  );
}

function MetFigure({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).met;
  const language = useLanguage();
  const latest = latestRoundIndex(followUp);
  const { counts, now, change } = useMemo(() => {
    const counts = countByRound(followUp)[latest];
    return {
      counts,
      now: counts === undefined ? { met: 0, rated: 0, total: 0 } : metShare(counts),
      change: latest === 0 ? null : shareChange(followUp, latest - 1, latest),
    };
  }, [followUp, latest]);
  const share = formatShare(now.met, now.rated, language);
  const round = followUp.rounds[latest]?.label ?? "";
  return (
    <Figure
      title={<Sentence names={[round]}>{t.title(round)}</Sentence>}
      value={<BigNumber number={formatCount(now.met, language)} rest={t.of(now.rated)} />}
      bar={counts !== undefined && <StackedBar counts={counts} />}
      meaning={
        now.rated === 0 ? t.nothingRated(now.total) : t.detail(share, now.total - now.rated, now.total)
      }
    >
      {change === null ? undefined : (
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

function DelayedFigure({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).delayed;
  const language = useLanguage();
  const { delayed, latest } = useMemo(
    () => ({
      delayed: delayedInitiatives(followUp),
      latest: countSmileys(
        followUp.initiatives.map((initiative) => latestKnown(followUp, initiative)?.rating ?? null),
      ),
    }),
    [followUp],
  );
  const offTrack = delayed.filter((initiative) => standingOf(followUp, initiative) === "off-track").length;
  const { id } = followUp.facts;
  return (
    <Figure
      title={t.title}
      value={
        <a href={href.initiatives(id, writeParameters(initiativesParameters, { delay: "latest-known" }))}>
          <BigNumber
            number={formatCount(delayed.length, language)}
            rest={t.of(followUp.initiatives.length)}
          />
        </a>
      }
      bar={<StackedBar counts={latest} />}
      meaning={t.detail}
    >
      <p>
        <a href={href.initiatives(id, writeParameters(initiativesParameters, { standings: ["off-track"] }))}>
          {t.offTrack(offTrack)}
        </a>
      </p>
    </Figure>
  );
}

function MovedFigure({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).moved;
  const language = useLanguage();
  const latest = latestRoundIndex(followUp);
  const groups = useMemo(() => groupByChange(followUp, latest - 1, latest), [followUp, latest]);
  const before = followUp.rounds[latest - 1];
  if (before === undefined) return null;
  const listOf = (change: Change) =>
    href.initiatives(followUp.facts.id, writeParameters(initiativesParameters, { change: [change] }));
  return (
    <Figure
      title={<Sentence names={[before.label]}>{t.title(before.label)}</Sentence>}
      value={
        <a href={listOf("worse")}>
          <BigNumber number={formatCount(groups.worse.length, language)} rest={t.worse} />
        </a>
      }
      meaning={
        <>
          <a href={listOf("better")}>{t.better(groups.better.length)}</a>,{" "}
          <a href={listOf("no-longer-rated")}>{t.silent(groups["no-longer-rated"].length)}</a>
        </>
      }
    >
      <p>{t.detail}</p>
    </Figure>
  );
}

/** `19 af 25 vurderede`: the number itself, and what it is a number of. */
function BigNumber({ number, rest }: { readonly number: string; readonly rest: string }) {
  return (
    <>
      <strong>{number}</strong> {rest}
    </>
  );
}
