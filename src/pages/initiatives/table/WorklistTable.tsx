import { memo, useMemo } from "react";
import { countSmileys } from "../../../agreement/effort/counts.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../../agreement/effort/delay.ts";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { comparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import { missingSums } from "../../../agreement/filter/missingSums.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { SORT_KEYS } from "../../../agreement/sorting/sorting.ts";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { DataTable } from "../../../components/table/DataTable.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { usePainted } from "../../../device/usePainted.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativesParameters, WORKLIST_COLUMNS } from "../../../links/screens.ts";
import type { WorklistGroup, WorklistValues } from "../../../links/worklist.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { ListSearchContext, QueryContext } from "../columns/cellContexts.ts";
import { groupName } from "../columns/groupName.ts";
import { worklistColumns } from "../columns/worklistColumns.tsx";
import styles from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";
import { MissingSum } from "./MissingSum.tsx";
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

interface GroupHeadingProps {
  readonly followUp: FollowUp;
  readonly group: WorklistGroup;
  readonly values: WorklistValues;
}

/** A theme or centre with what its rows add up to: how many, how many delayed, their smileys, what is missing. */
function GroupHeading({ followUp, group, values }: GroupHeadingProps) {
  const t = useText(initiativesText);
  const { nobody } = useText(worklistColumnsText);
  const language = useLanguage();
  const { initiatives } = group;
  const rule = values.delay === "off" ? DEFAULT_DELAY_RULE : values.delay;
  const delayed = countDelayed(followUp, initiatives, rule);
  const { to } = comparedRounds(followUp, values);
  const counts = countSmileys(initiatives.map((initiative) => ratingAt(followUp, initiative, to)));
  const missing = missingSums(followUp, initiatives).totals;
  const name = groupName(followUp, values.grouping, group.id);
  const round = followUp.rounds[to]?.label ?? "";
  return (
    <>
      {name === null ? nobody : <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>}
      <span className={styles["subtotal"]}>
        <span>
          {t.group.count(formatCount(initiatives.length, language))},{" "}
          {delayed === null ? t.group.nothingKnown : t.group.delayed(formatCount(delayed, language))}
        </span>
        <span className={styles["smileys"]}>
          <Sentence names={[round]}>{t.group.smileys(round)}</Sentence> <CountMarks counts={counts} />
        </span>
        {missing.map((total) => (
          <MissingSum key={`${total.measure} ${total.basis} ${total.year}`} total={total} totals={missing} />
        ))}
      </span>
    </>
  );
}
