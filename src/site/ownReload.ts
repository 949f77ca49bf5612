/**
 * The page carries a `<meta http-equiv="refresh">` to {@link AGAIN}, which loads it again where neither its guard nor its entry
 * came. Once one of them runs, that must not happen any more.
 */

import { AGAIN } from "../text/loadedAgain.ts";

/** The browser's Navigation API; older browsers lack it. */
const { navigation } = globalThis as { readonly navigation?: Navigation };

/** Less than the refresh waits for, and long enough for a first screen. */
const STOP_MILLISECONDS = 20_000;

/** Calls off the refresh that the page carries. */
export function keepPage(): void {
  const refresh = document.querySelector('[http-equiv="refresh"]');
  if (refresh === null) return;
  // That does not end it, but what examines the page shall not warn of what will not happen.
  refresh.remove();
  // What ends it in older browsers ends the page's other requests too, so it waits for them.
  if (navigation === undefined) return void setTimeout(() => stop(), STOP_MILLISECONDS);
  const refuse = (event: NavigateEvent) => {
    if (!event.destination.url.endsWith(AGAIN)) return;
    event.preventDefault();
    navigation.removeEventListener("navigate", refuse);
  };
  navigation.addEventListener("navigate", refuse);
}

/** After a refresh: goes on to the screen that the address named before. A refresh loses what stood after the `#`. */
export function returnToScreen(): void {
  if (location.search !== AGAIN) return;
  const before = navigation?.entries().findLast(({ url }) => url?.includes("#"))?.url ?? "#/";
  history.replaceState(null, "", location.pathname);
  location.replace(before.slice(before.indexOf("#")));
}
