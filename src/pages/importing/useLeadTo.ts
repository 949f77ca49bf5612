import { useCallback, useEffect, useRef, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { SourceFact } from "../../agreement/source/factsInSource.ts";
import { pathOfFact } from "../../agreement/source/pathOfFact.ts";
import type { UnusedText } from "./typed/typedFields.ts";

/** The form that adds something. */
const ADDING = "[data-adding]";

/** The control of a fact that may be corrected, by its path. */
export function fieldOfPath(path: string): string {
  return `[data-field="${path}"] :is(input, select, textarea)`;
}

/** The control of a fact's smiley; of an initiative the group of its fields. */
export function fieldOfFact(followUp: FollowUp, fact: SourceFact): string {
  const path = pathOfFact(followUp, fact);
  return fact.kind === "initiative" ? `fieldset:has([data-field="${path}"])` : fieldOfPath(path);
}

/** The field of the reason. */
const REASON = "[data-reason]";

/** Where a text stands that is not used yet: its field, or the form that adds something. */
export function placeOfUnused({ path, place }: Pick<UnusedText, "path" | "place">): string {
  if (place === null) return REASON;
  return path === null ? ADDING : fieldOfPath(path);
}

/** What was read, findings first. */
export const FINDINGS = "[data-findings]";

/** Leads the focus to the first element that a selector finds, once it has come into sight; always the same function. */
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
  return useCallback((selector) => {
    wanted.current = selector;
    // Also where nothing else changes.
    setAsked((times) => times + 1);
  }, []);
}
