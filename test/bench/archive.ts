/**
 * `npm run bench:archive`: the search across all follow-ups at 84, 1,000 and 10,000 of them (2,700, 32,000 and 320,000
 * initiatives) over a line of 9 Mbit/s and 85 ms: from an empty browser to the first result, from a letter to its results, what
 * went over the line, and the memory that the page holds. The largest archive takes two minutes to make, and is kept.
 *
 *     npm run bench:archive -- --sizes 84,1000
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { type ArchiveSize, writeBigArchive } from "./archive/bigArchive.ts";
import { servePaced } from "./archive/pacedServer.ts";
import { measuredBuild } from "./measuredBuild.ts";
import { median } from "./table.ts";

const RUNS = 3;
/** A word of few initiatives, and one of nearly all. */
const QUERIES = { rare: "fjernvarme", common: "kommune" } as const;
/** Typed letter by letter. */
const TYPED = "fleksjobindsats";

const { values } = parseArgs({ options: { sizes: { type: "string", default: "84,1000,10000" } } });
const build = await measuredBuild();
const browser = await chromium.launch({ executablePath: await findChromium() });
const lines = [
  "| follow-ups | search | found | first result, ms | kB, code and all | kB of the archive | a letter, ms (median, most) | page's heap, MB |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
];
try {
  for (const size of values.sizes.split(",").map(Number) as ArchiveSize[]) {
    for (const kind of Object.keys(QUERIES) as (keyof typeof QUERIES)[])
      lines.push(await measured(size, kind));
  }
} finally {
  await browser.close();
  await build.close();
}
process.stdout.write(`${lines.join("\n")}\n`);

async function measured(size: ArchiveSize, kind: keyof typeof QUERIES): Promise<string> {
  const feed = join(tmpdir(), `aftaleoverblik-bench-${size}`);
  await writeBigArchive(feed, size);
  const server = await servePaced(build.folder, feed);
  const first: number[] = [];
  const letters: number[] = [];
  let found = "";
  let [bytes, ofArchive, page] = [0, 0, 0];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ locale: "da-DK", serviceWorkers: "block" });
    const opened = await context.newPage();
    const before = server.sent().bytes;
    const start = performance.now();
    await opened.goto(`${server.url}#/~soeg?q=${QUERIES[kind]}`, { waitUntil: "commit" });
    await opened.getByRole("table", { name: "Fundne indsatser" }).locator("th a").first().waitFor();
    first.push(performance.now() - start);
    found = (await opened.getByRole("status").allInnerTexts()).join(" ").trim();
    await opened.waitForLoadState("networkidle");
    bytes = server.sent().bytes - before;
    ofArchive = await archiveBytes(opened);
    letters.push(...(await typed(opened)));
    page = await heapOf(opened);
    await context.close();
  }
  server.close();
  const kilobytes = (value: number) => Math.round(value / 1000);
  const cells = [
    size,
    QUERIES[kind],
    found,
    Math.round(median(first)),
    kilobytes(bytes),
    kilobytes(ofArchive),
    `${Math.round(median(letters))}, ${Math.round(Math.max(...letters))}`,
    Math.round(page / 1e6),
  ];
  const line = `| ${cells.join(" | ")} |`;
  process.stderr.write(`${line}\n`);
  return line;
}

/** What the worker has requested of the archive. */
async function archiveBytes(page: Page): Promise<number> {
  const [worker] = page.workers();
  const requests = await worker?.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
  );
  return (requests ?? []).reduce((sum, size) => sum + size, 0);
}

/** Milliseconds from each letter to the frame with its results, once nothing of the letter before is on its way. */
async function typed(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let length = 2; length <= TYPED.length; length++) {
    const time = await page.evaluate(
      async (text) => {
        const field = document.querySelector<HTMLInputElement>("main input[type=search]");
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const begin = performance.now();
        set?.call(field, text);
        field?.dispatchEvent(new Event("input", { bubbles: true }));
        do await frame();
        while (document.querySelector("main [aria-busy]") !== null);
        return performance.now() - begin;
      },
      TYPED.slice(0, length),
    );
    times.push(time);
    await page.waitForLoadState("networkidle");
  }
  return times;
}

/** Bytes that the page's objects hold; the browser tells nobody those of a worker. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
