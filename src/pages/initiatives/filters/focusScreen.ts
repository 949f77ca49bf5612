/** Moves the focus from a control that is about to disappear to the screen. */
export function focusScreen(control: Element): void {
  control.closest<HTMLElement>("main")?.focus({ preventScroll: true });
}
