/** Tables of smileys by theme or committee and round. */
import { countByRound, countByThemeAndRound, type SmileyCounts } from "../../agreement/effort/counts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Theme } from "../../agreement/format/schema.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../../components/layout/columnGroups.ts";
import { slideName } from "../../links/presentation.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { numberedName } from "../../text/numberedName.ts";
import { unionText } from "../../text/union.ts";
import {
  type Block,
  type Cell,
  type Line,
  type SlideContent,
  STAGE_WIDTH,
  tableRow,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { roundColumns, spanWords } from "./roundColumns.ts";

/** Pixels of the stage: names, and a bar above four numbers. */
const ROOM: ColumnRoom = { width: STAGE_WIDTH, names: 480, column: 210 };

/** The rounds that fit beside each other, slide by slide. */
export function countGroups({ rounds }: Pick<FollowUp, "rounds">): readonly ColumnGroup[] {
  return columnGroups(rounds.length, ROOM);
}

/** The table's name and columns. */
export function countTable(
  context: Parameters<typeof roundColumns>[0],
  group: ColumnGroup,
  rows: "theme" | "committee",
  isDense = false,
): SlideContent["table"] {
  const h = heatmapText[context.language];
  const u = unionText[context.language];
  const [label, head] = rows === "theme" ? [h.themeTable, h.theme] : [u.committeeTable, u.committee];
  return {
    label,
    isDense,
    columns: [
      { kind: "name", width: ROOM.names, heading: [head, ...spanWords(context, group)] },
      ...roundColumns(context, group, "counts"),
    ],
  };
}

/** One row: a name, and the smileys of its initiatives in the rounds of the group, `undefined` where it has no such round. */
export function countRow(
  id: string,
  name: Line,
  counts: readonly (SmileyCounts | undefined)[],
  { from, to }: ColumnGroup,
): Block {
  return tableRow(id, [
    { kind: "name", content: name },
    ...counts
      .slice(from, to)
      .map(
        (cell): Cell =>
          cell === undefined ? { kind: "text", content: [] } : { kind: "counts", counts: cell },
      ),
  ]);
}

/** A row for each theme, which leads to its slide. */
export function themeRows(
  { followUp }: SlideContext,
  themes: readonly Theme[],
  group: ColumnGroup,
): readonly Block[] {
  const byTheme = countByThemeAndRound(followUp);
  return themes.map((theme) => {
    const name = numberedName(theme);
    const to = slideName({ kind: "theme", theme, initiatives: [] });
    return countRow(
      `theme ${theme.id}`,
      [{ words: name, names: [name], to }],
      byTheme.get(theme.id) ?? [],
      group,
    );
  });
}

/** A row for each committee of a whole agreement, which leads to its slide. */
export function committeeRows({ followUp }: SlideContext, group: ColumnGroup): readonly Block[] {
  return (followUp.union?.committees ?? []).map((committee) => {
    const { id, name, initiatives } = committee;
    const to = slideName({ kind: "committee", committee, initiatives });
    return countRow(
      `committee ${id}`,
      [{ words: name, names: [name], to }],
      countByRound(followUp, initiatives),
      group,
    );
  });
}
