import type { ReactNode } from "react";
import { savingsTotal } from "../../../agreement/economy/totals.ts";
import {
  countByRound,
  countByThemeAndRound,
  metShare,
  type SmileyCounts,
} from "../../../agreement/effort/counts.ts";
import { delayedInitiatives } from "../../../agreement/effort/delay.ts";
import { latestRoundIndex } from "../../../agreement/effort/ratings.ts";
import { standingOf } from "../../../agreement/effort/standing.ts";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { StackedBar } from "../../../components/heatmap/StackedBar.tsx";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { formatMillions, formatMillionsRange, formatShare } from "../../../text/format.ts";
import { heatmapText } from "../../../text/heatmap.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { type SlideContent, whole } from "../content.ts";
import type { SlideContext } from "../context.ts";
import slideText from "./slideText.module.css";
import styles from "./statusSlide.module.css";

/** Three figures and the smileys by theme and round: how does it stand? */
export function statusSlide(context: SlideContext): SlideContent {
  const { followUp, language, t } = context;
  const h = heatmapText[language];
  const byTheme = countByThemeAndRound(followUp);
  return {
    kind: "status",
    title: t.status.title,
    named: [],
    eyebrow: followUp.facts.title,
    lead: <KeyFigures context={context} />,
    columns: 1,
    aside: null,
    arrangements: [
      [
        [
          ...followUp.themes.map((theme) =>
            whole(
              `theme ${theme.id}`,
              <Cells name={<ThemeName theme={theme} />} counts={byTheme.get(theme.id) ?? []} />,
            ),
          ),
          whole("all", <Cells name={<strong>{h.wholeAgreement}</strong>} counts={countByRound(followUp)} />),
        ],
      ],
    ],
    table: {
      label: h.themeTable,
      head: (
        <tr>
          <th scope="col">{h.theme}</th>
          {followUp.rounds.map(({ id, label }) => (
            <th key={id} scope="col">
              <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>
            </th>
          ))}
        </tr>
      ),
    },
    source: null,
  };
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
  const latest = latestRoundIndex(followUp);
  const counts = countByRound(followUp)[latest] ?? { glad: 0, neutral: 0, sur: 0, none: 0 };
  const { met, rated, total } = metShare(counts);
  const round = followUp.rounds[latest]?.label ?? "";
  const delayed = delayedInitiatives(followUp);
  const offTrack = delayed.filter((initiative) => standingOf(followUp, initiative) === "off-track").length;
  return (
    <ul className={styles["figures"]}>
      <KeyFigure value={t.metOf(met, rated)} name={<Sentence names={[round]}>{t.met(round)}</Sentence>}>
        {t.metDetail(formatShare(met, rated, language), total - rated, total)}
      </KeyFigure>
      <KeyFigure value={t.metOf(delayed.length, followUp.initiatives.length)} name={t.delayed}>
        {t.delayedDetail(offTrack)}
      </KeyFigure>
      <Savings context={context} />
    </ul>
  );
}

function Savings({ context: { followUp, language, t } }: { readonly context: SlideContext }) {
  const total = savingsTotal(followUp);
  if (total === null) {
    return (
      <KeyFigure value="–" name={t.status.savings}>
        {t.status.noSavings}
      </KeyFigure>
    );
  }
  const bySmiley = total.byGrade["by-smiley"];
  return (
    <KeyFigure value={formatMillionsRange(total.outcome, language)} name={t.status.savings}>
      {t.status.savingsOf(formatMillions(total.target, language))}
      {bySmiley.rows > 0 && <> · {t.status.savingsBySmiley(formatMillionsRange(bySmiley, language))}</>}
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
      <p className={slideText["soft"]}>{children}</p>
    </li>
  );
}
