import { type CSSProperties, type ReactNode, useMemo } from "react";
import { type EconomyTotal, outcomeOfAgreed, statedTarget } from "../../../agreement/economy/totals.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import {
  type DelayedFigure,
  keyFigures,
  type MetFigure,
  type MovedFigure,
} from "../../../agreement/keyFigures.ts";
import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import { leftOutWords } from "../../../components/keyFigures/leftOutWords.ts";
import { savingsWords } from "../../../components/keyFigures/savingsWords.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { ABSENT, formatCount, roughRangeParts } from "../../../text/format.ts";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./overview.module.css";
import { unbroken } from "./unbroken.ts";

/** The figures that answer "how does it stand?", each with its denominator. */
export function KeyTiles({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const { met, delayed, savings, moved } = useMemo(() => keyFigures(followUp), [followUp]);
  return (
    <ul className={styles["tiles"]}>
      <MetTile figure={met} />
      <DelayedTile figure={delayed} />
      <SavingsTile total={savings} leftOut={leftOutWords(followUp, language)} />
      {moved !== null && <MovedTile figure={moved} />}
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

/** A tile of four rows that are shared with its neighbours, so that the values of all tiles stand on one line. */
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

function MetTile({ figure: { round, share } }: { readonly figure: MetFigure }) {
  const { met: t, nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  const { met, rated, total } = share;
  const title = <Sentence names={[round]}>{t.title(round)}</Sentence>;
  if (rated === 0) return <Tile title={title} value={ABSENT} of={nothingRated(total)} />;
  return (
    <Tile title={title} value={formatCount(met, language)} of={t.of(total)}>
      {total > rated && <p>{t.notRated(total - rated, total)}</p>}
    </Tile>
  );
}

function DelayedTile({ figure: { delayed, total, offTrack } }: { readonly figure: DelayedFigure }) {
  const t = useText(wallText).overview;
  const { nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  if (delayed === null) return <Tile title={t.delayed} value={ABSENT} of={nothingRated(total)} />;
  return (
    <Tile title={t.delayed} value={formatCount(delayed, language)} of={t.ofAll(total)}>
      <p>{t.offTrack(offTrack)}</p>
    </Tile>
  );
}

interface SavingsTileProps {
  readonly total: EconomyTotal | null;
  /** That the total is not of all amounts; `null` where it is. */
  readonly leftOut: string | null;
}

function SavingsTile({ total, leftOut }: SavingsTileProps) {
  const t = useText(keyFiguresText).savings;
  const { noSavings } = useText(wallText).overview;
  const language = useLanguage();
  if (total === null) return <Tile title={t.title} value={ABSENT} of={leftOut ?? noSavings} />;
  const { ofAgreed, besides, missing } = savingsWords(total, language);
  const reached = outcomeOfAgreed(total);
  if (reached === null) {
    return (
      <Tile title={t.title} value={ABSENT} of={unbroken(ofAgreed)}>
        <p>{t.nothingKnown}</p>
        {missing !== null && <p>{t.missingInShort(missing)}</p>}
        {leftOut !== null && <p>{leftOut}</p>}
      </Tile>
    );
  }
  const [value, unit] = roughRangeParts(reached, language, statedTarget(total) ?? undefined);
  return (
    <Tile title={t.title} value={value} of={`${unbroken(unit)} ${unbroken(ofAgreed)}`}>
      <SavingsBar total={total} />
      {besides !== null && <p>{besides}</p>}
      {leftOut !== null && <p>{leftOut}</p>}
    </Tile>
  );
}

function MovedTile({ figure }: { readonly figure: MovedFigure }) {
  const { moved: t, nothingCompared } = useText(keyFiguresText);
  const { moved } = useText(wallText).overview;
  const { before, rated, total, worse, newlySur, better, noLongerRated } = figure;
  const title = <Sentence names={[before]}>{moved(before)}</Sentence>;
  if (rated === 0) return <Tile title={title} value={ABSENT} of={nothingCompared(total)} />;
  return (
    <Tile
      title={title}
      value={`${worse} ${t.worse}`}
      of={`${t.better(better)}, ${t.noLongerRated(noLongerRated)}`}
    >
      {worse > 0 && <p>{t.newlySur(newlySur)}</p>}
    </Tile>
  );
}
