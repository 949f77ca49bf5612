import { useText } from "../../text/LanguageContext.ts";
import { tableText } from "../../text/table.ts";
import { Arrow } from "../text/Arrow.tsx";
import styles from "./ColumnChooser.module.css";
import { type Arrangement, MOST_PINNED, pinnedFirst } from "./dataColumn.ts";

interface ColumnChooserProps<Id extends string> {
  readonly label: string;
  readonly columns: readonly { readonly id: Id; readonly label: string }[];
  readonly arrangement: Arrangement<Id>;
  readonly onArrange: (arrangement: Arrangement<Id>) => void;
}

/** Lets the reader choose columns, their order, and which stay in sight; by buttons, for keyboard and touch. */
export function ColumnChooser<Id extends string>(props: ColumnChooserProps<Id>) {
  const { label, columns, arrangement, onArrange } = props;
  const t = useText(tableText);
  const pinned = arrangement.shown.filter((id) => arrangement.pinned.includes(id));
  const shown = pinnedFirst(arrangement);
  const toggle = (id: Id) =>
    onArrange(
      shown.includes(id)
        ? { shown: shown.filter((other) => other !== id), pinned: pinned.filter((other) => other !== id) }
        : { shown: [...shown, id], pinned },
    );
  const canMove = (id: Id, by: -1 | 1) => {
    const neighbour = shown[shown.indexOf(id) + by];
    return neighbour !== undefined && pinned.includes(neighbour) === pinned.includes(id);
  };
  const move = (id: Id, by: -1 | 1) => {
    if (!canMove(id, by)) return;
    const place = shown.indexOf(id) + by;
    onArrange({ shown: shown.filter((other) => other !== id).toSpliced(place, 0, id), pinned });
  };
  const pin = (id: Id) => {
    if (pinned.includes(id)) onArrange({ shown, pinned: pinned.filter((other) => other !== id) });
    else if (pinned.length < MOST_PINNED) onArrange({ shown, pinned: [...pinned, id] });
  };
  const labelOf = new Map(columns.map((column) => [column.id, column.label]));
  const inOrder = [...shown, ...columns.map(({ id }) => id).filter((id) => !shown.includes(id))];
  return (
    <ul aria-label={label} className={styles["chooser"]}>
      {inOrder.map((id) => {
        const name = labelOf.get(id) ?? id;
        const isShown = shown.includes(id);
        const isPinned = pinned.includes(id);
        return (
          <li key={id}>
            <label className={styles["shown"]}>
              <input type="checkbox" autoComplete="off" checked={isShown} onChange={() => toggle(id)} />
              {name}
            </label>
            {isShown && (
              <span className={styles["buttons"]}>
                <button
                  type="button"
                  aria-label={t.earlier(name)}
                  aria-disabled={!canMove(id, -1)}
                  onClick={() => move(id, -1)}
                >
                  <Arrow to="left" />
                </button>
                <button
                  type="button"
                  aria-label={t.later(name)}
                  aria-disabled={!canMove(id, 1)}
                  onClick={() => move(id, 1)}
                >
                  <Arrow to="right" />
                </button>
                <button
                  type="button"
                  aria-label={t.pin(name)}
                  aria-pressed={isPinned}
                  aria-disabled={!isPinned && pinned.length >= MOST_PINNED}
                  onClick={() => pin(id)}
                >
                  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                    <path d="M5 1.5h6M6 1.5v4L3.5 8.5h9L10 5.5v-4M8 8.5v6" />
                  </svg>
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
