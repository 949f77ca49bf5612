import type { ReactNode, RefObject } from "react";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { loadable, Nothing } from "../../site/loadable.tsx";
import type { ExportFormat } from "../../text/exportFormats.ts";
import { exportMenuText } from "../../text/exportMenu.ts";
import { useText } from "../../text/LanguageContext.ts";
import controls from "../controls/controls.module.css";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import styles from "./ExportMenu.module.css";
import { LaterOutcome } from "./LaterOutcome.tsx";
import { type Asked, type MadeFile, useExport } from "./useExport.ts";

// The list is seen when the menu is opened: the first picture of a screen does without it.
const LazyFormats = loadable(
  () => import("./ExportFormats.tsx").then((module) => module.ExportFormats),
  Nothing,
);

interface ExportMenuProps<Format extends ExportFormat> {
  readonly what: string;
  readonly formats: readonly Format[];
  /** Makes the file; loads the code for it first, by a dynamic import. `menu` is the menu's element. */
  readonly make: (format: Format, menu: Element) => Promise<MadeFile | Asked>;
  /** What a reader should know or decide before choosing. */
  readonly note?: ReactNode;
  /** Where it is said how it went; beside the button when not given. */
  readonly outcome?: RefObject<Element | null>;
}

/** The menu "Eksportér": a list of formats that closes on Escape and when the focus or a click goes elsewhere. */
export function ExportMenu<Format extends ExportFormat>(props: ExportMenuProps<Format>) {
  const { what, formats, make, note, outcome } = props;
  const t = useText(exportMenuText);
  const isPainted = useIsPainted();
  const { state, run } = useExport();
  return (
    <div className={styles["export"]} data-print="no">
      <details className={styles["menu"]}>
        <summary className={controls["button"]}>
          {t.menu}
          <VisuallyHidden>{`: ${what}`}</VisuallyHidden>
        </summary>
        <div className={styles["panel"]}>
          {note !== undefined && <p className={styles["quiet"]}>{note}</p>}
          {isPainted && (
            <LazyFormats
              formats={formats}
              choose={(format, button) => run(() => make(format as Format, button))}
            />
          )}
        </div>
      </details>
      <LaterOutcome state={state} place={outcome} />
    </div>
  );
}
