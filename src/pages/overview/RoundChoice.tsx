import type { FollowUp } from "../../agreement/followUp.ts";
import { Select } from "../../components/controls/Select.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { laterSectionsText } from "../../text/laterSections.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import type { Comparison } from "./useOverview.ts";

interface RoundChoiceProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

/** The choice of the two rounds that are compared. */
export function RoundChoice({ followUp, comparison, onCompare }: RoundChoiceProps) {
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
