/** The built site in a real browser of its own, as the benches of screens need it. */
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { type FeedServer, serveWithFeed } from "../journeys/feedServer.ts";
import { serveBuild } from "../journeys/serveBuild.ts";
import { ID } from "./feeds.ts";

/** The real follow-up's feed, as a path on the site. */
export const FEED = `feed/${ID}.json`;

interface BenchSite {
  readonly server: () => FeedServer;
  /** A page that is still empty, 1280 × 900, for a follow-up in the place of the real one where one is given. */
  readonly newPage: (facts?: FollowUpFacts) => Promise<Page>;
  /** The address of a screen of the follow-up: `"/indsatser"`. */
  readonly address: (screen?: string) => string;
}

/** Builds and serves the site and starts a browser before the benches of a file, and stops both after them. */
export function benchSite(): BenchSite {
  let build: Awaited<ReturnType<typeof serveBuild>>;
  let server: FeedServer;
  let browser: Browser;
  beforeAll(async () => {
    build = await serveBuild();
    server = await serveWithFeed(build.folder);
    browser = await chromium.launch({ executablePath: await findChromium() });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await build?.close();
  });
  return {
    server: () => server,
    newPage: (facts) => {
      server.answer(FEED, facts === undefined ? null : { body: JSON.stringify({ ...facts, id: ID }) });
      return browser.newPage({ viewport: { width: 1280, height: 900 } });
    },
    address: (screen = "") => `${server.url}#/${ID}${screen}`,
  };
}
