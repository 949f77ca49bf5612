import type { FollowUp } from "../../agreement/followUp.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { needsKey } from "./roundHeading.ts";

interface RoundHeadsProps extends ColumnGroup {
  readonly followUp: FollowUp;
  /** On paper a very long name is a number, see `RoundKey`. */
  readonly onPaper: boolean;
}

/** The headings of some rounds' columns; places beyond the last round have none. */
export function RoundHeads({ followUp, from, to, onPaper }: RoundHeadsProps) {
  const t = useText(heatmapText);
  return followUp.rounds
    .slice(from, to)
    .map((round, index) =>
      onPaper && needsKey(round) ? (
        <ColumnHead key={round.id} label={t.round(from + index + 1)} />
      ) : (
        <ColumnHead key={round.id} label={round.label} lang={DOCUMENT_LANGUAGE} />
      ),
    );
}
