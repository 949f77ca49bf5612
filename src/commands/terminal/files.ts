/** Files as the command reads and writes them. */
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { MAX_BYTES } from "../../feed/limits.ts";
import { codeOf, onPath, PathError, UsageError } from "./mistakes.ts";
import { moveFile } from "./moveFile.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Makes a folder and those above it, where they are not there. Node's own `recursive` never ends where a system has no such thing to make
 * in a folder that is there, as `/proc` has.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have made it meanwhile.
    if (codeOf(error) !== "EEXIST" || !isFolder(path)) throw error;
  }
}

/** True where a path leads to a folder, also through links. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** True for a device, a pipe or a folder: what is there and no ordinary file. */
export function isSpecial(path: string): boolean {
  return existing(path)?.isFile === false;
}

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

/**
 * The bytes of a file, of any kind: a pipe and a device give theirs but once, and a device may have no end. Of what is larger than any
 * follow-up only so much is read that it is seen to be.
 *
 * @throws {PathError} when it cannot be read.
 */
export function readInput(path: string, shown: string): Uint8Array {
  return onPath(shown, "læses", () => {
    const handle = openSync(path, "r");
    const parts: Uint8Array[] = [];
    try {
      for (let left = MAX_BYTES + 1; left > 0; left -= parts.at(-1)?.length ?? 0) {
        const part = new Uint8Array(Math.min(left, PART_BYTES));
        const length = readSync(handle, part);
        if (length === 0) break;
        parts.push(part.subarray(0, length));
      }
    } finally {
      closeSync(handle);
    }
    return new Uint8Array(Buffer.concat(parts));
  });
}

const PART_BYTES = 1024 * 1024;

/** Where what is made from a feed is written; never over the feed itself. */
export function outputPath(out: string, feed: string, { folder }: Terminal): string {
  const target = resolve(folder, out);
  if (isSameFile(resolve(folder, feed), target))
    throw new UsageError("--out er feedet selv; vælg et andet navn.");
  return target;
}

/** So much of a file's name stands in its draft's, which is then short enough for any disk. */
const LONGEST_STEM = 60;

/** A file to be written; `shown` is its path as the caller wrote it. */
interface Written {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly shown: string;
}

/** {@link writeAllWhole} of one file. */
export function writeWhole(path: string, content: string | Uint8Array, shown: string): void {
  writeAllWhole([{ path, content, shown }]);
}

/**
 * Writes files whole or not at all: a program that reads one meanwhile sees the old file or the new one, and where the disk has no room
 * for one of them, none is written. A folder that is not there is made. What is no ordinary file (`/dev/stdout`, a pipe) is written to
 * directly.
 *
 * @throws {PathError} when one cannot be written, or names a folder.
 */
export function writeAllWhole(files: readonly Written[]): void {
  const drafts: { readonly draft: string; readonly destination: string; readonly shown: string }[] = [];
  try {
    for (const { path, content, shown } of files) {
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
        makeFolder(dirname(destination));
        const stem = basename(destination).slice(0, LONGEST_STEM);
        const draft = join(dirname(destination), `.${stem}.${process.pid}-${drafts.length}.tmp`);
        drafts.push({ draft, destination, shown });
        writeFileSync(draft, content);
      });
    }
    for (const { draft, destination, shown } of drafts)
      onPath(shown, "skrives", () => moveFile(draft, destination));
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}
