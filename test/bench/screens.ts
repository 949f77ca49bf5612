/**
 * `npm run bench`: what readers wait for, on the built site and on a hand-written page without a library (`floor/`), in a
 * real Chromium, run by run in turn. Prints one row a line on the way and a table at the end, and writes the same as JSON.
 * Without options it measures the whole table (`plan.ts`); options choose some of it:
 *
 *     npm run bench -- --only worklist --sizes 32,10000 --runs 5
 *     npm run bench -- --sizes 1000 --throttled --before OTHER_BUILD/
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { writeSnapshot } from "../../src/commands/build/snapshot/writeSnapshot.ts";
import { serveBuild } from "../journeys/serveBuild.ts";
import { type Feeds, feedsOf, ID } from "./feeds.ts";
import { watchLongTasks } from "./longTasks.ts";
import type { Measure, Subject } from "./measure.ts";
import { MEASURES } from "./measures.ts";
import { type Part, planOf } from "./plan.ts";
import { type BenchServer, serveForBench } from "./server.ts";
import { type Row, tableOf } from "./table.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string" },
    runs: { type: "string" },
    only: { type: "string" },
    throttled: { type: "boolean" },
    /** A folder with another build, measured in turn with this one. */
    before: { type: "string" },
    out: { type: "string", default: "node_modules/.cache/bench.json" },
  },
});

const build =
  process.env["BENCH_SITE"] === undefined
    ? await serveBuild()
    : { folder: process.env["BENCH_SITE"], close: () => Promise.resolve() };
const browser = await chromium.launch({ executablePath: await findChromium() });
const rows: Row[] = [];
try {
  for (const part of planOf(values)) {
    for (const size of part.sizes) {
      rows.push(...(await measureSize(part, size)));
      // What is measured so far is not lost where the rest is not waited for.
      writeFileSync(values.out, JSON.stringify(rows, null, 2));
    }
  }
} finally {
  await browser.close();
  await build.close();
}
process.stdout.write(`\n${tableOf(rows)}\n`);

async function measureSize(part: Part, size: number): Promise<readonly Row[]> {
  const feeds = feedsOf(size);
  const site = await publishedSite(build.folder, feeds.first);
  const before = values.before === undefined ? null : await publishedSite(values.before, feeds.first);
  const measured: Row[] = [];
  for (const measure of MEASURES.filter(({ name }) => part.only.length === 0 || part.only.includes(name))) {
    for (const row of await measureRuns(measure, part, size, feeds, subjectsOf(site, before))) {
      measured.push(row);
      process.stdout.write(`${row.name} · ${size}: ${JSON.stringify(row.figures)}\n`);
    }
  }
  site.close();
  before?.close();
  return measured;
}

/** A copy of a built site with the follow-up published in it, its first picture renewed, as README asks for. */
async function publishedSite(folder: string, followUp: string): Promise<BenchServer> {
  const copy = mkdtempSync(join(tmpdir(), "aftaleoverblik-bench-"));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, "feed", `${ID}.json`), followUp);
  // On a busy machine it may take longer than its tools wait.
  const why = await writeSnapshot(copy).catch(String);
  if (why !== null) process.stdout.write(`  ${folder} has no first picture: ${why}\n`);
  const server = await serveForBench(copy);
  return {
    ...server,
    close: () => {
      server.close();
      rmSync(copy, { recursive: true });
    },
  };
}

function subjectsOf(site: BenchServer, before: BenchServer | null): readonly Subject[] {
  const address = (server: BenchServer) => (screen: string) => `${server.url}#/${ID}${screen}`;
  return [
    ...(before === null ? [] : [{ name: "before", server: before, address: address(before) } as const]),
    { name: "site", server: site, address: address(site) },
    { name: "floor", server: site, address: (screen) => `${site.url}floor/#/${ID}${screen}` },
  ];
}

/** Every subject in turn, run by run. */
async function measureRuns(
  measure: Measure,
  { runs, throttled }: Part,
  size: number,
  feeds: Feeds,
  subjects: readonly Subject[],
): Promise<readonly Row[]> {
  const found = new Map<string, Record<string, number[]>>();
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects) {
      for (const [name, value] of Object.entries(await measureOnce(measure, throttled, subject, feeds))) {
        const known = found.get(name) ?? {};
        found.set(name, { ...known, [subject.name]: [...(known[subject.name] ?? []), value] });
      }
    }
  }
  return [...found].map(([name, figures]) => ({
    name: throttled ? `${name} (9 Mbit/s, 85 ms, CPU ×4)` : name,
    size,
    figures,
  }));
}

async function measureOnce(
  measure: Measure,
  throttled: boolean,
  subject: Subject,
  feeds: Feeds,
): Promise<Readonly<Record<string, number>>> {
  subject.server.setFeed(`feed/${ID}.json`, feeds.first);
  if (measure.catalogue === "long") subject.server.setFeed("feed/index.json", feeds.longCatalogue);
  else subject.server.unsetFeed("feed/index.json");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await watchLongTasks(page);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  if (throttled) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 85,
      downloadThroughput: 9e6 / 8,
      uploadThroughput: 9e6 / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  try {
    return await measure.run({
      page,
      session,
      subject,
      changeFeed: () => subject.server.setFeed(`feed/${ID}.json`, feeds.changed),
      browserSession: await browser.newBrowserCDPSession(),
    });
  } catch (error) {
    process.stdout.write(`  ${subject.name}: ${measure.name}: ${String(error).split("\n")[0]}\n`);
    return {};
  } finally {
    await context.close();
  }
}
