import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Commit } from "./lastCommit.ts";

/** What a build is of. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /** The newest format of feeds that it reads. */
  readonly formatVersion: number;
  readonly commit: Commit | null;
}

/**
 * `version.json`: which version a site is, of which commit, and its files, so that a copy can be compared with it. `paths` are
 * those that no command changes after the build: the page itself and the feed are none of them.
 */
export function versionFile(release: Release, folder: string, paths: readonly string[]): string {
  const { name, version, formatVersion, commit } = release;
  const files = [...paths].sort().map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes: bytes.length, sha256: hash("sha256", bytes, "hex") };
  });
  return `${JSON.stringify({ name, version, formatVersion, commit, files }, null, 2)}\n`;
}
