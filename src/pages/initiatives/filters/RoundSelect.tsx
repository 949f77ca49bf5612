import type { FollowUp } from "../../../agreement/followUp.ts";
import { Select } from "../../../components/controls/Select.tsx";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";

interface RoundSelectProps {
  readonly followUp: FollowUp;
  readonly label: string;
  /** What no chosen round means. */
  readonly none: string;
  readonly value: string | null;
  readonly onChange: (round: string | null) => void;
}

/** A round, or none in particular. */
export function RoundSelect({ followUp, label, none, value, onChange }: RoundSelectProps) {
  return (
    <Select
      label={label}
      value={value ?? ""}
      options={[
        { value: "", label: none },
        ...followUp.rounds.map((round) => ({
          value: round.id,
          label: round.label,
          lang: DOCUMENT_LANGUAGE,
        })),
      ]}
      onChange={(round) => onChange(round === "" ? null : round)}
    />
  );
}
