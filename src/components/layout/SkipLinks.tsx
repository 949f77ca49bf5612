import { memo, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import controls from "../controls/controls.module.css";
import { SKIP_PLACE } from "./skipPlace.ts";

interface SkipLinksProps {
  readonly links: readonly {
    readonly label: string;
    /** Finds what the focus goes to, within the screen's `main`. */
    readonly selector: string;
    /** Brings it into sight and gives it the focus, where it may be out of sight. */
    readonly onGo?: () => void;
  }[];
}

/** Where a screen lets keyboard readers go at once: the first stops of the page, before its header. */
export const SkipLinks = memo(function SkipLinks({ links }: SkipLinksProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(SKIP_PLACE)), []);
  if (place === null) return null;
  return createPortal(
    links.map(({ label, selector, onGo }) => (
      <button
        key={selector}
        type="button"
        className={controls["skip"]}
        onClick={onGo ?? (() => document.querySelector<HTMLElement>(`main ${selector}`)?.focus())}
      >
        {label}
      </button>
    )),
    place,
  );
});
