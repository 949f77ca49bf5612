import { type CSSProperties, type ReactNode, useMemo } from "react";
import { savingsFigures } from "../../../agreement/economy/savingsFigures.ts";
import { type EconomyTotal, outcomeOfAgreed, statedTarget } from "../../../agreement/economy/totals.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { type Headline, headline } from "../../../agreement/headline.ts";
import {
  type DelayedFigure,
  keyFigures,
  type MetFigure,
  type MovedFigure,
} from "../../../agreement/keyFigures.ts";
import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import { leftOutWords } from "../../../components/keyFigures/leftOutWords.ts";
import { savingsStep } from "../../../components/keyFigures/savingsStep.ts";
import { savingsWords } from "../../../components/keyFigures/savingsWords.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { ABSENT, formatCount } from "../../../text/format.ts";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { roughRangeParts } from "../../../text/laterFormats.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./overview.module.css";

/** The figures that answer "how does it stand?", each with its denominator: what went wrong first, what is met last. */
export function KeyTiles({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const { met, delayed, savings, moved } = useMemo(() => keyFigures(followUp), [followUp]);
  const facts = useMemo(() => headline(followUp), [followUp]);
  return (
    <ul className={styles["tiles"]}>
      <SurTile facts={facts} />
      <DelayedTile figure={delayed} />
      <SavingsTile total={savings} leftOut={leftOutWords(followUp, language)} />
      <MetTile figure={met} moved={moved} />
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

function SurTile({ facts: { total, rated, sur, before, isLast } }: { readonly facts: Headline }) {
  const t = useText(wallText).overview;
  const { nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  const title = t.sur(isLast);
  if (rated === 0) return <Tile title={title} value={ABSENT} of={nothingRated(total)} />;
  const newly = before === null ? 0 : sur.newly.length;
  const value = [formatCount(sur.now.length, language), ...(newly > 0 ? [t.newlySur(newly)] : [])];
  return (
    <Tile title={title} value={value.join(" · ")} of={t.ofAll(total)}>
      {before !== null && newly > 0 && (
        <p>
          <Sentence names={[before.label]}>{t.newlySurMeaning(before.label)}</Sentence>
        </p>
      )}
      {sur.earlier.length > 0 && <p>{t.earlierSur(sur.earlier.length)}</p>}
    </Tile>
  );
}

function DelayedTile({ figure: { delayed, total, deviating } }: { readonly figure: DelayedFigure }) {
  const t = useText(wallText).overview;
  const { nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  if (delayed === null) return <Tile title={t.delayed} value={ABSENT} of={nothingRated(total)} />;
  const onlyMoney = deviating.length - delayed;
  return (
    <Tile title={t.delayed} value={formatCount(delayed, language)} of={t.ofAll(total)}>
      {onlyMoney > 0 && <p>{t.onlyMoney(onlyMoney)}</p>}
    </Tile>
  );
}

interface MetTileProps {
  readonly figure: MetFigure;
  readonly moved: MovedFigure | null;
}

function MetTile({ figure: { round, share }, moved }: MetTileProps) {
  const { met: t, nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  const { met, rated, total } = share;
  const title = <Sentence names={[round]}>{t.title(round)}</Sentence>;
  if (rated === 0) return <Tile title={title} value={ABSENT} of={nothingRated(total)} />;
  return (
    <Tile title={title} value={formatCount(met, language)} of={t.of(total)}>
      {total > rated && <p>{t.notRated(total - rated, total)}</p>}
      {moved !== null && moved.rated > 0 && <Moved figure={moved} />}
    </Tile>
  );
}

function Moved({ figure: { before, worse, better, noLongerRated } }: { readonly figure: MovedFigure }) {
  const { moved: t } = useText(keyFiguresText);
  const { changed } = useText(wallText).overview;
  const changes = `${worse} ${t.worse}, ${t.better(better)}, ${t.noLongerRated(noLongerRated)}`;
  return (
    <p>
      <Sentence names={[before]}>{changed(before, changes)}</Sentence>
    </p>
  );
}

interface SavingsTileProps {
  readonly total: EconomyTotal | null;
  /** That the total is not of all amounts; `null` where it is. */
  readonly leftOut: string | null;
}

function SavingsTile({ total, leftOut }: SavingsTileProps) {
  const t = useText(keyFiguresText).savings;
  const { noSavings, missing: missingWords } = useText(wallText).overview;
  const language = useLanguage();
  if (total === null) return <Tile title={t.title} value={ABSENT} of={leftOut ?? noSavings} />;
  const { ofAgreed, besides, missing } = savingsWords(total, language);
  const reached = outcomeOfAgreed(total);
  if (reached === null) {
    return (
      <Tile title={t.title} value={ABSENT} of={ofAgreed}>
        <p>{t.nothingKnown}</p>
        {missing !== null && <p>{missingWords(missing)}</p>}
        {leftOut !== null && <p>{leftOut}</p>}
      </Tile>
    );
  }
  const [value, unit] = roughRangeParts(
    reached,
    language,
    statedTarget(total) ?? undefined,
    savingsStep(savingsFigures(total)),
  );
  return (
    <Tile title={t.title} value={value} of={`${unit} ${ofAgreed}`}>
      <SavingsBar total={total} />
      {besides !== null && <p>{besides}</p>}
      {leftOut !== null && <p>{leftOut}</p>}
    </Tile>
  );
}
