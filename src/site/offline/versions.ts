/** What the versions of a site that a browser keeps are called. */

/** How the names of all versions of the site at `root` begin; another site of the same host has other names. */
export function versionPrefix(root: string): string {
  return `aftaleoverblik ${new URL(root).pathname} `;
}

/** The name under which a version is kept. */
export function versionName(root: string, version: string): string {
  return versionPrefix(root) + version;
}

/** True for a version that nobody needs once `current` runs; `names`: all that are kept, in the order in which they came. */
export function isOldVersion(name: string, current: string, names: readonly string[]): boolean {
  const former = names.filter((other) => other !== current).at(-1);
  return name !== current && name !== former;
}
