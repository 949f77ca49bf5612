/** A page of the built site, whose server answers as a journey says. */
import type { Page } from "playwright";
import { inject, onTestFinished } from "vitest";
import { type FeedServer, serveWithFeed } from "./feedServer.ts";
import { openPage } from "./openPage.ts";

export const expectedConsole = /Failed to load resource|Failed to fetch dynamically/;

export async function openServed(
  path = "",
  context: Parameters<typeof openPage>[0] = {},
): Promise<{ server: FeedServer; page: Page; go: () => Promise<unknown> }> {
  const server = await serveWithFeed(inject("siteFolder"));
  // Before the page: what it still asks for finds no server.
  const { page } = await openPage({ expectedConsole, ...context });
  onTestFinished(() => server.close());
  return { server, page, go: () => page.goto(server.url + path) };
}
