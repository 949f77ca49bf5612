import { currentHash, isWaiting } from "../device/addressBar.ts";
import { navigate, parseHash } from "./hashLocation.ts";

/**
 * While changes of the address wait for the browser to take them, a link of this site is one more of them. Followed by the
 * browser itself, it would lead away from an entry whose last changes are lost.
 */
export function followLinksInOrder(): void {
  addEventListener("click", (event) => {
    if (!isWaiting() || event.defaultPrevented || !isPlain(event)) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.target !== "" || !link.getAttribute("href")?.startsWith("#/")) return;
    event.preventDefault();
    navigate(parseHash(link.hash), { replace: link.hash === currentHash() });
  });
}

/** False for a click that opens a link elsewhere. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
