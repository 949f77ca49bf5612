/**
 * Scrolls to the section with that `data-section` and moves the focus to its heading; what is folded in it unfolds, but no
 * menu of its controls. Nothing
 * where there is no such section.
 */
export function showSection(name: string): void {
  const section = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
  section?.querySelector('details:not(:scope [data-print="no"] *)')?.setAttribute("open", "");
  section?.querySelector<HTMLElement>(":is(h2, h3)[tabindex]")?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: "start" });
}
