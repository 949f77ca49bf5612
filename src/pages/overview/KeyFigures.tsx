import { useMemo } from "react";
import type { Change } from "../../agreement/effort/change.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import {
  type DelayedFigure,
  keyFigures,
  type MetFigure,
  type MovedFigure,
} from "../../agreement/keyFigures.ts";
import { StackedBar } from "../../components/bars/StackedBar.tsx";
import { metWords } from "../../components/keyFigures/metWords.ts";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { ABSENT, formatCount } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { Figure } from "./Figure.tsx";
import styles from "./figures.module.css";
import { SavingsFigure } from "./SavingsFigure.tsx";

/** The four figures that answer "how does it stand?", each with its denominator and what it means. */
export function KeyFigures({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(keyFiguresText);
  const { met, delayed, savings, moved } = useMemo(() => keyFigures(followUp), [followUp]);
  const { id } = followUp.facts;
  return (
    <ul aria-label={t.title} className={styles["figures"]} data-half="">
      <MetCard figure={met} />
      <DelayedCard id={id} figure={delayed} />
      <SavingsFigure id={id} total={savings} />
      {moved !== null && <MovedCard id={id} figure={moved} />}
    </ul>
  );
}

function MetCard({ figure }: { readonly figure: MetFigure }) {
  const t = useText(keyFiguresText).met;
  const language = useLanguage();
  const { round, counts, share } = figure;
  const { meaning, before } = metWords(figure, language);
  return (
    <Figure
      title={<Sentence names={[round]}>{t.title(round)}</Sentence>}
      value={
        share.rated === 0 ? (
          <BigNumber number={ABSENT} />
        ) : (
          <BigNumber number={formatCount(share.met, language)} rest={t.of(share.total)} />
        )
      }
      bar={<StackedBar counts={counts} />}
      barName={t.bar}
      meaning={meaning}
    >
      {before === null ? undefined : <p>{before}</p>}
    </Figure>
  );
}

interface DelayedCardProps {
  /** Of the follow-up. */
  readonly id: string;
  readonly figure: DelayedFigure;
}

function DelayedCard({ id, figure }: DelayedCardProps) {
  const { delayed, total, offTrack, deviating, latestKnown } = figure;
  const { delayed: t, nothingRated } = useText(keyFiguresText);
  const language = useLanguage();
  const deviatingWords = t.deviating(deviating.length, deviating.length - (delayed ?? 0));
  if (delayed === null) {
    return <Figure title={t.title} value={<BigNumber number={ABSENT} />} meaning={nothingRated(total)} />;
  }
  return (
    <Figure
      title={t.title}
      value={
        <a href={href.initiatives(id, { delay: "latest-known" })}>
          <BigNumber number={formatCount(delayed, language)} rest={t.of(total)} />
        </a>
      }
      bar={<StackedBar counts={latestKnown} />}
      barName={t.bar}
      meaning={t.meaning}
      links={
        <>
          <p>
            <a href={href.initiatives(id, { standings: ["off-track"] })}>{t.offTrack(offTrack)}</a>
          </p>
          {deviating.length > 0 && (
            <p>
              <a href={href.initiatives(id, { deviating: true })}>{deviatingWords}</a>
            </p>
          )}
        </>
      }
    />
  );
}

interface MovedCardProps {
  /** Of the follow-up. */
  readonly id: string;
  readonly figure: MovedFigure;
}

function MovedCard({ id, figure }: MovedCardProps) {
  const { moved: t, nothingCompared } = useText(keyFiguresText);
  const language = useLanguage();
  const { before, rated, total, worse, newlySur, better, noLongerRated, unrated } = figure;
  const title = <Sentence names={[before]}>{t.title(before)}</Sentence>;
  const listOf = (change: Change) => href.initiatives(id, { change: [change] });
  const newlySurList = href.initiatives(id, { change: ["worse"], smiley: ["sur"] });
  if (rated === 0) {
    return <Figure title={title} value={<BigNumber number={ABSENT} />} meaning={nothingCompared(total)} />;
  }
  return (
    <Figure
      title={title}
      value={
        <a href={listOf("worse")}>
          <BigNumber number={formatCount(worse, language)} rest={t.worse} />
        </a>
      }
      meaning={
        <>
          {worse > 0 && (
            <>
              <a href={newlySurList}>{t.newlySur(newlySur)}</a>,{" "}
            </>
          )}
          <a href={listOf("better")}>{t.better(better)}</a>,{" "}
          <a href={listOf("no-longer-rated")}>{t.noLongerRated(noLongerRated)}</a>
        </>
      }
    >
      <p>{t.meaning(unrated)}</p>
    </Figure>
  );
}

/** `19 af 25 vurderede`: the number itself, and what it is a number of. */
function BigNumber({ number, rest = "" }: { readonly number: string; readonly rest?: string }) {
  return (
    <>
      <strong>{number}</strong> {rest}
    </>
  );
}
