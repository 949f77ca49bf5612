import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { TEMPLATE_FILE } from "../../feed/embedded/fillTemplate.ts";
import { buildSite } from "./buildSite.ts";
import { ROOT } from "./root.ts";

/** Where the template of the last build is kept, below the folder of the sources. */
export const KEPT_TEMPLATE = `node_modules/.cache/bundle/${TEMPLATE_FILE}`;

/** What a build is made from. */
const SOURCES = ["src", "public/icon.svg", "index.html", "vite.config.ts", "package-lock.json"];

/**
 * The template of the site whose sources lie in `root`, from the last build when nothing has changed since; otherwise it
 * is built, after `onBuild`, by what builds a site into a folder.
 */
export function siteTemplate(
  onBuild: () => void,
  root = ROOT,
  build: (folder: string) => void = buildSite,
): string {
  const file = join(root, KEPT_TEMPLATE);
  if (changedAt(file) <= Math.max(...SOURCES.map((source) => newestBelow(join(root, source))))) {
    onBuild();
    buildTemplate(file, build);
  }
  return readFileSync(file, "utf8");
}

/** Into a folder of its own, then renamed: two commands at once never read half a file. */
function buildTemplate(file: string, build: (folder: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const folder = mkdtempSync(join(dirname(file), "building-"));
  try {
    build(folder);
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
