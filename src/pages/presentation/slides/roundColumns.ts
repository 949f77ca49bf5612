import { needsKey } from "../../../components/heatmap/roundHeading.ts";
import type { ColumnGroup } from "../../../components/layout/columnGroups.ts";
import { heatmapText } from "../../../text/heatmap.ts";
import type { Column, Line } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** The columns of some of the rounds; a very long name is a number, which the definitions' slide explains. */
export function roundColumns(
  { followUp, language }: SlideContext,
  { from, to }: ColumnGroup,
  kind: Column["kind"],
): readonly Column[] {
  return followUp.rounds.slice(from, to).map((round, index) => ({
    kind,
    heading: needsKey(round)
      ? [heatmapText[language].round(from + index + 1)]
      : [{ words: round.label, names: [round.label] }],
  }));
}

/** Which rounds a table has, where it does not have all: "Runde 1–6 af 12". */
export function spanWords({ followUp, language }: SlideContext, { from, to }: ColumnGroup): Line {
  const count = followUp.rounds.length;
  const last = Math.min(to, count);
  if (from === 0 && last === count) return [];
  return [{ words: ` ${heatmapText[language].roundsOf(from + 1, last, count)}`, look: "soft" }];
}
