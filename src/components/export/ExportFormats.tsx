import { type RefObject, useEffect, useRef } from "react";
import { type ExportFormat, exportFormatsText } from "../../text/exportFormats.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./ExportMenu.module.css";

interface ExportFormatsProps {
  readonly formats: readonly ExportFormat[];
  readonly choose: (format: ExportFormat, button: Element) => void;
}

/** The formats to choose from, each with what it is good for. */
export function ExportFormats({ formats, choose }: ExportFormatsProps) {
  const t = useText(exportFormatsText);
  const names: Readonly<Record<ExportFormat, string>> = t.formats;
  const notes: Readonly<Record<ExportFormat, string>> = t.formatNotes;
  const list = useRef<HTMLUListElement>(null);
  const close = useMenu(list);
  return (
    <ul ref={list}>
      {formats.map((format) => (
        <li key={format}>
          <button
            type="button"
            className={styles["format"]}
            onClick={({ currentTarget }) => {
              close();
              choose(format, currentTarget);
            }}
          >
            <span>{names[format]}</span>
            <span className={styles["quiet"]}>{notes[format]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * Has the `<details>` around `inside` close like a menu, on Escape and when the focus or a press goes elsewhere; answers what closes it and
 * gives the focus back to its button. It comes with the formats: before, there is nothing to choose. Reads `open` from the element: the
 * `toggle` event comes later than the next key may.
 */
function useMenu(inside: RefObject<Element | null>): () => void {
  useEffect(() => {
    const menu = inside.current?.closest("details");
    if (!menu) return;
    const ending = new AbortController();
    const { signal } = ending;
    const leaveTo = (target: EventTarget | null) => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    const moveInSight = () => keepInSight(menu);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.open) return;
      event.stopPropagation();
      closeMenu(menu);
    };
    menu.addEventListener("keydown", onKeyDown, { signal });
    menu.addEventListener("focusout", ({ relatedTarget }) => leaveTo(relatedTarget), { signal });
    menu.addEventListener("toggle", moveInSight, { signal });
    addEventListener("resize", moveInSight, { signal });
    addEventListener("pointerdown", ({ target }) => leaveTo(target), { signal });
    moveInSight();
    return () => ending.abort();
  }, [inside]);
  return () => closeMenu(inside.current?.closest("details"));
}

function closeMenu(menu: HTMLDetailsElement | null | undefined): void {
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

/** Pixels between an open menu's panel and the window's edge. */
const EDGE = 8;

/** Where the button stands in the right half of the window, its panel unfolds to the left; nowhere beyond the window's edges. */
function keepInSight(menu: HTMLDetailsElement): void {
  const panel = menu.lastElementChild;
  if (!menu.open || !(panel instanceof HTMLElement)) return;
  const { left, right } = menu.getBoundingClientRect();
  const { width } = panel.getBoundingClientRect();
  // Not the window's own width: a phone widens that for what stands beyond its edge.
  const { clientWidth } = document.documentElement;
  const wished = left + right > clientWidth ? right - width : left;
  const start = Math.max(EDGE, Math.min(wished, clientWidth - EDGE - width));
  panel.style.insetInlineStart = `${start - left}px`;
}
