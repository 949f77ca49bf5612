import { useEffect, useEffectEvent, useRef } from "react";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { hideUntilFound } from "../heatmap/hideUntilFound.ts";
import room from "../heatmap/RowRoom.module.css";

interface FoundNamesProps {
  readonly names: readonly string[];
  /** How many columns the table has. */
  readonly columns: number;
  readonly onFound: () => void;
}

/** A row that nobody sees: names of rows that are not there, for the browser's own search alone. */
export function FoundNames({ names, columns, onFound }: FoundNamesProps) {
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
