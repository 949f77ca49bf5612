import { type ReactNode, useMemo } from "react";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import {
  type DelayedFigure,
  keyFigures,
  type MetFigure,
  type MovedFigure,
} from "../../agreement/keyFigures.ts";
import { SavingsBar } from "../../components/bars/SavingsBar.tsx";
import { metWords } from "../../components/keyFigures/metWords.ts";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { Sentence } from "../../components/text/Sentence.tsx";
import { ABSENT, formatCount } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./KeyFigures.module.css";

/** The overview's four figures in one row of paper, each with its denominator. */
export function KeyFigures({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(keyFiguresText);
  const { met, delayed, savings, moved } = useMemo(() => keyFigures(followUp), [followUp]);
  return (
    <ul aria-label={t.title} className={styles["figures"]}>
      <Met figure={met} />
      <Delayed figure={delayed} />
      <Savings total={savings} />
      {moved !== null && <Moved figure={moved} />}
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

function Met({ figure }: { readonly figure: MetFigure }) {
  const t = useText(keyFiguresText).met;
  const language = useLanguage();
  const { round, share } = figure;
  const { meaning, before } = metWords(figure, language);
  return (
    <Figure
      title={<Sentence names={[round]}>{t.title(round)}</Sentence>}
      value={share.rated === 0 ? ABSENT : `${formatCount(share.met, language)} ${t.of(share.total)}`}
    >
      <p>{meaning}</p>
      {before !== null && <p>{before}</p>}
    </Figure>
  );
}

function Delayed({ figure: { delayed, total, offTrack } }: { readonly figure: DelayedFigure }) {
  const { delayed: t, nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  if (delayed === null) {
    return (
      <Figure title={t.title} value={ABSENT}>
        <p>{nothingRated(total)}</p>
      </Figure>
    );
  }
  return (
    <Figure title={t.title} value={`${formatCount(delayed, language)} ${t.of(total)}`}>
      <p>{t.meaning}</p>
      <p>{t.offTrack(offTrack)}</p>
    </Figure>
  );
}

function Savings({ total }: { readonly total: EconomyTotal | null }) {
  const t = useText(keyFiguresText).savings;
  const language = useLanguage();
  if (total === null) {
    return (
      <Figure title={t.title} value={ABSENT}>
        <p>{t.none}</p>
      </Figure>
    );
  }
  const { reached, ofAgreed, besides, unknown, nothingMissing } = savingsWords(total, language);
  return (
    <Figure title={t.title} value={reached}>
      <p>{ofAgreed}</p>
      <SavingsBar total={total} />
      {nothingMissing !== null && <p>{nothingMissing}</p>}
      {besides !== null && <p>{besides}.</p>}
      {unknown !== null && <p>{unknown}</p>}
    </Figure>
  );
}

function Moved({ figure }: { readonly figure: MovedFigure }) {
  const { moved: t, nothingCompared } = useText(keyFiguresText);
  const language = useLanguage();
  const { before, rated, total, worse, newlySur, better, noLongerRated } = figure;
  const title = <Sentence names={[before]}>{t.title(before)}</Sentence>;
  if (rated === 0) {
    return (
      <Figure title={title} value={ABSENT}>
        <p>{nothingCompared(total)}</p>
      </Figure>
    );
  }
  return (
    <Figure title={title} value={`${formatCount(worse, language)} ${t.worse}`}>
      <p>
        {worse > 0 && `${t.newlySur(newlySur)}, `}
        {t.better(better)}, {t.noLongerRated(noLongerRated)}.
      </p>
    </Figure>
  );
}
