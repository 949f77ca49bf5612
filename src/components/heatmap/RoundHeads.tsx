import type { FollowUp } from "../../agreement/followUp.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import { ColumnHead } from "./ColumnHead.tsx";

interface RoundHeadsProps extends ColumnGroup {
  readonly followUp: FollowUp;
}

/** The headings of some rounds' columns, short: `RoundKey` has the names. Places beyond the last round have none. */
export function RoundHeads({ followUp, from, to }: RoundHeadsProps) {
  return shortRounds(followUp.rounds, useLanguage())
    .slice(from, to)
    .map(({ round, short, isWhole, isOfDocument }) => (
      <ColumnHead
        key={round.id}
        label={short}
        lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}
        whole={isWhole ? undefined : round.label}
      />
    ));
}
