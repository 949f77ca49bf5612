import { useEffect, useEffectEvent, useRef } from "react";
import type { CommitteePart } from "../../agreement/followUp.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import rows from "../heatmap/heatmapRows.module.css";
import { hideUntilFound } from "../heatmap/hideUntilFound.ts";
import room from "../heatmap/RowRoom.module.css";
import { CELL } from "../heatmap/useGridNavigation.ts";
import styles from "./CommitteeHead.module.css";
import type { Folds } from "./useFolds.ts";

interface CommitteeHeadProps {
  readonly part: CommitteePart;
  readonly folds: Folds;
  readonly columns: number;
  readonly counts: readonly string[];
  /** The names that are folded: the browser's own search finds them and unfolds. */
  readonly names: readonly string[];
  readonly rowIndex?: number | undefined;
}

/** The heading of a committee's rows in a table of a whole agreement, with how much they are: it folds and unfolds them. */
export function CommitteeHead({ part, folds, columns, counts, names, rowIndex }: CommitteeHeadProps) {
  const { id, name } = part;
  const isOpen = folds.isOpen(id);
  return (
    <>
      <tr className={rows["row"]} aria-rowindex={rowIndex}>
        <th scope="rowgroup" className={styles["head"]} colSpan={columns}>
          <button
            {...CELL}
            type="button"
            className={styles["fold"]}
            aria-expanded={isOpen}
            onClick={() => folds.toggle(id)}
          >
            <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>
          </button>{" "}
          <span className={styles["counts"]}>{counts.join(" · ")}</span>
        </th>
      </tr>
      {!isOpen && <FoundNames names={names} columns={columns} onFound={() => folds.toggle(id)} />}
    </>
  );
}

interface FoundNamesProps {
  readonly names: readonly string[];
  readonly columns: number;
  readonly onFound: () => void;
}

/** A row that nobody sees: names of rows that are not there, for the browser's own search alone. */
function FoundNames({ names, columns, onFound }: FoundNamesProps) {
  const place = useRef<HTMLDivElement>(null);
  // The browser goes to the place first, where the rows are then drawn.
  const found = useEffectEvent(() => setTimeout(onFound));
  useEffect(() => {
    const element = place.current;
    hideUntilFound(element);
    const onMatch = () => found();
    element?.addEventListener("beforematch", onMatch);
    return () => element?.removeEventListener("beforematch", onMatch);
  }, []);
  return (
    <tr className={room["room"]}>
      <td colSpan={columns} aria-hidden="true">
        <div ref={place} lang={DOCUMENT_LANGUAGE} className={room["names"]}>
          {names.join("\n")}
        </div>
      </td>
    </tr>
  );
}
