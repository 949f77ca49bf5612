/** Builds the site once for all journeys and serves the result. */
import type { TestProject } from "vitest/node";
import { serveBuild } from "./serveBuild.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's path, as `findChromium` found it. */
    chromiumPath: string;
    /** Address of the served site, ending with a slash. */
    baseUrl: string;
    /** The folder that the build was written to, ending with a slash. */
    siteFolder: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { url, folder, close } = await serveBuild();
  project.provide("baseUrl", url);
  project.provide("siteFolder", folder);
  return close;
}
