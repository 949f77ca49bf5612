import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { compress, isCompressible } from "./compress.ts";
import { lastCommit } from "./lastCommit.ts";
import { securityText } from "./securityText.ts";
import { type Release, versionFile } from "./versionFile.ts";

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
