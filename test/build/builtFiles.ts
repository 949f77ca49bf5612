/** The built site's files, as a deployment would copy them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Paths below the site's root, with forward slashes, in order. */
export function builtFiles(): readonly string[] {
  const site = inject("siteFolder");
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll("\\", "/"))
    .sort();
}

/** A built file, as it is published. */
export function readBuilt(path: string): string {
  return readFileSync(join(inject("siteFolder"), path), "utf8");
}

/**
 * The modules that went into a built script, by its source map: `"node_modules/react/index.js"`,
 * `"src/main.ts"`. None for a script that only passes on what another exports.
 */
export function modulesOf(script: string): readonly string[] {
  if (!existsSync(join(inject("siteFolder"), `${script}.map`))) {
    const code = readBuilt(script).trim();
    // Their addresses are for ever, and no map is found beside them.
    if (/^sw(?:-off)?\.js$/.test(script)) return [];
    if (/^export\{[^}]*\}from"[^"]*";?$/.test(code)) return [];
    throw new Error(`${script} has no source map`);
  }
  const { sources } = JSON.parse(readBuilt(`${script}.map`)) as { sources: readonly string[] };
  return sources.map((source) => source.replace(/^(?:\.\.\/)+/, ""));
}
