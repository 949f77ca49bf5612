import { needsKey } from "../../../components/heatmap/roundHeading.ts";
import type { ColumnGroup } from "../../../components/layout/columnGroups.ts";
import { heatmapText } from "../../../text/heatmap.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import type { SlideContext } from "../slideContext.ts";

interface RoundHeadsProps {
  readonly context: SlideContext;
  readonly group: ColumnGroup;
  readonly className?: string | undefined;
}

/** The column headings of some of the rounds; a very long name is a number, which the definitions' slide explains. */
export function RoundHeads({ context: { followUp, language }, group, className }: RoundHeadsProps) {
  return followUp.rounds.slice(group.from, group.to).map((round, index) => (
    <th key={round.id} scope="col" className={className}>
      {needsKey(round) ? (
        heatmapText[language].round(group.from + index + 1)
      ) : (
        <bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>
      )}
    </th>
  ));
}
