/** A page of the built site in a real browser, watched: whatever it says, fails at or fetches is on record. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { waitForScreens } from "./drawn.ts";

export interface PageOptions {
  /** CSS pixels; 1280 × 800 when not given. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** The browser's language; Danish when not given. */
  readonly locale?: string;
  readonly reducedMotion?: "reduce" | "no-preference";
  /** What the console may say in this journey: a line that matches is expected. Nothing when not given. */
  readonly expectedConsole?: RegExp;
  /** Anything else that Playwright can set on a browser context, e.g. `acceptDownloads` or `offline`. */
  readonly context?: BrowserContextOptions;
}

export interface WatchedPage {
  readonly page: Page;
  /** Console messages and uncaught errors so far, as `"error: …"`, `"pageerror: …"`. */
  readonly console: readonly string[];
  /** Every request so far, in the order of time. */
  readonly requests: readonly Request[];
}

/** Milliseconds that something may take on a slow machine before it counts as never. */
const ACTION_TIMEOUT = 90_000;

/** Of the screen of a test that failed: milliseconds until it is read, and characters that are told. */
const SCREEN_TIMEOUT = 5000;
const MOST_OF_A_SCREEN = 2000;

/**
 * What no page can help: Playwright says so where a page starts a worker and none is allowed, and Chromium where a page on a
 * busy machine has drawn no letter seconds after its font came.
 */
const NOT_OF_THE_PAGE =
  /Service Worker registration blocked|\.woff2 was preloaded using link preload but not used/;

/** The one browser of all journeys; every page has a context of its own in it. */
let browser: Promise<Browser> | undefined;

/**
 * Opens an empty page, which goes to an address with `page.goto(siteUrl("#/…"))`. When the test ends the page is closed and the test
 * fails if the console said anything that `expectedConsole` does not allow, or if a request left the site's own origin.
 */
export async function openPage(options: PageOptions = {}): Promise<WatchedPage> {
  browser ??= chromium.connect(inject("browserAddress"));
  const {
    width = 1280,
    height = 800,
    colorScheme = "light",
    locale = "da-DK",
    reducedMotion = "reduce",
  } = options;
  const context = await (await browser).newContext({
    viewport: { width, height },
    colorScheme,
    locale,
    reducedMotion,
    timezoneId: "Europe/Copenhagen",
    // What a journey makes fail or change would be answered by the worker; those about it allow it.
    serviceWorkers: "block",
    ...options.context,
  });
  context.setDefaultTimeout(ACTION_TIMEOUT);
  const said: string[] = [];
  const requests: Request[] = [];
  context.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => said.push(`pageerror: ${error.error().message}`));
  context.on("request", (request) => requests.push(request));
  onTestFinished(async ({ task }) => {
    const failure = task.result?.state === "fail" ? task.result.errors?.at(-1) : undefined;
    if (failure) failure.message += await screensOf(context);
    // What the page still asks for is no part of the test: who answers it for the test finds it gone.
    await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
    await context.close();
    expect(
      said.filter((line) => !NOT_OF_THE_PAGE.test(line) && options.expectedConsole?.test(line) !== true),
      "console",
    ).toEqual([]);
    expect(
      requests.map((request) => request.url()).filter(leavesOrigin),
      "requests to other origins",
    ).toEqual([]);
  });
  // Each that is opened, by a page itself too.
  if (options.context?.javaScriptEnabled !== false) context.on("page", waitForScreens);
  const page = await context.newPage();
  return { page, console: said, requests };
}

/** {@link openPage}, gone to a screen as {@link siteUrl} takes it. */
export async function openAt(path: string, options?: PageOptions): Promise<WatchedPage> {
  const watched = await openPage(options);
  await watched.page.goto(siteUrl(path));
  return watched;
}

/** What stands on a context's pages, for who reads of the failure on another machine. */
async function screensOf(context: BrowserContext): Promise<string> {
  const texts = context.pages().map(async (page) => {
    const text = await page.locator("body").innerText({ timeout: SCREEN_TIMEOUT });
    return `\n\nOn screen at ${page.url()}:\n${text.slice(0, MOST_OF_A_SCREEN)}`;
  });
  return (await Promise.all(texts.map((text) => text.catch(() => "")))).join("");
}

/** The address of a screen, from what stands after the site's root: `siteUrl("#/~om")`. */
export function siteUrl(path = ""): string {
  return inject("baseUrl") + path;
}

/** `blob:` and `data:` addresses are made by the page itself. */
function leavesOrigin(url: string): boolean {
  return /^(?:https?|wss?):/.test(url) && new URL(url).hostname !== new URL(inject("baseUrl")).hostname;
}
