import type { CSSProperties, ReactNode } from "react";
import { savingsTotal } from "../../../agreement/economy/totals.ts";
import { groupByChange } from "../../../agreement/effort/change.ts";
import { countByRound, countSmileys, metShare } from "../../../agreement/effort/counts.ts";
import { delayedInitiatives } from "../../../agreement/effort/delay.ts";
import { latestRoundIndex } from "../../../agreement/effort/ratings.ts";
import { standingOf } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { ReachedBar } from "../../../components/money/ReachedBar.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import {
  formatCount,
  formatMillions,
  formatMillionsRange,
  millionsRangeParts,
} from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./overview.module.css";
import { unbroken } from "./unbroken.ts";

/** The figures that answer "how does it stand?", each with its denominator. */
export function KeyTiles({ followUp }: { readonly followUp: FollowUp }) {
  return (
    <ul className={styles["tiles"]}>
      <MetTile followUp={followUp} />
      <DelayedTile followUp={followUp} />
      <SavingsTile followUp={followUp} />
      <MovedTile followUp={followUp} />
    </ul>
  );
}

interface TileProps {
  readonly title: ReactNode;
  /** Stands on one line, as large as its tile allows. */
  readonly value: string;
  /** What the value is a part of. */
  readonly of: string;
  readonly children?: ReactNode;
}

/** Four rows, shared with its neighbours: figures stand on one line across all tiles, however long the titles are. */
function Tile({ title, value, of, children }: TileProps) {
  return (
    <li className={styles["tile"]}>
      <h3 className={styles["tileTitle"]}>{title}</h3>
      <p className={styles["value"]} style={{ "--letters": value.length } as CSSProperties}>
        <strong>{value}</strong>
      </p>
      <p className={styles["of"]}>{of}</p>
      <div className={styles["more"]}>{children}</div>
    </li>
  );
}

function MetTile({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(wallText).overview;
  const language = useLanguage();
  const latest = latestRoundIndex(followUp);
  const { met, rated, total } = metShare(countByRound(followUp)[latest] ?? countSmileys([]));
  const round = followUp.rounds[latest]?.label ?? "";
  return (
    <Tile
      title={<Sentence names={[round]}>{t.met(round)}</Sentence>}
      value={formatCount(met, language)}
      of={t.ofRated(rated)}
    >
      {total > rated && <p>{t.notRated(total - rated, total)}</p>}
    </Tile>
  );
}

function DelayedTile({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(wallText).overview;
  const language = useLanguage();
  const delayed = delayedInitiatives(followUp);
  const offTrack = delayed.filter((initiative) => standingOf(followUp, initiative) === "off-track").length;
  return (
    <Tile
      title={t.delayed}
      value={formatCount(delayed.length, language)}
      of={t.ofAll(followUp.initiatives.length)}
    >
      <p>{t.offTrack(offTrack)}</p>
    </Tile>
  );
}

function SavingsTile({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(wallText).overview;
  const language = useLanguage();
  const total = savingsTotal(followUp);
  if (total === null) return <Tile title={t.savings} value="–" of={t.noSavings} />;
  const { outcome, target, missing, byGrade } = total;
  const [value, unit] = millionsRangeParts(outcome, language);
  return (
    <Tile
      title={t.savings}
      value={value}
      of={`${unbroken(unit)} ${t.ofAgreed(unbroken(formatMillions(target, language)))}`}
    >
      <ReachedBar total={total} />
      {missing.max > 0 && <p>{t.missing(formatMillionsRange(missing, language))}</p>}
      {byGrade["by-smiley"].rows > 0 && (
        <p>{t.bySmiley(formatMillionsRange(byGrade["by-smiley"], language))}</p>
      )}
    </Tile>
  );
}

/** What changed since the round before; where there is none, nothing did. */
function MovedTile({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(wallText).overview;
  const latest = latestRoundIndex(followUp);
  const before = followUp.rounds[latest - 1];
  if (before === undefined) return null;
  const groups = groupByChange(followUp, latest - 1, latest);
  return (
    <Tile
      title={<Sentence names={[before.label]}>{t.moved(before.label)}</Sentence>}
      value={t.worse(groups.worse.length)}
      of={`${t.better(groups.better.length)}, ${t.silent(groups["no-longer-rated"].length)}`}
    />
  );
}
