import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { Arrangement, DataColumn } from "../../components/table/dataColumn.ts";
import { useDrawnWhole } from "../../device/paper.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { HitContext } from "./HitContext.ts";
import { EconomyCell, InitiativeCell, RoundsCell, StandingCell, WhereCell } from "./hitCells.tsx";
import { filledRows, MOST_LISTED, MOST_PRINTED } from "./loadHits.ts";
import styles from "./search.module.css";
import type { Answer } from "./useSearch.ts";

interface Place {
  readonly place: number;
}

const CELLS = {
  initiative: InitiativeCell,
  where: WhereCell,
  rounds: RoundsCell,
  standing: StandingCell,
  economy: EconomyCell,
} as const;
const COLUMNS = Object.keys(CELLS) as (keyof typeof CELLS)[];
const ARRANGEMENT: Arrangement = { shown: COLUMNS.slice(1), pinned: [] };
const UNSORTED: never[] = [];
const rowId = ({ place }: Place) => String(place);

/** The initiatives found, of which those in sight are fetched and drawn. */
export function HitTable({ answer }: { readonly answer: Answer }) {
  const t = useText(searchText);
  const language = useLanguage();
  const { request, total } = answer;
  const columns = useMemo(
    () =>
      COLUMNS.map((id): DataColumn<Place> => {
        const Cell = CELLS[id];
        return {
          id,
          header: t.columns[id],
          cell: ({ place }) => <Cell place={place} />,
          ...((id === "initiative" || id === "where") && { isWide: true }),
        };
      }),
    [t],
  );
  // Other rows for another question: what was measured of the lines of one is not so of another's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const rows = useMemo(
    () => Array.from({ length: Math.min(total, MOST_LISTED) }, (_, place): Place => ({ place })),
    [request, total],
  );
  // Nothing can be fetched while the page is read as it is: paper has what has come.
  const isRead = useDrawnWhole();
  const client = useQueryClient();
  const drawn = isRead ? filledRows(client, request) : rows.length;
  const groups = useMemo(() => [{ id: "", heading: null, rows: rows.slice(0, drawn) }], [rows, drawn]);
  const hasAuthorities = answer.facets.authorities.length > 1;
  const listed = useMemo(() => ({ request, hasAuthorities }), [request, hasAuthorities]);
  return (
    <HitContext value={listed}>
      {isRead && drawn < total && (
        <p className={styles["quiet"]}>
          {t.printed(
            formatCount(drawn, language),
            formatCount(total, language),
            formatCount(MOST_PRINTED, language),
          )}
        </p>
      )}
      <DataTable
        label={t.table}
        columns={columns}
        arrangement={ARRANGEMENT}
        groups={groups}
        rowId={rowId}
        sorting={UNSORTED}
        onSort={keepOrder}
        dense={false}
      />
      {total > MOST_LISTED && !isRead && (
        <p className={styles["quiet"]}>{t.first(formatCount(MOST_LISTED, language))}</p>
      )}
    </HitContext>
  );
}

/** No column can be sorted by: the list is in the order of time. */
function keepOrder(): void {}
