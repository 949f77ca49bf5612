import type { WorklistColumn } from "../../links/screens.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiatives.module.css";
import { arrangeableColumns, shownColumns } from "./shownColumns.ts";
import type { Worklist } from "./useWorklist.ts";

/** Which columns are shown, and in which order. */
export function ColumnChooser({ list }: { readonly list: Worklist }) {
  const t = useText(initiativesText);
  const { values, change } = list;
  const shown = shownColumns(values);
  const show = (kolonner: readonly WorklistColumn[]) => change({ kolonner });
  const move = (column: WorklistColumn, by: -1 | 1) => {
    const place = shown.indexOf(column);
    const rest = shown.filter((other) => other !== column);
    show([...rest.slice(0, place + by), column, ...rest.slice(place + by)]);
  };
  return (
    <details className={styles["columns"]}>
      <summary>{t.chooseColumns}</summary>
      <ul>
        {arrangeableColumns(values).map((column) => {
          const place = shown.indexOf(column);
          const name = t.columns[column];
          return (
            <li key={column}>
              <label className={styles["switch"]}>
                <input
                  type="checkbox"
                  checked={place >= 0}
                  disabled={place >= 0 && shown.length === 1}
                  onChange={() =>
                    show(place >= 0 ? shown.filter((other) => other !== column) : [...shown, column])
                  }
                />
                {name}
              </label>
              <span>
                <button
                  type="button"
                  aria-label={t.moveUp(name)}
                  disabled={place <= 0}
                  onClick={() => move(column, -1)}
                >
                  ←
                </button>
                <button
                  type="button"
                  aria-label={t.moveDown(name)}
                  disabled={place < 0 || place === shown.length - 1}
                  onClick={() => move(column, 1)}
                >
                  →
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={() => change({ kolonner: [], taet: false, gruppe: "none", sorter: [] })}>
        {t.reset}
      </button>
    </details>
  );
}
