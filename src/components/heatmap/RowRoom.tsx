import { memo } from "react";
import type { Initiative } from "../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { hideUntilFound } from "./hideUntilFound.ts";
import styles from "./RowRoom.module.css";
import { STEP } from "./rowWindow.ts";

interface RowRoomProps {
  /** Those whose rows are not drawn. */
  readonly initiatives: readonly Initiative[];
  /** The place of the first of them in the whole table. */
  readonly from: number;
  /** Pixels. */
  readonly height: number;
  readonly columns: number;
}

/**
 * Room for rows that are not drawn. Their names are there for the browser's own search alone, which makes the table draw
 * what it finds.
 */
export function RowRoom({ initiatives, from, height, columns }: RowRoomProps) {
  const starts = Array.from({ length: Math.ceil(initiatives.length / STEP) }, (_, index) => index * STEP);
  return (
    <tr className={styles["room"]}>
      <td colSpan={columns} style={{ height }} aria-hidden="true">
        {starts.map((start) => {
          const names = initiatives
            .slice(start, start + STEP)
            .map(numberedName)
            .join("\n");
          return <Names key={from + start} place={from + start} names={names} />;
        })}
      </td>
    </tr>
  );
}

const Names = memo(function Names({ place, names }: { readonly place: number; readonly names: string }) {
  return (
    <div ref={hideUntilFound} data-rows={place} lang={DOCUMENT_LANGUAGE} className={styles["names"]}>
      {names}
    </div>
  );
});
