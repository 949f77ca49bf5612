import type { FollowUp } from "../../agreement/followUp.ts";
import { Section } from "../../components/layout/Section.tsx";
import { changesText } from "../../text/changes.ts";
import { useText } from "../../text/LanguageContext.ts";
import { laterSectionsText } from "../../text/laterSections.ts";
import { overviewText } from "../../text/overview.ts";
import { ChangeGroups } from "./ChangeGroups.tsx";
import { CompareLink } from "./CompareLink.tsx";
import { OverviewExport } from "./OverviewExport.tsx";
import { RoundChoice } from "./RoundChoice.tsx";
import type { Comparison } from "./useOverview.ts";

interface ChangeSectionProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison | null;
  readonly onCompare: (comparison: Comparison) => void;
}

/** The initiatives that changed between two chosen rounds, and the choice of the rounds. */
export function ChangeSection({ followUp, comparison, onCompare }: ChangeSectionProps) {
  const { title } = useText(overviewText).changes;
  const t = useText(laterSectionsText);
  const { changeBetween } = useText(changesText);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  if (comparison === null) {
    return (
      <Section name="changes" title={title} controls={<CompareLink followUp={followUp} />}>
        <p>{t.oneRound}</p>
      </Section>
    );
  }
  return (
    <Section
      name="changes"
      title={title}
      controls={
        <>
          <CompareLink followUp={followUp} />
          <RoundChoice followUp={followUp} comparison={comparison} onCompare={onCompare} />
          {comparison.from !== comparison.to && (
            <OverviewExport
              followUp={followUp}
              part={{ kind: "changes", comparison }}
              title={title}
              shown={changeBetween(label(comparison.from), label(comparison.to))}
            />
          )}
        </>
      }
    >
      {comparison.from === comparison.to ? (
        <p>{t.sameRound}</p>
      ) : (
        <ChangeGroups followUp={followUp} comparison={comparison} />
      )}
    </Section>
  );
}
