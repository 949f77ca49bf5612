/**
 * Has the code fetched that the page names for all screens and for the one of an address after the `#`. Few bytes matter here: the
 * page waits for a script that holds it.
 */
export function fetchCode(hash: string): void {
  const [, first = "", second = "", third] = (hash.split("?")[0] as string).split("/");
  // Of the site's own screens the first part is the name, behind its `~`.
  const screen = CSS.escape(third ? `${second}/` : second || first.slice(1));
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    `[data-screens="*"],[data-screens~="${screen}"]`,
  ))
    link.rel = "modulepreload";
}
