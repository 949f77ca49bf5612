import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../terminal/files.ts";
import { codeOf } from "../terminal/mistakes.ts";
import { moveFile } from "../terminal/moveFile.ts";

/** The few things that publishing does with files, so that a test can stop it at any of them. */
export interface Disk {
  /** The file's bytes; `null` when there is no file. */
  readonly read: (path: string) => Uint8Array | null;
  /** The names in a folder; none when there is no folder. */
  readonly list: (folder: string) => readonly string[];
  /** When the file was last written, in milliseconds; `null` when there is no file. */
  readonly writtenAt: (path: string) => number | null;
  readonly makeFolder: (path: string) => void;
  /** Writes a file and waits until the disk has it. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Writes a file that must not exist; false when it does. */
  readonly claim: (path: string, content: string) => boolean;
  /** Moves a file, over another one if need be: whoever reads sees either the old one or the new one. */
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with all in it, if it is there. */
  readonly remove: (path: string) => void;
}

export const realDisk: Disk = {
  read: (path) => orNothing(() => new Uint8Array(readFileSync(path))),
  list: (folder) => orNothing(() => readdirSync(folder)) ?? [],
  writtenAt: (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null,
  makeFolder,
  write: (path, content) => writeFileSync(path, content, { flush: true }),
  claim: (path, content) => {
    try {
      writeFileSync(path, content, { flag: "wx", flush: true });
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  },
  rename: (from, to) => {
    moveFile(from, to);
    flushFolder(dirname(to));
  },
  remove: (path) => {
    if (existsSync(path)) rmSync(path, { recursive: true, force: true });
  },
};

/** The text of a file; `null` when there is no file. */
export function textOf(disk: Pick<Disk, "read">, path: string): string | null {
  const bytes = disk.read(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function orNothing<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** A rename lasts through a power cut once the folder is on the disk. Windows has no such call, and needs none. */
function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
