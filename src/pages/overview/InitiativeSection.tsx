import { memo, useCallback } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { InitiativeHeatmap } from "../../components/heatmap/InitiativeHeatmap.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { FoldedInitiatives } from "../../components/union/FoldedInitiatives.tsx";
import { href } from "../../links/href.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { laterSectionsText } from "../../text/laterSections.ts";
import { overviewText } from "../../text/overview.ts";
import { MarkedFollowUp, useMarked } from "./MarkedFollowUp.ts";
import { OverviewExport } from "./OverviewExport.tsx";
import { useMarks } from "./useMarks.tsx";

/** Every initiative, round by round. It does not depend on the compared rounds, and is not drawn again when they change. */
export const InitiativeSection = memo(function InitiativeSection({
  followUp,
}: {
  readonly followUp: FollowUp;
}) {
  const t = useText(overviewText);
  const h = useText(heatmapText);
  const { id } = followUp.facts;
  const initiativeHref = useCallback((initiative: Initiative) => href.initiative(id, initiative.id), [id]);
  const { ref, markOf } = useMarks();
  const marked = useMarked(followUp);
  return (
    <Section
      name="initiatives"
      title={t.initiatives.title}
      lead={useText(laterSectionsText).initiatives}
      controls={
        <OverviewExport followUp={followUp} part={{ kind: "initiatives" }} title={h.initiativeTable} />
      }
    >
      <div ref={ref}>
        <MarkedFollowUp value={marked}>
          {followUp.union ? (
            <FoldedInitiatives followUp={followUp} hrefOf={initiativeHref} markOf={markOf} />
          ) : (
            <InitiativeHeatmap followUp={followUp} hrefOf={initiativeHref} markOf={markOf} />
          )}
        </MarkedFollowUp>
      </div>
    </Section>
  );
});
