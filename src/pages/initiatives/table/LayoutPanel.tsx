import { memo } from "react";
import { SORT_KEYS } from "../../../agreement/sorting/sorting.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { Select } from "../../../components/controls/Select.tsx";
import { ColumnChooser } from "../../../components/table/ColumnChooser.tsx";
import { useIsPainted } from "../../../device/useIsPainted.ts";
import { WORKLIST_COLUMNS } from "../../../links/screens.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import styles from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";
import bar from "./ListBar.module.css";
import type { Layout } from "./useLayout.ts";

interface LayoutPanelProps extends Pick<Worklist, "order" | "change"> {
  readonly layout: Layout;
}

/** How the list is laid out: order, groups, columns, density. None of it changes which initiatives it holds. */
export const LayoutPanel = memo(function LayoutPanel({ order, change, layout }: LayoutPanelProps) {
  const t = useText(initiativesText);
  // What is folded is drawn when what is seen is on screen.
  const isPainted = useIsPainted();
  return (
    <details className={bar["fold"]} data-print="no">
      <summary>{t.layout.title}</summary>
      {isPainted && <LayoutBody order={order} change={change} layout={layout} />}
    </details>
  );
});

function LayoutBody({ order, change, layout }: LayoutPanelProps) {
  const t = useText(initiativesText);
  const { columns } = useText(worklistColumnsText);
  const isOffered = (by: string) => by !== "committee" || layout.hasCommittees;
  return (
    <div>
      <div className={styles["layoutRow"]}>
        <SortChoice order={order} change={change} isOffered={isOffered} />
        <Select
          label={t.layout.group}
          value={order.grouping}
          options={(["none", "committee", "theme", "centre"] as const).filter(isOffered).map((value) => ({
            value,
            label: t.layout.groups[value],
          }))}
          onChange={(grouping) => change({ grouping })}
        />
        <label className={styles["switch"]}>
          <input
            type="checkbox"
            checked={layout.dense}
            onChange={(event) => layout.setDense(event.target.checked)}
          />
          {t.layout.dense}
        </label>
      </div>
      <h2>{t.layout.columns}</h2>
      <ColumnChooser
        label={t.layout.columns}
        columns={WORKLIST_COLUMNS.filter((id) => id !== "initiative" && isOffered(id)).map((id) => ({
          id,
          label: columns[id],
        }))}
        arrangement={layout.arrangement}
        onArrange={layout.arrange}
      />
      <div className={styles["layoutRow"]}>
        <Button
          onClick={() => {
            change({ sorting: [], grouping: "none" }, { replace: true });
            layout.reset();
          }}
        >
          {t.layout.reset}
        </Button>
        <span className={styles["quiet"]}>{t.layout.remembered}</span>
      </div>
    </div>
  );
}

/** What decides the order; a sorting by several columns is made at their headings and shown here by its first. */
function SortChoice({
  order,
  change,
  isOffered,
}: Pick<Worklist, "order" | "change"> & { readonly isOffered: (by: string) => boolean }) {
  const t = useText(initiativesText);
  const { sortKeys } = useText(worklistColumnsText);
  const [first] = order.sorting;
  return (
    <span className={styles["sortChoice"]}>
      <Select
        label={t.layout.sort}
        value={first?.key ?? "document"}
        options={[
          { value: "document", label: t.layout.documentOrder },
          ...SORT_KEYS.filter(isOffered).map((value) => ({ value, label: sortKeys[value] })),
        ]}
        onChange={(key) =>
          change({
            sorting:
              key === "document"
                ? []
                : [{ key, descending: key !== "deviation" && (first?.descending ?? false) }],
          })
        }
      />
      {first !== undefined && first.key !== "deviation" && (
        <Button
          onClick={() =>
            change({ sorting: [{ ...first, descending: !first.descending }, ...order.sorting.slice(1)] })
          }
        >
          {first.descending ? t.layout.descending : t.layout.ascending}
        </Button>
      )}
      <span className={styles["quiet"]}>{t.layout.sortHelp}</span>
    </span>
  );
}
