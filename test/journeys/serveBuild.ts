import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../src/commands/build/buildSite.ts";
import { ROOT } from "../../src/commands/build/root.ts";
import { type ServedSite, serveSite } from "./serveSite.ts";

const CACHE = `${ROOT}node_modules/.cache/journeys/`;

export interface ServedBuild extends ServedSite {
  /** What the build was written to, ending with a slash; gone when it is no longer served. */
  readonly folder: string;
}

/**
 * Builds the site as a release is built, with source maps beside it, and serves it, for tests and pictures. Into a folder of its own: another run
 * may be serving its build.
 */
export async function serveBuild(): Promise<ServedBuild> {
  mkdirSync(CACHE, { recursive: true });
  const folder = `${mkdtempSync(join(CACHE, "site-"))}/`;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    buildSite(folder, { sourcemap: true });
    const { url, close } = await serveSite(folder);
    return { url, folder, close: () => close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
