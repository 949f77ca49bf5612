/** Pages whose site is kept by the service worker, and deployments beside them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { inject, onTestFinished } from "vitest";
import { writeWorker } from "../../src/commands/build/worker/writeWorker.ts";
import { folderWith } from "../fixtures/folderWith.ts";
import { type FeedServer, serveWithFeed } from "./feedServer.ts";
import { openPage } from "./openPage.ts";
import { untilKept } from "./untilKept.ts";

interface KeptSite {
  readonly page: Page;
  readonly server: FeedServer;
  /** Visits a screen and waits until the browser has put aside what it needs without a network. */
  readonly visit: (address?: string) => Promise<void>;
}

/** A page with a service worker, on a server of its own that serves `folder`; both are gone when the test ends. */
export async function openKeptSite(folder = inject("siteFolder")): Promise<KeptSite> {
  const server = await serveWithFeed(folder);
  onTestFinished(() => server.close());
  const { page } = await openPage({
    context: { serviceWorkers: "allow" },
    expectedConsole: /Failed to load resource|ERR_|another version|build wrote|service worker|sw\.js/i,
  });
  const visit = async (address = "") => {
    await page.goto(server.url + address);
    await untilKept(page);
  };
  return { page, server, visit };
}

/** A copy of the built site, for tests that change its files; gone when the test ends. */
export function copySite(): string {
  const folder = folderWith();
  cpSync(inject("siteFolder"), folder, { recursive: true });
  return folder;
}

/** What the running page was started by. */
export function entryOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('script[type="module"]')?.getAttribute("src") ?? null);
}

/**
 * The next version of a site, in steps: `page` and `worker` replace these files, `code` adds the new entry, which the page
 * names.
 */
export function nextVersion(folder: string): {
  readonly entry: string;
  readonly page: () => void;
  readonly code: () => void;
  readonly worker: () => void;
} {
  const file = join(folder, "index.html");
  const html = readFileSync(file, "utf8");
  const former = /<script type="module"[^>]* src="\.\/assets\/([^"]+)"/.exec(html)?.[1] ?? "";
  const next = "index-next.js";
  const code = `import "./${former}";`;
  return {
    entry: `./assets/${next}`,
    page: () => writeFileSync(file, html.replace(former, next)),
    code: () => writeFileSync(join(folder, "assets", next), code),
    worker: () => {
      // The build writes the list of a whole version, whatever has been uploaded of it.
      const whole = mkdtempSync(join(tmpdir(), "next-"));
      cpSync(folder, whole, { recursive: true });
      writeFileSync(join(whole, "index.html"), html.replace(former, next));
      writeFileSync(join(whole, "assets", next), code);
      writeWorker(whole);
      cpSync(join(whole, "sw.js"), join(folder, "sw.js"));
      rmSync(whole, { recursive: true });
    },
  };
}
