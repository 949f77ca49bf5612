/** Hides an element from all but the browser's own search. Browsers that do not know the value hide it altogether. */
export function hideUntilFound(element: HTMLElement | null): void {
  element?.setAttribute("hidden", "until-found");
}
