import type { KeyboardEvent } from "react";

const ROW_LINK = 'th[scope="row"] a';

const STEPS: Readonly<Record<string, "nextElementSibling" | "previousElementSibling">> = {
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling",
};

/** Arrow keys move from the link of a row's heading to that of the next or previous row. */
export function moveBetweenRows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const link = event.target instanceof HTMLElement ? event.target.closest(ROW_LINK) : null;
  for (let row = link?.closest("tr")?.[step]; row != null; row = row[step]) {
    const next = row.querySelector<HTMLElement>(ROW_LINK);
    if (next === null) continue;
    event.preventDefault();
    next.focus();
    return;
  }
}
