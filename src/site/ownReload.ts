/**
 * The page carries a `<meta http-equiv="refresh">`, which loads it again where neither its guard nor its entry came. Once one of
 * them runs, that must not happen any more; the page's own reloads still do.
 */

/** Marks a reload that the program asked for. */
const OWN = "aftaleoverblik";

/** The browser's Navigation API; older browsers lack it. */
const { navigation } = globalThis as { readonly navigation?: Navigation };

/** Loads the page again. */
export function reloadPage(): void {
  if (navigation === undefined) location.reload();
  else navigation.reload({ info: OWN });
}

/** Calls off the refresh that the page carries. */
export function keepPage(): void {
  if (document.querySelector('meta[http-equiv="refresh"]') === null) return;
  // What ends it in older browsers ends the page's other requests too, so it waits for them.
  if (navigation === undefined) return void setTimeout(() => stop(), STOP_MILLISECONDS);
  const refuse = (event: NavigateEvent) => {
    if (event.navigationType !== "reload" || event.info === OWN) return;
    event.preventDefault();
    navigation.removeEventListener("navigate", refuse);
  };
  navigation.addEventListener("navigate", refuse);
}

/** Less than the refresh waits for, and long enough for a first screen. */
const STOP_MILLISECONDS = 20_000;
