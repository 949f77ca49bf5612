import { memo } from "react";
import { milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { numberedName } from "../../text/numberedName.ts";
import { type ColumnGroup, columnCount } from "../layout/columnGroups.ts";
import { ThemeName } from "../names/ThemeName.tsx";
import { drawLines } from "../table/drawLines.ts";
import { linePlace } from "../table/linePlace.ts";
import { lineRuns } from "../table/lineWindow.ts";
import type { LineWindow } from "../table/useLineWindow.ts";
import styles from "./FoundNames.module.css";
import { FoundNames } from "./FoundNames.tsx";
import rows from "./heatmapRows.module.css";
import { InitiativeRow, type InitiativeRowsProps } from "./InitiativeRow.tsx";
import type { TableBody } from "./tableBodies.ts";

/** The browser's own search finds so many names in one place. */
const NAMES = 10;

interface ThemeRowsProps
  extends InitiativeRowsProps,
    Pick<TableBody, "initiatives" | "place">,
    Pick<LineWindow, "drawn" | "heightOf"> {
  readonly theme: Theme;
  readonly group: ColumnGroup;
}

/** A theme's rows below its heading: drawn, or room for those that are not. */
export function ThemeRows({
  followUp,
  theme,
  initiatives,
  place,
  drawn,
  heightOf,
  ...others
}: ThemeRowsProps) {
  const columns = columnCount(others.group);
  const first = place + 1;
  return (
    <tbody className={rows["body"]}>
      <tr className={rows["row"]} {...linePlace(drawn === null ? undefined : place)}>
        <th scope="rowgroup" className={rows["group"]} colSpan={columns}>
          <ThemeName theme={theme} />
        </th>
      </tr>
      {lineRuns(first, first + initiatives.length, drawn).flatMap(({ from, to, isDrawn }) => {
        const some = initiatives.slice(from - first, to - first);
        return isDrawn ? (
          some.map((initiative, index) => (
            <InitiativeRow
              key={initiative.id}
              {...others}
              rounds={followUp.rounds}
              milestones={milestonesOf(followUp, initiative)}
              initiative={initiative}
              place={drawn === null ? undefined : from + index}
            />
          ))
        ) : (
          <RowRoom
            key={`room ${from < (drawn?.from ?? 0) ? "above" : "below"} ${from > (drawn?.kept ?? from)}`}
            initiatives={some}
            from={from}
            height={heightOf(from, to)}
            columns={columns}
          />
        );
      })}
    </tbody>
  );
}

interface RowRoomProps {
  /** Those whose rows are not drawn. */
  readonly initiatives: readonly Initiative[];
  /** The place of the first of them among the lines of the whole table. */
  readonly from: number;
  /** Pixels. */
  readonly height: number;
  readonly columns: number;
}

/**
 * Room for rows that are not drawn. Their names are there for the browser's own search alone, which makes the table draw
 * what it finds.
 */
function RowRoom({ initiatives, from, height, columns }: RowRoomProps) {
  const last = from + initiatives.length;
  const parts = Array.from({ length: Math.ceil(last / NAMES) }, (_, index) => index * NAMES).filter(
    (part) => part > from - NAMES,
  );
  return (
    <tr className={styles["room"]}>
      <td colSpan={columns} style={{ height: `calc(${height}px - var(--space-0))` }} aria-hidden="true">
        {parts.map((part) => {
          const place = Math.max(part, from);
          const names = initiatives
            .slice(place - from, part + NAMES - from)
            .map(numberedName)
            .join("\n");
          return <NamesOfRows key={part} place={place} names={names} />;
        })}
      </td>
    </tr>
  );
}

interface NamesOfRowsProps {
  /** Of the first of the rows. */
  readonly place: number;
  readonly names: string;
}

/** Not drawn again while the page scrolls: a large table has hundreds of them. */
const NamesOfRows = memo(function NamesOfRows({ place, names }: NamesOfRowsProps) {
  const draw = (table: HTMLTableElement) => {
    drawLines(table, place, place + NAMES - 1);
    table.querySelector(`[data-row="${place}"]`)?.scrollIntoView({ block: "center" });
  };
  return <FoundNames names={names} onFound={draw} />;
});
