import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { isDelayed } from "../../agreement/delay.ts";
import type { Initiative } from "../../agreement/schema.ts";
import type { SortKey } from "../../agreement/sorting.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { groupName } from "./groupName.ts";
import { shownColumns } from "./shownColumns.ts";
import { useColumns } from "./useColumns.tsx";
import type { Worklist } from "./useWorklist.ts";

interface InitiativeTableProps {
  readonly agreement: Agreement;
  readonly list: Worklist;
}

/** A column's id is its sort key, but for the initiative itself, which sorts by its number. */
const SORT_KEY_OF: Readonly<Record<string, SortKey>> = { initiative: "number" };
const COLUMN_OF: Readonly<Record<string, string>> = { number: "initiative", title: "initiative" };

/** The list as a table. */
export function InitiativeTable({ agreement, list }: InitiativeTableProps) {
  const t = useText(initiativesText);
  const { values, change, groups } = list;
  const columns = useColumns(agreement, values);
  const shown = ["initiative", ...shownColumns(values)];
  const tableGroups = useMemo(
    () =>
      groups.map(({ id, initiatives }) => {
        const delayed = initiatives.filter((initiative) => isDelayed(agreement, initiative)).length;
        const name = values.gruppe === "none" ? null : groupName(agreement, values.gruppe, id, t.nobody);
        return {
          id: id ?? "",
          heading: name === null ? null : `${name}: ${t.groupCount(initiatives.length, delayed)}`,
          rows: initiatives,
        };
      }),
    [agreement, groups, values.gruppe, t],
  );
  return (
    <DataTable<Initiative>
      label={t.table}
      columns={columns}
      shown={shown}
      groups={tableGroups}
      rowId={({ id }) => id}
      dense={values.taet}
      sorting={values.sorter.map(({ key, descending }) => ({ id: COLUMN_OF[key] ?? key, desc: descending }))}
      onSort={(sorting) =>
        change({
          sorter: sorting.map(({ id, desc }) => ({
            key: SORT_KEY_OF[id] ?? (id as SortKey),
            descending: desc,
          })),
        })
      }
    />
  );
}
