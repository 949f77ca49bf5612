import { memo, useMemo } from "react";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { SORT_KEYS } from "../../../agreement/sorting/sorting.ts";
import { DataTable } from "../../../components/table/DataTable.tsx";
import { usePainted } from "../../../device/usePainted.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativesParameters, WORKLIST_COLUMNS } from "../../../links/screens.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { ListSearchContext, QueryContext } from "../columns/cellContexts.ts";
import { worklistColumns } from "../columns/worklistColumns.tsx";
import type { Worklist } from "../useWorklist.ts";
import { GroupHeading } from "./GroupHeading.tsx";
import type { Layout } from "./useLayout.ts";

interface WorklistTableProps extends Pick<Worklist, "shown" | "change"> {
  readonly layout: Layout;
}

const idOf = ({ id }: Initiative) => id;

function sortingOf({ sorting }: Worklist["chosen"]): { id: string; desc: boolean }[] {
  return sorting.map(({ key, descending }) => ({ id: key, desc: descending }));
}

/** The list as a table, sorted and grouped by the address. */
export const WorklistTable = memo(function WorklistTable(props: WorklistTableProps) {
  const { shown, change, layout } = props;
  const t = useText(initiativesText);
  const { followUp, values, groups } = shown;
  const language = useLanguage();
  const { from, to } = comparedRounds(followUp, values);
  const columns = useMemo(() => {
    const views = worklistColumns(followUp, { from, to }, language);
    return WORKLIST_COLUMNS.map((id) => ({ id, ...views[id] }));
  }, [followUp, from, to, language]);
  // Marks and addresses come a frame after the rows: every row that stays would be laid out again for them.
  const marked = usePainted(values, values);
  const search = useMemo(() => writeParameters(initiativesParameters, marked), [marked]);
  const tableGroups = useMemo(
    () =>
      groups.map((group) => ({
        id: group.id ?? "",
        heading:
          values.grouping === "none" ? null : (
            <GroupHeading followUp={followUp} group={group} values={values} />
          ),
        rows: group.initiatives,
      })),
    [followUp, groups, values],
  );
  return (
    <QueryContext value={marked.query}>
      <ListSearchContext value={search}>
        <DataTable<Initiative>
          label={t.table}
          columns={columns}
          arrangement={layout.arrangement}
          groups={tableGroups}
          rowId={idOf}
          dense={layout.dense}
          sorting={sortingOf(values)}
          onSort={(resort) =>
            change((now) => ({
              sorting: resort(sortingOf(now)).flatMap(({ id, desc }) => {
                // A column that can be sorted by is sorted by the key of its own name.
                const key = SORT_KEYS.find((candidate) => candidate === id);
                return key === undefined ? [] : { key, descending: desc };
              }),
            }))
          }
        />
      </ListSearchContext>
    </QueryContext>
  );
});
