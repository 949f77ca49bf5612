import type { ReactNode } from "react";
import type { EconomyTotal } from "../../../agreement/economy/totals.ts";
import { countByRound, countByThemeAndRound, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import { keyFigures } from "../../../agreement/keyFigures.ts";
import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { RoundSpan } from "../../../components/heatmap/RoundSpan.tsx";
import { leftOutWords } from "../../../components/keyFigures/leftOutWords.ts";
import { metWords } from "../../../components/keyFigures/metWords.ts";
import { savingsWords } from "../../../components/keyFigures/savingsWords.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../../../components/layout/columnGroups.ts";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { ABSENT } from "../../../text/format.ts";
import { heatmapText } from "../../../text/heatmap.ts";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { type SlideContent, STAGE_WIDTH, slideContent, whole } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { RoundHeads } from "./RoundHeads.tsx";
import slideText from "./slideText.module.css";
import styles from "./statusSlide.module.css";

/** Pixels of the stage: themes, and a bar above four numbers. The names' width is said in `slideTable.module.css`, too. */
const ROOM: ColumnRoom = { width: STAGE_WIDTH, names: 480, column: 210 };

/** Three figures and the smileys by theme and round: how does it stand? Several slides where there are many rounds. */
export function statusSlides(context: SlideContext): readonly SlideContent[] {
  return columnGroups(context.followUp.rounds.length, ROOM).map((group) => statusSlide(context, group));
}

function statusSlide(context: SlideContext, group: ColumnGroup): SlideContent {
  const { followUp, language, t } = context;
  const h = heatmapText[language];
  const byTheme = countByThemeAndRound(followUp);
  const shown = (counts: readonly SmileyCounts[] = []) => counts.slice(group.from, group.to);
  return slideContent(followUp, {
    kind: "status",
    title: t.status.title,
    lead: <KeyFigures context={context} />,
    arrangements: [
      [
        [
          ...followUp.themes.map((theme) =>
            whole(
              `theme ${theme.id}`,
              <Cells name={<ThemeName theme={theme} />} counts={shown(byTheme.get(theme.id))} />,
            ),
          ),
          whole(
            "all",
            <Cells name={<strong>{h.wholeAgreement}</strong>} counts={shown(countByRound(followUp))} />,
          ),
        ],
      ],
    ],
    table: {
      label: h.themeTable,
      head: (
        <tr>
          <th scope="col">
            {h.theme}
            <RoundSpan followUp={followUp} {...group} />
          </th>
          <RoundHeads context={context} group={group} />
        </tr>
      ),
    },
  });
}

function Cells({ name, counts }: { readonly name: ReactNode; readonly counts: readonly SmileyCounts[] }) {
  return (
    <>
      <th scope="row">{name}</th>
      {counts.map((cell, round) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place.
        <td key={round}>
          <div className={styles["countCell"]}>
            <StackedBar counts={cell} />
            <CountMarks counts={cell} />
          </div>
        </td>
      ))}
    </>
  );
}

function KeyFigures({ context }: { readonly context: SlideContext }) {
  const { followUp, language } = context;
  const t = context.t.status;
  const { met: metFigure, delayed, savings } = keyFigures(followUp);
  const { met, rated, total } = metFigure.share;
  const words = keyFiguresText[language];
  return (
    <ul className={styles["figures"]}>
      <KeyFigure
        value={rated === 0 ? ABSENT : t.partOf(met, total)}
        name={<Sentence names={[metFigure.round]}>{t.met(metFigure.round)}</Sentence>}
      >
        {metWords(metFigure, language).meaning}
      </KeyFigure>
      {delayed.delayed === null ? (
        <KeyFigure value={ABSENT} name={t.delayed}>
          {words.nothingRated(delayed.total)}
        </KeyFigure>
      ) : (
        <KeyFigure value={t.partOf(delayed.delayed, delayed.total)} name={t.delayed}>
          {words.delayed.offTrack(delayed.offTrack)}
        </KeyFigure>
      )}
      <Savings total={savings} context={context} />
    </ul>
  );
}

interface SavingsProps {
  readonly total: EconomyTotal | null;
  readonly context: SlideContext;
}

function Savings({ total, context: { followUp, language, t } }: SavingsProps) {
  const words = keyFiguresText[language].savings;
  const leftOut = leftOutWords(followUp, language);
  if (total === null) {
    return (
      <KeyFigure value={ABSENT} name={t.status.savings}>
        {leftOut ?? words.none}
      </KeyFigure>
    );
  }
  const { reached, ofAgreed, besides } = savingsWords(total, language);
  return (
    <KeyFigure value={reached} name={t.status.savings}>
      {ofAgreed}
      {besides !== null && <> · {besides}</>}
      {leftOut !== null && <> · {leftOut}</>}
      <SavingsBar total={total} />
    </KeyFigure>
  );
}

interface KeyFigureProps {
  readonly value: string;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

function KeyFigure({ value, name, children }: KeyFigureProps) {
  return (
    <li>
      <p className={styles["figureValue"]}>{value}</p>
      <p className={styles["figureName"]}>{name}</p>
      <div className={slideText["soft"]}>{children}</div>
    </li>
  );
}
