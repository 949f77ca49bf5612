import { readFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Terminal } from "./terminal.ts";

/**
 * A file that a feed names, when it lies in the feed's own folder or below; `null` when it does not, or cannot be read. A feed
 * may come from anywhere, and must not name whichever file of this machine it likes.
 */
export function readBeside(feed: string, href: string, terminal: Terminal): Uint8Array | null {
  const folder = dirname(resolve(terminal.folder, feed));
  try {
    const path = resolve(folder, decodeURIComponent(href));
    const way = relative(folder, path);
    return way.split(sep)[0] === ".." || isAbsolute(way) ? null : readFileSync(path);
  } catch {
    return null;
  }
}
