import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
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
  /** What is exported: part of the button's accessible name. */
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
  const { details, summary, close } = useDisclosure();
  const { state, run } = useExport();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || details.current?.open !== true) return;
    event.stopPropagation();
    close();
  };
  return (
    <div className={styles["export"]} data-print="no">
      <details
        ref={details}
        className={styles["menu"]}
        onToggle={({ currentTarget }) => keepInSight(currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) {
            event.currentTarget.open = false;
          }
        }}
      >
        <summary ref={summary} className={controls["button"]}>
          {t.menu}
          <VisuallyHidden>{`: ${what}`}</VisuallyHidden>
        </summary>
        <div className={styles["panel"]}>
          {note !== undefined && <p className={styles["quiet"]}>{note}</p>}
          {isPainted && (
            <LazyFormats
              formats={formats}
              choose={(format, button) => {
                close();
                run(() => make(format as Format, button));
              }}
            />
          )}
        </div>
      </details>
      <LaterOutcome state={state} place={outcome} />
    </div>
  );
}

/**
 * A `<details>` that closes like a menu and gives the focus back to its button. Reads `open` from the element: the `toggle`
 * event comes later than the next key may.
 */
function useDisclosure() {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const { current } = details;
      if (current !== null && event.target instanceof Node && !current.contains(event.target)) {
        current.open = false;
      }
    };
    addEventListener("pointerdown", closeOutside);
    return () => removeEventListener("pointerdown", closeOutside);
  }, []);
  const close = () => {
    if (details.current !== null) details.current.open = false;
    summary.current?.focus();
  };
  return { details, summary, close };
}

/** Where the button stands in the right half of the window, its panel unfolds to the left. */
function keepInSight(details: HTMLDetailsElement): void {
  const { left, right } = details.getBoundingClientRect();
  details.dataset["side"] = left + right > innerWidth ? "end" : "start";
}
