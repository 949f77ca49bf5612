/** Reads a built `index.html`: the address of its entry, and of all code that it needs to start. */

/** The address of the page's module script, `./assets/index-B3x.js`: it changes with every version. `null` when there is none. */
export function entryAddress(html: string): string | null {
  return (
    tagsOf(html, "script")
      .filter(({ type }) => type === "module")
      .map(({ src }) => src)
      .find((src) => src !== undefined) ?? null
  );
}

/** The addresses of the scripts and style sheets that the page names for all screens. */
export function codeAddresses(html: string): readonly string[] {
  const links = tagsOf(html, "link").filter(
    ({ rel, "data-screens": screens }) => rel === "modulepreload" || rel === "stylesheet" || screens === "*",
  );
  return [...tagsOf(html, "script").map(({ src }) => src), ...links.map(({ href }) => href)].filter(
    (address) => address !== undefined,
  );
}

/**
 * True when an entry belongs to another build than the running one: the same folder, another name. Scripts of a login page
 * or of a host's error page lie in other folders.
 */
export function isNewVersion(entry: string, running: string | null): boolean {
  const [folder, runningFolder] = [entry, running].map((address) => address?.replace(/[^/]*$/, ""));
  return entry !== running && folder === runningFolder;
}

interface Attributes {
  readonly src?: string;
  readonly type?: string;
  readonly href?: string;
  readonly rel?: string;
  readonly "data-screens"?: string;
}

function tagsOf(html: string, tag: string): readonly Attributes[] {
  return Array.from(html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, "g")), ([, attributes = ""]) =>
    Object.fromEntries(
      Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, value]),
    ),
  );
}
