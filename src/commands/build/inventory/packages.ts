import { readFileSync } from "node:fs";
import { ROOT } from "../root.ts";

/** A package as `package-lock.json` has it. */
export interface LockedPackage {
  /** Below the project's root: `node_modules/react`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX licence or an expression of several. */
  readonly license: string;
  /** As npm writes it: `sha512-<base64>`. */
  readonly integrity: string;
  readonly dependencies: readonly string[];
}

const FOLDER = /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** The folder of the package that a module or file belongs to; `null` for one of ours. */
export function packageFolder(path: string): string | null {
  return FOLDER.exec(path.replaceAll("\\", "/"))?.[1] ?? null;
}

/**
 * The packages of these folders, by name.
 *
 * @throws {Error} when the lock file lacks one: then nobody knows its version.
 */
export function lockedPackages(folders: Iterable<string>): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")) as {
    readonly packages: Readonly<Record<string, Partial<Entry>>>;
  };
  return [...new Set(folders)].sort().map((folder) => {
    const { version, license, integrity, dependencies = {} } = packages[folder] ?? {};
    if (!(version && license && integrity)) throw new Error(`package-lock.json says too little of ${folder}`);
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return { folder, name, version, license, integrity, dependencies: Object.keys(dependencies) };
  });
}

interface Entry {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
