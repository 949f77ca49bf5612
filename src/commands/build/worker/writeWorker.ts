import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../terminal/files.ts";
import { digestOf } from "../digest.ts";

export const WORKER_FILE = "sw.js";

/** The page's entry, `./assets/index-B3x.js`. */
const ENTRY = /<script type="module"[^>]* src="([^"]*)"/;

/** The line before the worker's code. */
const LIST = /^const SITE = .*;\n/;

/**
 * Writes into the `sw.js` of a built site which files belong to it, with their digests; its bytes change when one of them
 * does, and so do the browsers' copies. Call it whenever a file beside the feed has been replaced.
 */
export function writeWorker(folder: string): void {
  const file = join(folder, WORKER_FILE);
  if (!existsSync(file)) return;
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const assets = readdirSync(join(folder, "assets")).filter((name) => !/\.(?:map|br|gz)$/.test(name));
  const paths = ["icon.svg", ...assets.sort().map((name) => `assets/${name}`)];
  const files = Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
  const version = digestOf(page + JSON.stringify(files));
  const site = JSON.stringify({ version, entry: ENTRY.exec(page)?.[1], files });
  writeWhole(file, `const SITE = ${site};\n${readFileSync(file, "utf8").replace(LIST, "")}`, WORKER_FILE);
}

function sha256(bytes: Buffer): string {
  return hash("sha256", bytes, "base64");
}
