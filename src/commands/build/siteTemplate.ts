import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATE_FILE } from "../../feed/embedded/fillTemplate.ts";
import { buildSite } from "./buildSite.ts";
import { ROOT } from "./root.ts";

const CACHE = `${ROOT}node_modules/.cache/bundle/`;

/** What a build is made from. */
const SOURCES = ["src", "public/icon.svg", "index.html", "vite.config.ts", "package-lock.json"];

/** The template of the site, from the last build when nothing has changed since; otherwise it is built, after `onBuild`. */
export function siteTemplate(onBuild: () => void): string {
  const file = join(CACHE, TEMPLATE_FILE);
  if (changedAt(file) <= Math.max(...SOURCES.map((source) => newestBelow(join(ROOT, source))))) {
    onBuild();
    build(file);
  }
  return readFileSync(file, "utf8");
}

/** Into a folder of its own, then renamed: two commands at once never read half a file. */
function build(file: string): void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "building-"));
  try {
    buildSite(folder);
    renameSync(join(folder, TEMPLATE_FILE), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds; 0 for what is not there. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When a file, or the last changed of a folder's, was changed. A folder counts too: a file may have been taken away. */
function newestBelow(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}
