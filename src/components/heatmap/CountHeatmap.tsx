import type { ReactNode } from "react";
import { countByRound, type RatingKey, type SmileyCounts } from "../../agreement/effort/counts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Round } from "../../agreement/format/schema.ts";
import { usePrinting } from "../../device/paper.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../layout/columnGroups.ts";
import { PAPER_WIDTH } from "../layout/paperWidth.ts";
import { HeatmapTable } from "./HeatmapTable.tsx";
import rows from "./heatmapRows.module.css";
import { RoundHeadings } from "./RoundHeadings.tsx";
import { RoundKey } from "./RoundKey.tsx";
import { type CellMetric, ThemeCell } from "./ThemeCell.tsx";
import { CELL } from "./useGridNavigation.ts";

/** A row: some of the initiatives, counted round by round. */
export interface CountRow {
  readonly id: string;
  readonly heading: ReactNode;
  readonly total: number;
  /** `[i]` belongs to `followUp.rounds[i]`. */
  readonly counts: readonly SmileyCounts[];
  /** Where a number leads: to the initiatives with these smileys in the round; a `null` round is the row's heading. */
  readonly hrefOf: (round: Round | null, smileys: readonly RatingKey[]) => string;
}

export interface CountHeatmapProps {
  readonly followUp: FollowUp;
  /** The table's accessible name, and what its rows are. */
  readonly label: string;
  readonly corner: string;
  readonly rows: readonly CountRow[];
  /** As a row's: where the numbers of the whole agreement lead, which its last row counts. */
  readonly sumHref: CountRow["hrefOf"];
  /** Draws the rows of one table in another way; the columns are those of its rounds. */
  readonly drawRows?: (rows: readonly CountRow[], columns: ColumnGroup) => ReactNode;
  readonly metric: CellMetric;
  /** True for a view of the paper; what is printed from a screen is put on paper by itself. */
  readonly onPaper?: boolean;
}

/** Millimetres: a column holds a share, a bar and four numbers. */
const ROOM: ColumnRoom = { width: PAPER_WIDTH, names: 34, column: 24 };

/** A heatmap of smileys by parts of an agreement and rounds. On paper, many rounds make several tables. */
export function CountHeatmap({ onPaper = false, ...props }: CountHeatmapProps) {
  const isPaper = usePrinting() || onPaper;
  const { followUp } = props;
  const whole = [{ from: 0, to: followUp.rounds.length }];
  return (
    <>
      {(isPaper ? columnGroups(followUp.rounds.length, ROOM) : whole).map((group) => (
        <RoundsTable key={group.from} {...props} {...group} onPaper={isPaper} />
      ))}
      <RoundKey followUp={followUp} />
    </>
  );
}

interface RoundsTableProps extends CountHeatmapProps, ColumnGroup {
  readonly onPaper: boolean;
}

function RoundsTable(props: RoundsTableProps) {
  const { followUp, label, corner, metric, from, to, onPaper } = props;
  const sum: CountRow = {
    id: "",
    heading: useText(heatmapText).wholeAgreement,
    total: followUp.initiatives.length,
    counts: countByRound(followUp),
    hrefOf: props.sumHref,
  };
  return (
    <HeatmapTable label={label} columns={to - from} wide onPaper={onPaper}>
      <RoundHeadings followUp={followUp} corner={corner} from={from} to={to} />
      {props.drawRows?.(props.rows, { from, to }) ?? (
        <tbody className={rows["body"]}>
          {props.rows.map((row) => (
            <CountTableRow key={row.id} followUp={followUp} row={row} metric={metric} from={from} to={to} />
          ))}
        </tbody>
      )}
      <tbody className={`${rows["body"]} ${rows["sum"]}`}>
        <CountTableRow followUp={followUp} row={sum} metric={metric} from={from} to={to} />
      </tbody>
    </HeatmapTable>
  );
}

interface CountTableRowProps extends ColumnGroup {
  readonly followUp: FollowUp;
  readonly row: CountRow;
  readonly metric: CellMetric;
}

/** One row of the table, in the columns from one round to before another. */
export function CountTableRow({ followUp, row, metric, from, to }: CountTableRowProps) {
  const t = useText(heatmapText);
  const { heading, total, counts, hrefOf } = row;
  return (
    <tr className={rows["row"]}>
      <th scope="row" className={rows["rowHead"]}>
        <a {...CELL} href={hrefOf(null, [])} className={rows["rowLink"]}>
          {heading}
        </a>{" "}
        <span className={rows["total"]}>{t.initiatives(total)}</span>
      </th>
      {followUp.rounds.slice(from, to).map((round, index) => {
        const cell = counts[from + index];
        return (
          cell && (
            <ThemeCell
              key={round.id}
              counts={cell}
              metric={metric}
              hrefOf={(smileys) => hrefOf(round, smileys)}
            />
          )
        );
      })}
    </tr>
  );
}
