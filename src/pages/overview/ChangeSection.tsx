import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type PlacedFollowUp, sameAgreement } from "../../agreement/history/sameAgreement.ts";
import { Select } from "../../components/controls/Select.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { changesText } from "../../text/changes.ts";
import { historyText } from "../../text/history.ts";
import { useText } from "../../text/LanguageContext.ts";
import { laterSectionsText } from "../../text/laterSections.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { overviewText } from "../../text/overview.ts";
import { ChangeGroups } from "./ChangeGroups.tsx";
import { OverviewExport } from "./OverviewExport.tsx";
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

/**
 * Rounds are compared in one follow-up; this leads to what two of them say, this one and the one before it. Nothing where it
 * is the first or the only one.
 */
function CompareLink({ followUp: { facts, union } }: { readonly followUp: FollowUp }) {
  const t = useText(historyText);
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  const all = sameAgreement<PlacedFollowUp>(data?.followUps ?? [], facts);
  const before = all[all.findIndex(({ id }) => id === facts.id) - 1];
  if (before === undefined || union !== undefined) return null;
  const search = writeParameters(historyParameters, { from: before.id, to: facts.id });
  return <a href={href.history(facts.id, search)}>{t.compare}</a>;
}

interface RoundChoiceProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

/** The choice of the two rounds that are compared. */
function RoundChoice({ followUp, comparison, onCompare }: RoundChoiceProps) {
  const t = useText(laterSectionsText);
  const options = followUp.rounds.map((round, index) => ({
    value: String(index),
    label: round.label,
    lang: DOCUMENT_LANGUAGE,
  }));
  return (
    <>
      <Select
        label={t.from}
        value={String(comparison.from)}
        options={options}
        onChange={(value) => onCompare({ ...comparison, from: Number(value) })}
      />
      <Select
        label={t.to}
        value={String(comparison.to)}
        options={options}
        onChange={(value) => onCompare({ ...comparison, to: Number(value) })}
      />
    </>
  );
}
