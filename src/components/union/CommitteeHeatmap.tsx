import { countByRound, type RatingKey } from "../../agreement/effort/counts.ts";
import type { CommitteePart, FollowUp } from "../../agreement/followUp.ts";
import type { Round } from "../../agreement/format/schema.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { unionText } from "../../text/union.ts";
import { CountHeatmap, type CountRow } from "../heatmap/CountHeatmap.tsx";
import type { CellMetric } from "../heatmap/ThemeCell.tsx";

interface CommitteeHeatmapProps {
  readonly followUp: FollowUp;
  readonly metric: CellMetric;
  /** Where a number leads, as in `ThemeHeatmap`; a `null` committee means all. */
  readonly hrefOf: (
    committee: CommitteePart | null,
    round: Round | null,
    smileys: readonly RatingKey[],
  ) => string;
  /** True for a view of the paper. */
  readonly onPaper?: boolean;
}

/** The heatmap of smileys by committee and round, of a whole agreement; a committee without a round has an empty cell there. */
export function CommitteeHeatmap({ followUp, hrefOf, ...others }: CommitteeHeatmapProps) {
  const t = useText(unionText);
  return (
    <CountHeatmap
      {...others}
      followUp={followUp}
      label={t.committeeTable}
      corner={t.committee}
      rows={(followUp.union?.committees ?? []).map(
        (part): CountRow => ({
          id: part.id,
          heading: <bdi lang={DOCUMENT_LANGUAGE}>{part.name}</bdi>,
          total: part.initiatives.length,
          counts: countByRound(followUp, part.initiatives),
          hrefOf: (round, smileys) => hrefOf(part, round, smileys),
        }),
      )}
      sumHref={(round, smileys) => hrefOf(null, round, smileys)}
    />
  );
}
