import { type RefObject, useEffect } from "react";

/**
 * Has the `<details>` around `inside` close like a menu, on Escape and when the focus or a press goes elsewhere; answers what closes it and
 * gives the focus back to its button. It comes with the formats: before, there is nothing to choose. Reads `open` from the element: the
 * `toggle` event comes later than the next key may.
 */
export function useMenu(inside: RefObject<Element | null>): () => void {
  useEffect(() => {
    const menu = inside.current?.closest("details");
    if (!menu) return;
    const ending = new AbortController();
    const { signal } = ending;
    const leaveTo = (target: EventTarget | null) => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    const turnInSight = () => keepInSight(menu);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.open) return;
      event.stopPropagation();
      closeMenu(menu);
    };
    menu.addEventListener("keydown", onKeyDown, { signal });
    menu.addEventListener("focusout", ({ relatedTarget }) => leaveTo(relatedTarget), { signal });
    menu.addEventListener("toggle", turnInSight, { signal });
    addEventListener("pointerdown", ({ target }) => leaveTo(target), { signal });
    if (menu.open) turnInSight();
    return () => ending.abort();
  }, [inside]);
  return () => closeMenu(inside.current?.closest("details"));
}

function closeMenu(menu: HTMLDetailsElement | null | undefined): void {
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

/** Where the button stands in the right half of the window, its panel unfolds to the left. */
function keepInSight(menu: HTMLDetailsElement): void {
  const { left, right } = menu.getBoundingClientRect();
  menu.dataset["side"] = left + right > innerWidth ? "end" : "start";
}
