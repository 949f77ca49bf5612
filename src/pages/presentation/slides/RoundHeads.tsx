import type { Round } from "../../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";

interface RoundHeadsProps {
  readonly rounds: readonly Round[];
  readonly className?: string | undefined;
}

/** The column headings of a table by round. */
export function RoundHeads({ rounds, className }: RoundHeadsProps) {
  return rounds.map(({ id, label }) => (
    <th key={id} scope="col" className={className}>
      <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>
    </th>
  ));
}
