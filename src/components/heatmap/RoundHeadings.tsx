import type { ReactNode } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import headings from "./headings.module.css";
import rows from "./heatmapRows.module.css";

interface RoundHeadingsProps extends ColumnGroup {
  readonly followUp: FollowUp;
  /** What the table's rows are. */
  readonly corner: string;
  /** Columns after the rounds. */
  readonly children?: ReactNode;
}

/**
 * The headings of a heatmap of some rounds, short: `RoundKey` has the names. The corner says which rounds these are, where they
 * are not all: "Runde 1–6 af 12". Places beyond the last round have none.
 */
export function RoundHeadings({ followUp, from, to, corner, children }: RoundHeadingsProps) {
  const t = useText(heatmapText);
  const count = followUp.rounds.length;
  const last = Math.min(to, count);
  const isWhole = from === 0 && last === count;
  return (
    <thead className={headings["headings"]}>
      <tr className={rows["row"]}>
        <th scope="col" className={headings["corner"]}>
          {corner}
          {!isWhole && <span className={headings["span"]}>{t.roundsOf(from + 1, last, count)}</span>}
        </th>
        {shortRounds(followUp.rounds, useLanguage())
          .slice(from, to)
          .map(({ round, short, isWhole: isName, isOfDocument }) => (
            <ColumnHead
              key={round.id}
              label={short}
              lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}
              whole={isName ? undefined : round.label}
            />
          ))}
        {children}
      </tr>
    </thead>
  );
}
