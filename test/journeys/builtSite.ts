/** Builds the site once for all journeys, serves the result, and starts the one browser that they share. */
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { serveBuild } from "./serveBuild.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's path, as `findChromium` found it. */
    chromiumPath: string;
    /** Where that browser, running, is connected to. */
    browserAddress: string;
    /** Address of the served site, ending with a slash. */
    baseUrl: string;
    /** The folder that the build was written to, ending with a slash. */
    siteFolder: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  process.stdout.write("Building the site for the journeys …\n");
  const [{ url, folder, close }, browser] = await Promise.all([
    serveBuild(),
    chromium.launchServer({ executablePath: project.getProvidedContext().chromiumPath }),
  ]);
  project.provide("baseUrl", url);
  project.provide("siteFolder", folder);
  project.provide("browserAddress", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await close();
  };
}
