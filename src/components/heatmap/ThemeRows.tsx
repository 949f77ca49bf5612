import { milestonesOf } from "../../agreement/followUp.ts";
import type { Theme } from "../../agreement/format/schema.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import { ThemeName } from "../names/ThemeName.tsx";
import rows from "./heatmapRows.module.css";
import { InitiativeRow, type InitiativeRowsProps } from "./InitiativeRow.tsx";
import { RowRoom } from "./RowRoom.tsx";
import { rowRuns } from "./rowWindow.ts";
import type { TableBody } from "./tableBodies.ts";
import type { DrawnRows } from "./useRowWindow.ts";

interface ThemeRowsProps
  extends InitiativeRowsProps,
    Pick<TableBody, "initiatives" | "first">,
    Pick<DrawnRows, "window" | "heightOf"> {
  readonly theme: Theme;
  readonly group: ColumnGroup;
  /** How many headings stand above its rows. */
  readonly headings: number;
}

/** A theme's rows below its heading: drawn, or room for those that are not. */
export function ThemeRows(props: ThemeRowsProps) {
  const { followUp, theme, initiatives, first, window, heightOf, headings: above, ...others } = props;
  const columns = others.group.to - others.group.from + 1;
  const place = (row: number) => (window === null ? {} : { place: row, rowIndex: above + row + 1 });
  return (
    <tbody className={rows["body"]}>
      <tr className={rows["row"]}>
        <th scope="rowgroup" className={rows["group"]} colSpan={columns}>
          <ThemeName theme={theme} />
        </th>
      </tr>
      {rowRuns(first, first + initiatives.length, window).flatMap(({ from, to, isDrawn }) => {
        const some = initiatives.slice(from - first, to - first);
        return isDrawn ? (
          some.map((initiative, index) => (
            <InitiativeRow
              key={initiative.id}
              {...others}
              rounds={followUp.rounds}
              milestones={milestonesOf(followUp, initiative)}
              initiative={initiative}
              {...place(from + index)}
            />
          ))
        ) : (
          <RowRoom
            key={`room ${from < (window?.from ?? 0) ? "above" : "below"} ${from > (window?.kept ?? from)}`}
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
