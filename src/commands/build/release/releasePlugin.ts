import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { compress, isCompressible } from "./compress.ts";
import { type Commit, lastCommit } from "./lastCommit.ts";
import { securityText } from "./securityText.ts";

/** Where RFC 9116 has it, below the root of a host. */
const SECURITY_TEXT = ".well-known/security.txt";

/** The page and the worker's list are written anew with the first picture; compressed ones beside them would be served for ever. */
const CHANGES = /^(?:index\.html|sw\.js)$/;

/** Completes a build for those who serve it: compressed files, `version.json`, and `security.txt` where `config.json` asks. */
export function releasePlugin(release: Omit<Release, "commit">): Plugin {
  let folder = "";
  return {
    name: "release",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: "post",
      async handler(_, bundle) {
        const paths = Object.keys(bundle).filter((path) => !(CHANGES.test(path) || path.endsWith(".map")));
        const text = versionFile({ ...release, commit: lastCommit() }, folder, paths);
        writeFileSync(join(folder, "version.json"), text);
        const files = paths.map((path) => join(folder, path));
        const large = files.filter((file) => isCompressible(file, statSync(file).size));
        await Promise.all(large.map(compress));
        writeSecurityText(folder);
      },
    },
  };
}

/** What lies in `public/` is copied before the bundle is written. */
function writeSecurityText(folder: string): void {
  const config = join(folder, "config.json");
  const text = existsSync(config) ? securityText(new TextDecoder().decode(readFileSync(config))) : null;
  if (text === null) return;
  mkdirSync(dirname(join(folder, SECURITY_TEXT)), { recursive: true });
  writeFileSync(join(folder, SECURITY_TEXT), text);
}

/** What a build is of. */
interface Release {
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
function versionFile(release: Release, folder: string, paths: readonly string[]): string {
  const { name, version, formatVersion, commit } = release;
  const files = [...paths].sort().map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes: bytes.length, sha256: hash("sha256", bytes, "hex") };
  });
  return `${JSON.stringify({ name, version, formatVersion, commit, files }, null, 2)}\n`;
}
