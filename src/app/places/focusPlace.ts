/** What had the focus, told so that it is found again when the screen is drawn anew. */

/** An element by what it says and by what it stands in, and where in the window it was. */
export interface FocusPlace {
  /** The table's line, the named part or the section around it. */
  readonly within: string;
  readonly name: string;
  /** Which of those alike it is, from 0. */
  readonly nth: number;
  /** Pixels below the window's top; `null` where it was out of sight. */
  readonly top: number | null;
}

/** `null` where nothing has the focus but the screen as a whole. */
export function readFocus(): FocusPlace | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element.matches("main, h1")) return null;
  const { top, bottom } = element.getBoundingClientRect();
  const [within, name] = [withinOf(element), nameOf(element)];
  return {
    within,
    name,
    nth: alike(element.localName, within, name).indexOf(element),
    top: bottom > 0 && top < innerHeight ? top : null,
  };
}

/** The element that had the focus, where it is drawn. */
export function findFocus({ within, name, nth }: FocusPlace): HTMLElement | SVGElement | undefined {
  const [tag = ""] = name.split(" ");
  const element = alike(tag, within, name)[nth];
  return element instanceof HTMLElement || element instanceof SVGElement ? element : undefined;
}

function alike(tag: string, within: string, name: string): readonly Element[] {
  return [...document.querySelectorAll(tag)].filter(
    // The cheapest question first. A screen that waits for its code stands there unseen.
    (element) => withinOf(element) === within && nameOf(element) === name && element.checkVisibility(),
  );
}

const LONGEST_TEXT = 80;

/** Its kind and where it leads, or else what it is called. */
function nameOf(element: Element): string {
  const says =
    element.getAttribute("href") ??
    element.getAttribute("aria-label") ??
    (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? element.labels?.[0]
      : element
    )?.textContent
      ?.trim()
      .slice(0, LONGEST_TEXT);
  return `${element.localName} ${says ?? ""}`;
}

function withinOf(element: Element): string {
  const around = element.parentElement?.closest("[data-line], [aria-label], section");
  return (
    around?.getAttribute("data-line") ??
    around?.getAttribute("aria-label") ??
    around?.querySelector("h2, h3")?.textContent ??
    ""
  );
}
