/** Builds the site once for all journeys, by the same command as a release, and serves the result. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { serveSite } from "./serveSite.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's path, as `findChromium` found it. */
    chromiumPath: string;
    /** Address of the served site, ending with a slash. */
    baseUrl: string;
    /** The folder that the build was written to. */
    siteFolder: string;
  }
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SITE = fileURLToPath(new URL("../../node_modules/.cache/journeys/site/", import.meta.url));

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  build();
  const { url, close } = await serveSite(SITE);
  project.provide("baseUrl", url);
  project.provide("siteFolder", SITE);
  return close;
}

/** In a process of its own: inside Vitest, NODE_ENV is "test" and would give a development build of React. */
function build(): void {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const vite = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));
  const args = [vite, "build", "--outDir", SITE, "--emptyOutDir", "--logLevel", "warn"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed, so no journey can run:\n${stdout}${stderr}`);
}
