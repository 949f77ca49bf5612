import { useEffect, useRef, useState } from "react";

/** How a field says that its value is not accepted, and where something is being added. */
export const UNSETTLED = '[aria-invalid="true"], [data-adding]';

/** What was read, findings first. */
export const FINDINGS = "[data-findings]";

/** Leads the focus to the first element that a selector finds, once it has come into sight. */
export function useLeadTo(): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const [, setAsked] = useState(0);
  useEffect(() => {
    const place = wanted.current === null ? null : document.querySelector<HTMLElement>(wanted.current);
    if (place?.checkVisibility() !== true) return;
    wanted.current = null;
    place.focus();
    place.scrollIntoView({ block: "nearest" });
  });
  return (selector) => {
    wanted.current = selector;
    // Also where nothing else changes.
    setAsked((times) => times + 1);
  };
}
