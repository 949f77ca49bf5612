/** Time as a reader of a page has it: from the address, or from a press, until the frame that shows it is painted. */
import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright";

/** Opens an address; milliseconds from the beginning of the navigation until something that `selector` matches is painted, and in sight. */
export async function openedUntilPainted(page: Page, address: string, selector: string): Promise<number> {
  // Before anything of the page runs: asked later, the question would wait for whatever the page does after its first frame.
  await page.addInitScript(`globalThis.firstPainted = (${untilPainted})(${JSON.stringify(selector)})`);
  await page.goto(address, { waitUntil: "commit" });
  return await page.evaluate(() => (globalThis as unknown as { firstPainted: Promise<number> }).firstPainted);
}

/** Likewise on a page that is open. */
export async function paintedAfterLoad(page: Page, selector: string): Promise<number> {
  return await page.evaluate(untilPainted, selector);
}

/** Runs in the page. */
function untilPainted(wanted: string): Promise<number> {
  return new Promise<number>((resolve) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // What is there before a frame is painted is in it.
    const look = () => {
      if (![...document.querySelectorAll(wanted)].some(isSeen)) requestAnimationFrame(look);
      else {
        // A message comes right behind the frame; the next frame would wait for whatever a page does after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }
    };
    requestAnimationFrame(look);
  });
}

/** How a reader acts on an element of the page. */
export type Act =
  | { readonly kind: "click"; readonly selector: string }
  | { readonly kind: "type"; readonly selector: string; readonly value: string }
  | { readonly kind: "back" };

export interface Answered {
  /** Milliseconds to the next frame. */
  readonly painted: number;
  /** Milliseconds to the frame after the last change of what `watched` shows in its first lines. */
  readonly followed: number;
}

/** So long without a change counts as done, in milliseconds. */
const QUIET = 250;
/** So many lines of a list are in the bench's window, whatever was searched. */
const FIRST_LINES = 3;

/** Acts on the page and waits until the first lines of `watched` have changed, where they do, and then stay as they are. */
export async function actAndWatch(page: Page, act: Act, watched: string): Promise<Answered> {
  return await page.evaluate(
    ([what, root, quiet, lines]) =>
      new Promise<Answered>((resolve, reject) => {
        const start = performance.now();
        let painted = 0;
        let followed = 0;
        // Right behind the next frame: a timer would wait for whatever the page does after it.
        const afterFrame = (then: () => void) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = then;
            port2.postMessage(null);
          });
        // What a reader sees of it in the window: the names of its first lines, without the marks that come one by one.
        const seen = () =>
          [...document.querySelectorAll(`:is(${root}) :is(tr, li)`)]
            .slice(0, lines)
            .map((line) => (line.querySelector("th a") ?? line).textContent)
            .join();
        let last = seen();
        const observer = new MutationObserver(() => {
          const now = seen();
          if (now === last) return;
          last = now;
          afterFrame(() => {
            followed = performance.now() - start;
          });
        });
        observer.observe(document.documentElement, {
          subtree: true,
          childList: true,
          characterData: true,
        });
        if (what.kind === "back") history.back();
        else {
          const element = document.querySelector<HTMLElement>(what.selector);
          if (element === null) return reject(new Error(`nothing matches ${what.selector}`));
          if (what.kind === "click") element.click();
          else {
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(
              element,
              what.value,
            );
            element.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }
        afterFrame(() => {
          painted = performance.now() - start;
        });
        const wait = () => {
          const now = performance.now() - start;
          if (painted > 0 && now - Math.max(painted, followed) > (followed > 0 ? quiet : 4 * quiet)) {
            observer.disconnect();
            resolve({ painted, followed: Math.max(painted, followed) });
          } else setTimeout(wait, 50);
        };
        wait();
        return undefined;
      }),
    [act, watched, QUIET, FIRST_LINES] as const,
  );
}

/** Milliseconds that the page's main thread worked while `what` happened. */
export async function workOf(session: CDPSession, what: () => Promise<void>): Promise<number> {
  const before = await metric(session, "TaskDuration");
  await what();
  return 1000 * ((await metric(session, "TaskDuration")) - before);
}

/** One of the browser's own figures; times in seconds, by the thread's own clock. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((candidate) => candidate.name === name)?.value ?? 0;
}

/** The page's own heap after a collection, in megabytes. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
}

/** What the page's process keeps for itself, in megabytes; `null` where the system does not tell. */
export async function privateMemory(browserSession: CDPSession): Promise<number | null> {
  const { processInfo } = await browserSession.send("SystemInfo.getProcessInfo");
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateBytes(id));
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : Math.max(...known) / 1e6;
}

function privateBytes(process: number): number | null {
  try {
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, "utf8");
    const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, size]) => Number(size));
    return 1024 * kilobytes.reduce((sum, size) => sum + size, 0);
  } catch {
    return null;
  }
}
