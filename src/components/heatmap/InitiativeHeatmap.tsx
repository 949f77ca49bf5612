import { useMemo, useRef } from "react";
import { useDrawnWhole, usePrinting } from "../../device/paper.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { type ColumnGroup, type ColumnRoom, columnGroups } from "../layout/columnGroups.ts";
import { PAPER_WIDTH } from "../layout/paperWidth.ts";
import { useLineWindow } from "../table/useLineWindow.ts";
import { CommitteeInitiatives } from "../union/CommitteeInitiatives.tsx";
import type { Folds } from "../union/useFolds.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { HeatmapTable } from "./HeatmapTable.tsx";
import rows from "./heatmapRows.module.css";
import type { InitiativeRowsProps } from "./InitiativeRow.tsx";
import { RoundHeadings } from "./RoundHeadings.tsx";
import { RoundKey } from "./RoundKey.tsx";
import { ThemeRows } from "./ThemeRows.tsx";
import { bodiesOf, linesOf, type TableBody } from "./tableBodies.ts";

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
  const isOpen = folds?.isOpen;
  const bodies = useMemo(() => bodiesOf(followUp, isOpen), [followUp, isOpen]);
  const items = useMemo(() => linesOf(bodies), [bodies]);
  const isWhole = useDrawnWhole() || items.length - bodies.length <= MOST_DRAWN;
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
          items={items}
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
  /** What stands in their lines. */
  readonly items: readonly object[];
  /** Of the columns, which are the rounds and after them the economy. */
  readonly group: ColumnGroup;
  readonly isWhole: boolean;
  readonly onPaper: boolean;
}

function ColumnsTable({ bodies, items, folds, isWhole, onPaper, ...props }: ColumnsTableProps) {
  const t = useText(heatmapText);
  const { followUp, group } = props;
  const { from, to } = group;
  const table = useRef<HTMLTableElement>(null);
  const { drawn, heightOf } = useLineWindow({ items, table, frame: null, isWhole });
  return (
    <HeatmapTable
      ref={table}
      label={t.initiativeTable}
      columns={to - from}
      onPaper={onPaper}
      rowCount={isWhole ? undefined : 1 + items.length}
    >
      <RoundHeadings followUp={followUp} corner={t.initiative} from={from} to={to}>
        {to > followUp.rounds.length && <ColumnHead label={t.economy} />}
      </RoundHeadings>
      {bodies.map(({ theme, committee, initiatives, place }) =>
        theme === null ? (
          committee &&
          folds && (
            <tbody key={`${committee.id} committee`} className={rows["body"]}>
              <CommitteeInitiatives
                followUp={followUp}
                part={committee}
                folds={folds}
                columns={to - from + 1}
                place={isWhole ? undefined : place}
              />
            </tbody>
          )
        ) : (
          <ThemeRows key={theme.id} {...props} {...{ theme, initiatives, place, drawn, heightOf }} />
        ),
      )}
    </HeatmapTable>
  );
}
