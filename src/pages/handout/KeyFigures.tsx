import { type ReactNode, useMemo } from "react";
import { savingsTotal } from "../../agreement/economy/totals.ts";
import { groupByChange } from "../../agreement/effort/change.ts";
import { countByRound, metShare } from "../../agreement/effort/counts.ts";
import { delayedInitiatives } from "../../agreement/effort/delay.ts";
import { latestRoundIndex } from "../../agreement/effort/ratings.ts";
import { standingOf } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Sentence } from "../../components/text/Sentence.tsx";
import { formatCount, formatMillions, formatMillionsRange, formatShare } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import styles from "./KeyFigures.module.css";

/** The overview's four figures in one row of paper, each with its denominator. */
export function KeyFigures({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  return (
    <ul aria-label={t.keyFigures} className={styles["figures"]}>
      <Met followUp={followUp} />
      <Delayed followUp={followUp} />
      <Savings followUp={followUp} />
      <Moved followUp={followUp} />
    </ul>
  );
}

interface FigureProps {
  readonly title: ReactNode;
  readonly value: string;
  readonly children: ReactNode;
}

function Figure({ title, value, children }: FigureProps) {
  return (
    <li className={styles["figure"]}>
      <h2>{title}</h2>
      <p className={styles["value"]}>{value}</p>
      {children}
    </li>
  );
}

function Met({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).met;
  const language = useLanguage();
  const latest = latestRoundIndex(followUp);
  const counts = useMemo(() => countByRound(followUp).map(metShare), [followUp]);
  const now = counts[latest];
  const before = counts[latest - 1];
  if (now === undefined) return null;
  const round = followUp.rounds[latest]?.label ?? "";
  return (
    <Figure
      title={<Sentence names={[round]}>{t.title(round)}</Sentence>}
      value={`${formatCount(now.met, language)} ${t.of(now.rated)}`}
    >
      <p>{t.detail(formatShare(now.met, now.rated, language), now.total - now.rated, now.total)}</p>
      {before !== undefined && (
        <p>{t.change(formatShare(before.met, before.rated, language), before.met, before.rated)}</p>
      )}
    </Figure>
  );
}

function Delayed({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).delayed;
  const language = useLanguage();
  const delayed = useMemo(() => delayedInitiatives(followUp), [followUp]);
  const offTrack = delayed.filter((initiative) => standingOf(followUp, initiative) === "off-track").length;
  return (
    <Figure
      title={t.title}
      value={`${formatCount(delayed.length, language)} ${t.of(followUp.initiatives.length)}`}
    >
      <p>{t.detail}</p>
      <p>{t.offTrack(offTrack)}</p>
    </Figure>
  );
}

function Savings({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).savings;
  const language = useLanguage();
  const total = useMemo(() => savingsTotal(followUp), [followUp]);
  if (total === null) {
    return (
      <Figure title={t.title} value="–">
        <p>{t.none}</p>
      </Figure>
    );
  }
  const bySmiley = total.byGrade["by-smiley"];
  return (
    <Figure title={t.title} value={formatMillionsRange(total.outcome, language)}>
      <p>{t.of(formatMillions(total.target, language))}</p>
      {total.missing.max > 0 && <p>{t.missing(formatMillionsRange(total.missing, language))}</p>}
      {bySmiley.rows > 0 && <p>{t.bySmiley(formatMillionsRange(bySmiley, language))}</p>}
      {total.withoutOutcome.length > 0 && (
        <p>{t.unknown(total.withoutOutcome.length, formatMillions(total.targetWithoutOutcome, language))}</p>
      )}
    </Figure>
  );
}

function Moved({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).moved;
  const language = useLanguage();
  const latest = latestRoundIndex(followUp);
  const groups = useMemo(() => groupByChange(followUp, latest - 1, latest), [followUp, latest]);
  const before = followUp.rounds[latest - 1];
  if (before === undefined) return null;
  return (
    <Figure
      title={<Sentence names={[before.label]}>{t.title(before.label)}</Sentence>}
      value={`${formatCount(groups.worse.length, language)} ${t.worse}`}
    >
      <p>
        {t.better(groups.better.length)}, {t.silent(groups["no-longer-rated"].length)}.
      </p>
      <p>{t.detail}</p>
    </Figure>
  );
}
