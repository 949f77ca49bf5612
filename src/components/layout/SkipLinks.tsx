import { memo, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import controls from "../controls/controls.module.css";
import { SKIP_PLACE } from "./skipPlace.ts";

interface SkipLinksProps {
  readonly links: readonly {
    readonly label: string;
    /** Finds what the focus goes to, within the screen's `main`. */
    readonly selector: string;
  }[];
}

/** Where a screen lets keyboard readers go at once: the first stops of the page, before its header. */
export const SkipLinks = memo(function SkipLinks({ links }: SkipLinksProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(SKIP_PLACE)), []);
  if (place === null) return null;
  return createPortal(
    links.map(({ label, selector }) => (
      <button
        key={selector}
        type="button"
        className={controls["skip"]}
        onClick={() => document.querySelector<HTMLElement>(`main ${selector}`)?.focus()}
      >
        {label}
      </button>
    )),
    place,
  );
});
