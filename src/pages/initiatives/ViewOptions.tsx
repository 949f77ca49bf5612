import { Select } from "../../components/controls/Select.tsx";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ColumnChooser } from "./ColumnChooser.tsx";
import styles from "./initiatives.module.css";
import type { Worklist } from "./useWorklist.ts";

/** How the list is laid out: groups, columns, density. None of it changes which initiatives it holds. */
export function ViewOptions({ list }: { readonly list: Worklist }) {
  const t = useText(initiativesText);
  const { values, change } = list;
  return (
    <div className={styles["view"]} data-print="no">
      <Select
        label={t.group}
        labelHidden
        value={values.gruppe}
        options={(["none", "theme", "centre"] as const).map((value) => ({ value, label: t.groups[value] }))}
        onChange={(gruppe) => change({ gruppe })}
      />
      <ColumnChooser list={list} />
      <label className={styles["switch"]}>
        <input
          type="checkbox"
          checked={values.taet}
          onChange={(event) => change({ taet: event.target.checked })}
        />
        {t.dense}
      </label>
    </div>
  );
}
