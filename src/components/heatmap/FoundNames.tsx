import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./FoundNames.module.css";

interface FoundNamesProps {
  /** Of rows that are not there, one a line. */
  readonly names: string;
  /** Draws the rows; told the table of the place where the browser found a name. */
  readonly onFound: (table: HTMLTableElement) => void;
}

/** Words that nobody sees or hears: for the browser's own search alone, which has the rows drawn that it finds. */
export function FoundNames({ names, onFound }: FoundNamesProps) {
  const hide = (element: HTMLDivElement | null) => {
    const table = element?.closest("table");
    if (element === null || table == null) return;
    // Browsers that do not know the value hide it altogether.
    element.setAttribute("hidden", "until-found");
    // The browser goes to the place first and finds there what is then drawn.
    element.onbeforematch = () => void setTimeout(() => onFound(table));
  };
  return (
    <div ref={hide} lang={DOCUMENT_LANGUAGE} className={styles["names"]}>
      {names}
    </div>
  );
}
