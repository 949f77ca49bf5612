import type { ColumnGroup } from "../../components/layout/columnGroups.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { shortRounds } from "../../text/roundNames.ts";
import type { Column, Line } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** Whose rounds, and in which language. */
interface RoundsContext extends Pick<SlideContext, "language"> {
  readonly followUp: Pick<SlideContext["followUp"], "rounds">;
}

/** The columns of some of the rounds, under short names, which the definitions' slide explains. */
export function roundColumns(
  { followUp, language }: RoundsContext,
  { from, to }: ColumnGroup,
  kind: Column["kind"],
): readonly Column[] {
  return shortRounds(followUp.rounds, language)
    .slice(from, to)
    .map(({ short, isOfDocument }) => ({
      kind,
      heading: [isOfDocument ? { words: short, names: [short] } : short],
    }));
}

/** Which rounds a table has, where it does not have all: "Runde 1–6 af 12". */
export function spanWords({ followUp, language }: RoundsContext, { from, to }: ColumnGroup): Line {
  const count = followUp.rounds.length;
  const last = Math.min(to, count);
  if (from === 0 && last === count) return [];
  return [{ words: ` ${heatmapText[language].roundsOf(from + 1, last, count)}`, look: "soft" }];
}
