/** One fault, seen through a browser: what the screen shows until it is whole again. */
import type { Browser, Page } from "playwright";
import { untilKept } from "../journeys/untilKept.ts";
import type { FaultServer } from "./faultServer.ts";
import { addressOf, type Fault, filesOf, isSilent } from "./faults.ts";

/** What is on the screen at a moment. */
type Sight = "blank" | "unstyled" | "notice" | "whole" | "foreign";

export interface Outcome {
  readonly fault: Fault;
  /** Seconds from the visit until the screen said anything; `null`: never. */
  readonly noticed: number | null;
  /** Seconds from the end of the fault until the screen was whole; 0 where it never failed, `null` where it did not heal. */
  readonly healed: number | null;
  /** The longest time in seconds that nothing at all was seen. */
  readonly blank: number;
  /** Whether the app was ever seen without its style sheet. */
  readonly wasUnstyled: boolean;
  /** How often the page was loaded after the visit. */
  readonly reloads: number;
}

const LOOK_MILLISECONDS = 250;

/** Visits a screen while something fails, and watches it until it is whole or `patience` seconds have passed. */
export async function runTrial(
  browser: Browser,
  server: FaultServer,
  fault: Fault,
  patience: number,
): Promise<Outcome> {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const address = server.url + addressOf(fault.screen);
    if (fault.visit === "warm") await visitBefore(page, address);
    server.fail({ files: filesOf(fault.stage, fault.screen), kind: fault.kind });
    const loads = server.loads();
    const start = performance.now();
    void (fault.visit === "warm" ? page.reload() : page.goto(address)).catch(() => undefined);
    const end = setTimeout(() => server.fail(null), fault.seconds * 1000);
    const seen = await watch(page, fault, patience, start);
    clearTimeout(end);
    return { fault, ...seen, reloads: Math.max(0, server.loads() - loads - 1) };
  } finally {
    server.fail(null);
    await context.close();
  }
}

/** The first visit: until the site has put aside what it needs for the next. */
async function visitBefore(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector("#root main :is(li, td)") !== null);
  await untilKept(page);
}

/** Where nothing runs that could mend the page, a reader presses its link once the fault has ended. */
async function watch(page: Page, fault: Fault, patience: number, start: number) {
  const { seconds: faultSeconds } = fault;
  let isPressed = !isSilent(fault);
  const seconds = () => (performance.now() - start) / 1000;
  let noticed: number | null = null;
  let blank = 0;
  let blankSince: number | null = 0;
  let wasUnstyled = false;
  while (seconds() < faultSeconds + patience) {
    const sight = await look(page);
    const now = seconds();
    if (sight === "blank") {
      blankSince ??= now;
      blank = Math.max(blank, now - blankSince);
    } else blankSince = null;
    if (sight === "unstyled") wasUnstyled = true;
    if (sight === "notice" || sight === "whole") noticed ??= now;
    if (sight === "notice" && now > faultSeconds && !isPressed) {
      isPressed = true;
      await pressLink(page);
    }
    if (sight === "whole") return { noticed, healed: Math.max(0, now - faultSeconds), blank, wasUnstyled };
    await page.waitForTimeout(LOOK_MILLISECONDS);
  }
  return { noticed, healed: null, blank, wasUnstyled };
}

/** As a reader does, who has the browser stop first (Esc): all six connections that it makes to one server may hang. */
async function pressLink(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.stopLoading");
  await page.locator("#late").click({ noWaitAfter: true });
}

/** What the page shows; `blank` too while it is being loaded. */
function look(page: Page): Promise<Sight> {
  const late = new Promise<Sight>((resolve) => setTimeout(() => resolve("blank"), 2000));
  const sight = page
    .evaluate((): Sight => {
      const root = document.getElementById("root");
      // A picture, which shows itself after so many milliseconds.
      const isLate = performance.now() > 10_000 && document.querySelector("#late img")?.checkVisibility();
      const text = isLate ? "late" : (document.body?.innerText.trim() ?? "");
      if (text === "") return "blank";
      if (root === null) return isLate ? "notice" : "foreign";
      // The style sheet gives the page its colour.
      const isStyled = getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "";
      const isApp = (root.querySelector("main")?.getClientRects().length ?? 0) > 0;
      if (isApp && !isStyled) return "unstyled";
      const figures = root.querySelector("main :is(li, td)");
      const isStale = document.querySelector('[role="alert"]') !== null;
      if (isApp && figures !== null && !isStale) return "whole";
      return "notice";
    })
    .catch((): Sight => "blank");
  return Promise.race([sight, late]);
}
