import type { CommitteePart } from "../../agreement/followUp.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import room from "../heatmap/FoundNames.module.css";
import { FoundNames } from "../heatmap/FoundNames.tsx";
import rows from "../heatmap/heatmapRows.module.css";
import { CELL } from "../heatmap/useGridNavigation.ts";
import { linePlace } from "../table/linePlace.ts";
import styles from "./CommitteeHead.module.css";
import type { Folds } from "./useFolds.ts";

interface CommitteeHeadProps {
  readonly part: CommitteePart;
  readonly folds: Folds;
  readonly columns: number;
  readonly counts: readonly string[];
  /** The names that are folded: the browser's own search finds them and unfolds. */
  readonly names: readonly string[];
  /** Its 0-based place among the lines of a table of which not all are drawn. */
  readonly place?: number | undefined;
}

/** The heading of a committee's rows in a table of a whole agreement, with how much they are: it folds and unfolds them. */
export function CommitteeHead({ part, folds, columns, counts, names, place }: CommitteeHeadProps) {
  const { id, name } = part;
  const isOpen = folds.isOpen(id);
  return (
    <>
      <tr className={rows["row"]} {...linePlace(place)}>
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
      {!isOpen && (
        <tr className={room["room"]}>
          <td colSpan={columns} aria-hidden="true">
            <FoundNames names={names.join("\n")} onFound={() => folds.toggle(id)} />
          </td>
        </tr>
      )}
    </>
  );
}
