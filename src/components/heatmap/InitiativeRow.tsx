import { memo, type ReactNode, use } from "react";
import { ratingKey } from "../../agreement/effort/counts.ts";
import type { Rating } from "../../agreement/effort/smiley.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Milestone, Round } from "../../agreement/format/schema.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { smileyText } from "../../text/smiley.ts";
import { Corrected } from "../corrections/Corrected.tsx";
import { CorrectionContext } from "../corrections/CorrectionContext.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import { InitiativeName } from "../names/InitiativeName.tsx";
import { drawSmiley } from "../smiley/Smiley.tsx";
import { linePlace } from "../table/linePlace.ts";
import rows from "./heatmapRows.module.css";
import styles from "./InitiativeRow.module.css";
import tints from "./tints.module.css";
import { CELL } from "./useGridNavigation.ts";

/** What all rows of the table have in common. */
export interface InitiativeRowsProps {
  readonly followUp: FollowUp;
  /** Must be stable, or every row is drawn again. */
  readonly hrefOf: (initiative: Initiative) => string;
  /** A small mark beside an initiative's name; it may come later. Must be stable, or every row is drawn again. */
  readonly markOf?: ((initiative: Initiative) => ReactNode) | undefined;
}

/** The follow-up is not among them: a row that a refresh leaves unchanged is not drawn again, and would keep the old one. */
interface InitiativeRowProps extends Omit<InitiativeRowsProps, "followUp"> {
  readonly rounds: readonly Round[];
  /** The initiative's, by round. */
  readonly milestones: readonly (Milestone | null)[];
  /** Of the columns, which are the rounds and after them the economy. */
  readonly group: ColumnGroup;
  readonly initiative: Initiative;
  /** Its 0-based place among the lines of the table, where not all are drawn. */
  readonly place?: number | undefined;
}

/** One initiative: its name, and each round's smiley, the economy's last. Every cell leads to its screen. */
export const InitiativeRow = memo(function InitiativeRow(props: InitiativeRowProps) {
  const { rounds, milestones, group, initiative, hrefOf, markOf, place } = props;
  const t = useText(heatmapText);
  const href = hrefOf(initiative);
  return (
    <tr className={rows["row"]} {...linePlace(place)}>
      <th scope="row" className={rows["rowHead"]} data-marked={markOf && ""}>
        <a {...CELL} href={href} className={rows["rowLink"]}>
          <InitiativeName initiative={initiative} />
        </a>
        {markOf !== undefined && <span className={rows["mark"]}>{markOf(initiative)}</span>}
      </th>
      {rounds.slice(group.from, group.to).map((round, index) => (
        <SmileyCell
          key={round.id}
          rating={milestones[group.from + index]?.smiley ?? null}
          about={round.label}
          href={href}
          of={milestones[group.from + index]}
        />
      ))}
      {group.to > rounds.length && (
        <SmileyCell
          rating={initiative.economy?.smiley ?? null}
          about={t.economy}
          href={href}
          of={initiative.economy}
        />
      )}
    </tr>
  );
});

interface SmileyCellProps {
  readonly rating: Rating;
  readonly about: string;
  readonly href: string;
  /** The milestone or economy whose smiley it is. */
  readonly of: unknown;
}

function SmileyCell({ rating, about, href, of }: SmileyCellProps) {
  return (
    <td className={rows["cell"]}>
      <a
        {...CELL}
        href={href}
        className={`${rows["cellLink"]} ${styles["smileyLink"]} ${tints["tint"]}`}
        data-tint={ratingKey(rating)}
      >
        {drawSmiley(useText(smileyText).name, { rating, about })}
        {use(CorrectionContext) && <Corrected of={of} part="smiley" />}
      </a>
    </td>
  );
}
