import { countByRound, countByThemeAndRound, type SmileyCounts } from "../../agreement/effort/counts.ts";
import { type KeyFigures, keyFigures } from "../../agreement/keyFigures.ts";
import { leftOutWords } from "../../components/keyFigures/leftOutWords.ts";
import { metWords } from "../../components/keyFigures/metWords.ts";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../../components/layout/columnGroups.ts";
import { slideName } from "../../links/presentation.ts";
import { ABSENT } from "../../text/format.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { numberedName } from "../../text/numberedName.ts";
import {
  type Block,
  type KeyFigure,
  type Line,
  type SlideContent,
  STAGE_WIDTH,
  slideContent,
  tableRow,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { roundColumns, spanWords } from "./roundColumns.ts";

/** Pixels of the stage: themes, and a bar above four numbers. */
const ROOM: ColumnRoom = { width: STAGE_WIDTH, names: 480, column: 210 };

/**
 * Which initiatives are sur or neutral, three figures, and the smileys by theme and round: how does it stand? Several
 * slides where there are many rounds.
 */
export function statusSlides(context: SlideContext): readonly SlideContent[] {
  return columnGroups(context.followUp.rounds.length, ROOM).map((group) => statusSlide(context, group));
}

function statusSlide(context: SlideContext, group: ColumnGroup): SlideContent {
  const { followUp, language } = context;
  const h = heatmapText[language];
  const byTheme = countByThemeAndRound(followUp);
  const figures = keyFigures(followUp);
  const row = (id: string, name: Line, counts: readonly SmileyCounts[] = []): Block =>
    tableRow(id, [
      { kind: "name", content: name },
      ...counts.slice(group.from, group.to).map((cell) => ({ kind: "counts", counts: cell }) as const),
    ]);
  return slideContent(followUp, {
    kind: "status",
    title: statusTitle(context, figures),
    lead: {
      kind: "figures",
      figures: [met(context, figures), delayed(context, figures), savings(context, figures)],
    },
    arrangements: [
      [
        [
          ...followUp.themes.map((theme) => {
            const name = numberedName(theme);
            const to = slideName({ kind: "theme", theme, initiatives: [] });
            return row(`theme ${theme.id}`, [{ words: name, names: [name], to }], byTheme.get(theme.id));
          }),
          row("all", [{ words: h.wholeAgreement, look: "strong" }], countByRound(followUp)),
        ],
      ],
    ],
    table: {
      label: h.themeTable,
      columns: [
        { kind: "name", width: ROOM.names, heading: [h.theme, ...spanWords(context, group)] },
        ...roundColumns(context, group, "counts"),
      ],
    },
  });
}

function statusTitle({ followUp, titles }: SlideContext, { delayed, moved }: KeyFigures): string {
  const { sur, neutral, none } = delayed.latestKnown;
  return titles.status({
    total: delayed.total,
    sur,
    neutral,
    neverRated: none,
    newlySur: moved?.newlySur ?? null,
    isLast: followUp.facts.sequence?.isLast === true,
  });
}

function met({ language, t }: SlideContext, { met: figure }: KeyFigures): KeyFigure {
  const { round, share } = figure;
  return {
    value: share.rated === 0 ? ABSENT : t.status.partOf(share.met, share.total),
    name: [{ words: t.status.met(round), names: [round] }],
    note: metWords(figure, language).meaning,
  };
}

function delayed({ language, t }: SlideContext, { delayed: figure }: KeyFigures): KeyFigure {
  const words = keyFiguresText[language];
  if (figure.delayed === null) {
    return { value: ABSENT, name: [t.status.delayed], note: words.nothingRated(figure.total) };
  }
  return {
    value: t.status.partOf(figure.delayed, figure.total),
    name: [t.status.delayed],
    note: words.delayed.offTrack(figure.offTrack),
  };
}

function savings({ followUp, language, t }: SlideContext, { savings: total }: KeyFigures): KeyFigure {
  const leftOut = leftOutWords(followUp, language);
  const name = [t.status.savings];
  if (total === null) {
    return { value: ABSENT, name, note: leftOut ?? keyFiguresText[language].savings.none };
  }
  const { reached, ofAgreed, besides } = savingsWords(total, language);
  return {
    value: reached,
    name,
    note: [ofAgreed, besides, leftOut].filter((part) => part !== null).join(" · "),
    savings: total,
  };
}
