import { useMemo, useRef } from "react";
import { useDrawnWhole, usePrinting } from "../../device/paper.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../layout/columnGroups.ts";
import { PAPER_WIDTH } from "../layout/paperWidth.ts";
import { CommitteeInitiatives } from "../union/CommitteeInitiatives.tsx";
import type { Folds } from "../union/useFolds.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { HeatmapTable } from "./HeatmapTable.tsx";
import rows from "./heatmapRows.module.css";
import type { InitiativeRowsProps } from "./InitiativeRow.tsx";
import { RoundHeadings } from "./RoundHeadings.tsx";
import { RoundKey } from "./RoundKey.tsx";
import { ThemeRows } from "./ThemeRows.tsx";
import { bodiesOf, rowsOf, type TableBody } from "./tableBodies.ts";
import { useRowWindow } from "./useRowWindow.ts";

/** A table with more rows draws those in sight, several screens of them at most. */
const MOST_DRAWN = 100;

/** Millimetres: a column holds a smiley below an upright heading of two lines. */
const ROOM: ColumnRoom = { width: PAPER_WIDTH, names: 50, column: 9.8 };

interface InitiativeHeatmapProps extends InitiativeRowsProps {
  /** Of a whole agreement: which committees are unfolded. */
  readonly folds?: Folds;
}

/**
 * Smileys by initiative and round, grouped by theme, with the economy's smiley as last column. Of a large follow-up the
 * rows in sight are drawn. On paper, and in a picture, all rows stand; on paper many rounds are several tables.
 */
export function InitiativeHeatmap(props: InitiativeHeatmapProps) {
  const { followUp, folds } = props;
  const onPaper = usePrinting();
  const bodies = bodiesOf(followUp, folds);
  const isWhole = useDrawnWhole() || rowsOf(bodies) <= MOST_DRAWN;
  const columns = followUp.rounds.length + 1;
  const groups = useMemo(
    () => (onPaper ? columnGroups(columns, ROOM) : [{ from: 0, to: columns }]),
    [onPaper, columns],
  );
  return (
    <>
      {groups.map((group) => (
        <ColumnsTable
          key={group.from}
          {...props}
          bodies={bodies}
          group={group}
          isWhole={isWhole}
          onPaper={onPaper}
        />
      ))}
      <RoundKey followUp={followUp} />
    </>
  );
}

interface ColumnsTableProps extends InitiativeHeatmapProps {
  readonly bodies: readonly TableBody[];
  /** Of the columns, which are the rounds and after them the economy. */
  readonly group: ColumnGroup;
  readonly isWhole: boolean;
  readonly onPaper: boolean;
}

function ColumnsTable({ bodies, folds, isWhole, onPaper, ...props }: ColumnsTableProps) {
  const t = useText(heatmapText);
  const { followUp, group } = props;
  const { from, to } = group;
  const table = useRef<HTMLTableElement>(null);
  const { window, heightOf } = useRowWindow(
    table,
    bodies.map(({ initiatives }) => initiatives.length),
    isWhole,
  );
  return (
    <HeatmapTable
      ref={table}
      label={t.initiativeTable}
      columns={to - from}
      onPaper={onPaper}
      rowCount={isWhole ? undefined : 1 + bodies.length + rowsOf(bodies)}
    >
      <RoundHeadings followUp={followUp} corner={t.initiative} from={from} to={to}>
        {to > followUp.rounds.length && <ColumnHead label={t.economy} />}
      </RoundHeadings>
      {bodies.map(({ theme, committee, initiatives, first }, index) => {
        // The table's and those of the bodies so far.
        const above = index + 2;
        return theme === null ? (
          committee && folds && (
            <tbody key={`${committee.id} committee`} className={rows["body"]}>
              <CommitteeInitiatives
                followUp={followUp}
                part={committee}
                folds={folds}
                columns={to - from + 1}
                rowIndex={isWhole ? undefined : above + first}
              />
            </tbody>
          )
        ) : (
          <ThemeRows
            key={theme.id}
            {...props}
            {...{ theme, initiatives, first, window, heightOf }}
            headings={above}
          />
        );
      })}
    </HeatmapTable>
  );
}
