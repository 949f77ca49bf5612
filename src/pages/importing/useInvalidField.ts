import { useEffect, useRef } from "react";

/** How a field says that its value is not accepted. */
const INVALID = '[aria-invalid="true"]';

/** True while a field of the page has a value that is not accepted. */
export function hasInvalidField(): boolean {
  return document.querySelector(INVALID) !== null;
}

/** Leads the focus to the first field that is not accepted: at once, or when its pane has come into sight. */
export function useInvalidField(): () => void {
  const isWanted = useRef(false);
  const lead = () => {
    const field = document.querySelector<HTMLElement>(INVALID);
    if (field?.checkVisibility() !== true) return;
    isWanted.current = false;
    field.focus();
    field.scrollIntoView({ block: "center" });
  };
  useEffect(() => {
    if (isWanted.current) lead();
  });
  return () => {
    isWanted.current = true;
    lead();
  };
}
