import { mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import { eachInSteps } from "../../agreement/eachInSteps.ts";
import { isNewlySur } from "../../agreement/effort/change.ts";
import { ratingsOf } from "../../agreement/effort/ratings.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { agendaReasons } from "../../agreement/presentation/agenda.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../../components/layout/columnGroups.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { type Block, type Cell, type SlideContent, STAGE_WIDTH, tableRow } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { committeeAfter } from "./committeeAfter.ts";
import { roundColumns, spanWords } from "./roundColumns.ts";

/** Pixels of the stage: names and why they deviate, and a smiley below its round's name. */
const ROOM: ColumnRoom = { width: STAGE_WIDTH, names: 600, column: 160 };

/**
 * Initiatives by round with their economy and why they deviate: the heatmap of a theme or of a list. Several tables where
 * there are more rounds than fit beside each other.
 */
export function* ratingTables(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, readonly RatingTable[]> {
  const { union, rounds } = context.followUp;
  const isMixed = new Set(initiatives.map(({ id }) => union?.partOf.get(id))).size > 1;
  const tables: RatingTable[] = [];
  for (const group of columnGroups(rounds.length + 1, ROOM))
    tables.push(yield* ratingTable(context, initiatives, group, isMixed));
  return tables;
}

type RatingTable = Pick<SlideContent, "table"> & { readonly blocks: readonly Block[] };

/** The columns are the rounds and after them the economy. `isMixed` where the initiatives are of several committees: each is named. */
function* ratingTable(
  context: SlideContext,
  initiatives: readonly Initiative[],
  group: ColumnGroup,
  isMixed: boolean,
): Generator<void, RatingTable> {
  const { followUp, language } = context;
  const h = heatmapText[language];
  const hasEconomy = group.to > followUp.rounds.length;
  const rows = yield* eachInSteps(initiatives, (initiative) => row(context, initiative, group, isMixed));
  return {
    blocks: rows,
    table: {
      label: h.initiativeTable,
      columns: [
        { kind: "name", heading: [h.initiative, ...spanWords(context, group)] } as const,
        ...roundColumns(context, group, "mark"),
        ...(hasEconomy ? [{ kind: "mark", heading: [h.economy] } as const] : []),
      ],
    },
  };
}

function row(
  context: SlideContext,
  initiative: Initiative,
  { from, to }: ColumnGroup,
  isMixed: boolean,
): Block {
  const { followUp, language } = context;
  const ratings = ratingsOf(followUp, initiative);
  const economy = heatmapText[language].economy;
  const words = reasonWords(context, initiative).join(", ");
  const marks = followUp.rounds
    .slice(from, to)
    .map(
      (round, index): Cell => ({ kind: "mark", rating: ratings[from + index] ?? null, about: round.label }),
    );
  return tableRow(initiative.id, [
    {
      kind: "name",
      content: [
        { initiative },
        ...(isMixed ? committeeAfter(followUp, initiative) : []),
        ...(words === "" ? [] : [" ", { words, look: "reason" } as const]),
      ],
    },
    ...marks,
    ...(to > followUp.rounds.length
      ? [{ kind: "mark", rating: initiative.economy?.smiley ?? null, about: economy } as const]
      : []),
  ]);
}

/**
 * Why an initiative is on the agenda, in words; what got worse and is sur now says that, too, and what does not fit together
 * says which two things.
 */
function reasonWords(context: SlideContext, initiative: Initiative): readonly string[] {
  const { followUp, rules, t } = context;
  const latest = followUp.latestRated;
  return agendaReasons(followUp, initiative).map((reason) => {
    if (reason === "worse" && isNewlySur(followUp, initiative, latest - 1, latest)) {
      return rules.worseAndNewlySur;
    }
    return reason === "contradiction" ? mismatch(context, initiative) : t.reasons[reason];
  });
}

/** What does not fit together, by the gravest. */
function mismatch({ followUp, language, t }: SlideContext, initiative: Initiative): string {
  const [gravest] = mismatchesOf(followUp, initiative);
  if (gravest === undefined) return t.reasons.contradiction;
  const { title } = contradictionsText[language].rules[gravest.rule];
  return `${t.reasons.contradiction}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
