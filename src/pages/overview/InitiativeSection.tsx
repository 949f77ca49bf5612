import {
  type ComponentType,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
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

type Mark = ComponentType<{ readonly initiative: Initiative }>;

interface Marks {
  /** For the element that holds the marks: their code loads when it scrolls into view. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The mark of an initiative's contradictions; nothing until the code is there. */
  readonly markOf: (initiative: Initiative) => ReactNode;
}

/**
 * The marks that show how many contradictions concern an initiative. Their code is loaded late, so that the rules that
 * find contradictions do not delay the first screen.
 */
function useMarks(): Marks {
  const ref = useRef<HTMLDivElement>(null);
  const [Mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    const place = ref.current;
    if (place === null) return;
    let isHere = true;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // The heatmap is complete without the marks: when their code cannot be fetched, no message is shown.
      import("./InitiativeMark.tsx").then(
        ({ InitiativeMark }) => isHere && setMark(() => InitiativeMark),
        () => undefined,
      );
    });
    observer.observe(place);
    return () => {
      isHere = false;
      observer.disconnect();
    };
  }, []);
  const markOf = useCallback(
    (initiative: Initiative) => (Mark === null ? null : <Mark initiative={initiative} />),
    [Mark],
  );
  return { ref, markOf };
}
