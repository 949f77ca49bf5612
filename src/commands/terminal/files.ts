/** Files as the command reads and writes them. */
import {
  accessSync,
  constants,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { onPath, PathError, UsageError } from "./mistakes.ts";
import type { Terminal } from "./terminal.ts";

/** What a path points at, links followed; `null` when there is nothing. */
function existing(path: string): { readonly path: string; readonly isFile: boolean } | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? { path: realpathSync(path), isFile: stats.isFile() } : null;
}

/** True when both paths lead to the same existing file, also through links. */
export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [existing(a), existing(b)];
  return first !== null && first.path === second?.path;
}

/** Where what is made from a feed is written; never over the feed itself. */
export function outputPath(out: string, feed: string, { folder }: Terminal): string {
  const target = resolve(folder, out);
  if (isSameFile(resolve(folder, feed), target))
    throw new UsageError("--out er feedet selv; vælg et andet navn.");
  return target;
}

/**
 * Writes a file whole or not at all: a program that reads it meanwhile sees the old file or the new one. A folder that is not there is
 * made. What is no ordinary file (`/dev/stdout`, a pipe) is written to directly. `shown` is the path as the caller wrote it.
 *
 * @throws {PathError} when it cannot be written, or names a folder.
 */
export function writeWhole(path: string, content: string | Uint8Array, shown: string): void {
  if (/[/\\]$/.test(shown)) throw new PathError(`${shown} er en mappe; skriv også filens navn.`);
  onPath(shown, "skrives", () => {
    const target = existing(path);
    if (target !== null && !target.isFile) {
      writeFileSync(path, content);
      return;
    }
    // A file may be replaced though it is write-protected: it is the folder that is written to. Ask first.
    if (target !== null) accessSync(target.path, constants.W_OK);
    const destination = target?.path ?? path;
    mkdirSync(dirname(destination), { recursive: true });
    const draft = join(dirname(destination), `.${basename(destination).slice(0, 100)}.${process.pid}.tmp`);
    try {
      writeFileSync(draft, content);
      renameSync(draft, destination);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}
