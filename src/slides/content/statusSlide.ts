import { countByRound } from "../../agreement/effort/counts.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { Headline } from "../../agreement/headline.ts";
import { keyFigures } from "../../agreement/keyFigures.ts";
import { leftOutWords } from "../../components/keyFigures/leftOutWords.ts";
import type { ColumnGroup } from "../../components/layout/columnGroups.ts";
import { headlineTopics } from "../../components/names/headlineTopics.ts";
import { slideName } from "../../links/presentation.ts";
import { headlineWords } from "../../text/headline/headlineWords.ts";
import type { HeadlineSentence } from "../../text/headline/parts.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { type Line, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { committeeRows, countGroups, countRow, countTable, themeRows } from "./countTable.ts";

/** More names than this do not fit above the themes. */
const MOST_NAMED = 6;

/** More committees than this stand below the lead only close to each other. */
const MOST_AT_EASE = 4;

/**
 * Which initiatives are sur, by name, what money is missing and who is silent, and the smileys by theme and round: how does
 * it stand? Several slides where there are many rounds.
 */
export function statusSlides(context: SlideContext): readonly SlideContent[] {
  return countGroups(context.followUp).map((group) => statusSlide(context, group));
}

function statusSlide(context: SlideContext, group: ColumnGroup): SlideContent {
  const { followUp, language } = context;
  const h = heatmapText[language];
  const headline = headlineTopics(followUp, headlineWords[language], language);
  return slideContent(followUp, {
    kind: "status",
    title: statusTitle(context, headline.facts),
    lead: { kind: "point", named: named(context, headline), facts: facts(context, headline) },
    blocks: [
      ...(followUp.union === undefined
        ? themeRows(context, followUp.themes, group)
        : committeeRows(context, group)),
      countRow("all", [{ words: h.wholeAgreement, look: "strong" }], countByRound(followUp), group),
    ],
    table:
      followUp.union === undefined
        ? countTable(context, group, "theme")
        : countTable(context, group, "committee", followUp.union.committees.length > MOST_AT_EASE),
  });
}

function statusTitle({ titles }: SlideContext, facts: Headline): string {
  const { total, rated, sur, neutral, before, isLast } = facts;
  return titles.status({
    total,
    sur: sur.now.length,
    earlierSur: sur.earlier.length,
    neutral: neutral.length,
    neverRated: total - rated,
    newlySur: before === null ? null : sur.newly.length,
    isLast,
  });
}

/** Who is sur, the newly so first; where nobody is, who is neutral. Of many, the first. */
function named({ t }: SlideContext, headline: ReturnType<typeof headlineTopics>): readonly Line[] {
  const { sur, neutral } = headline.facts;
  const isNew = new Set(sur.newly);
  const isFirst = new Set(sur.first);
  const rating = sur.all.length > 0 ? "sur" : "neutral";
  const all = rating === "sur" ? [...sur.newly, ...sur.first, ...sur.still, ...sur.earlier] : neutral;
  const shown = all.length <= MOST_NAMED ? all : all.slice(0, MOST_NAMED - 1);
  const left = all.length - shown.length;
  const since = (initiative: Initiative) => {
    if (isNew.has(initiative)) return t.status.newly;
    return isFirst.has(initiative) && sur.newly.length > 0 ? t.status.first : null;
  };
  return [
    ...shown.map((initiative): Line => {
      const words = since(initiative);
      const name = headline.nameOf(initiative);
      return [
        { rating, isSilent: true },
        " ",
        { words: name, names: [name], to: slideName({ kind: "initiative", initiative }) },
        ...(words === null ? [] : [" ", { words, look: "reason" } as const]),
      ];
    }),
    ...(left === 0 ? [] : [[{ words: t.status.others(left), look: "soft" } as const]]),
  ];
}

/** How many are glad and delayed, what money is missing, and who is silent: the last two as on the overview. */
function facts(context: SlideContext, { topics }: ReturnType<typeof headlineTopics>): readonly Line[] {
  const { followUp, language, t } = context;
  const { met, delayed } = keyFigures(followUp);
  const counts: readonly Line[] =
    delayed.delayed === null
      ? []
      : [
          [
            { words: t.status.partOf(delayed.delayed, delayed.total), look: "strong" },
            ` ${t.status.delayed(delayed.delayed)}`,
          ],
          ...(met.share.rated === 0
            ? []
            : [
                [
                  { words: t.status.partOf(met.share.met, met.share.total), look: "strong" } as const,
                  " ",
                  { words: t.status.met(met.share.met, met.round), names: [met.round] },
                ],
              ]),
        ];
  const leftOut = leftOutWords(followUp, language);
  return [
    ...counts,
    ...topics
      .filter(({ topic }) => topic !== "effort")
      .map(({ sentences }) => sentences.flatMap(sentenceLine)),
    ...(leftOut === null ? [] : [[leftOut]]),
  ];
}

/** A sentence of the overview as a part of a line; its lists are on other screens. */
function sentenceLine(parts: HeadlineSentence, place: number): Line {
  const words = parts.map((part): Line[number] => {
    switch (part.kind) {
      case "list":
        return { words: part.text, look: "strong" };
      case "round":
      case "initiative":
        return { words: part.text, names: [part.text] };
      default:
        return part.text;
    }
  });
  return place === 0 ? words : [" ", ...words];
}
