import { fetchPage } from "./served.ts";

/**
 * Reloads the page for the reader, as often as they press, if the site answers; so it never leads to the browser's own
 * error page. Returns whether it reloads.
 */
export async function reloadWhenServed(): Promise<boolean> {
  const answers = (await fetchPage()) !== null;
  if (answers) location.reload();
  return answers;
}
