import { parseHref } from "@tanstack/history";
import { createBrowserHistory } from "@tanstack/react-router";

/**
 * Hash history whose location is the hash alone. The library's own also mixes in the `?query` before the
 * `#`, which belongs to the host (a development flag, a tracking parameter) and would be read as a filter.
 */
export function createHashOnlyHistory() {
  return createBrowserHistory({
    parseLocation: () => parseHref(location.hash.slice(1) || "/", history.state),
    createHref: (href) => `${location.pathname}${location.search}#${href}`,
  });
}
