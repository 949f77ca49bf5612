import { memo } from "react";
import { milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import { ThemeName } from "../names/ThemeName.tsx";
import rows from "./heatmapRows.module.css";
import { hideUntilFound } from "./hideUntilFound.ts";
import { InitiativeRow, type InitiativeRowsProps } from "./InitiativeRow.tsx";
import styles from "./RowRoom.module.css";
import { rowRuns, STEP } from "./rowWindow.ts";
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

interface RowRoomProps {
  /** Those whose rows are not drawn. */
  readonly initiatives: readonly Initiative[];
  /** The place of the first of them in the whole table. */
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
  const starts = Array.from({ length: Math.ceil(initiatives.length / STEP) }, (_, index) => index * STEP);
  return (
    <tr className={styles["room"]}>
      <td colSpan={columns} style={{ height }} aria-hidden="true">
        {starts.map((start) => {
          const names = initiatives
            .slice(start, start + STEP)
            .map(numberedName)
            .join("\n");
          return <Names key={from + start} place={from + start} names={names} />;
        })}
      </td>
    </tr>
  );
}

const Names = memo(function Names({ place, names }: { readonly place: number; readonly names: string }) {
  return (
    <div ref={hideUntilFound} data-rows={place} lang={DOCUMENT_LANGUAGE} className={styles["names"]}>
      {names}
    </div>
  );
});
