/**
 * `npm run bench`: what readers wait for, on the built site and on a hand-written page without a library (`floor/`), in a
 * real Chromium, run by run in turn. Prints one row a line on the way and a table at the end, and writes the same as JSON.
 *
 *     npm run bench -- --sizes 32,1000,10000 --runs 5 --throttled --before OTHER_BUILD/
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serveBuild } from "../journeys/serveBuild.ts";
import { MEASURES, type Measure, type Subject } from "./measures.ts";
import { serveForBench } from "./server.ts";
import { type Row, tableOf } from "./table.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "32,1000,10000" },
    runs: { type: "string", default: "5" },
    only: { type: "string", default: "" },
    throttled: { type: "boolean", default: false },
    /** A folder with another build, measured in turn with this one. */
    before: { type: "string" },
    out: { type: "string", default: "node_modules/.cache/bench.json" },
  },
});

const build =
  process.env["BENCH_SITE"] === undefined
    ? await serveBuild()
    : { folder: process.env["BENCH_SITE"], close: () => Promise.resolve() };
const server = await serveForBench(build.folder);
const browser = await chromium.launch({ executablePath: await findChromium() });
const before = values.before === undefined ? null : await serveForBench(values.before);
const subjects: readonly Subject[] = [
  ...(before === null
    ? []
    : [
        {
          name: "before",
          server: before,
          address: (screen: string) => `${before.url}#/${ID}${screen}`,
        } as const,
      ]),
  { name: "site", server, address: (screen) => `${server.url}#/${ID}${screen}` },
  { name: "floor", server, address: (screen) => `${server.url}floor/#/${ID}${screen}` },
];
const rows: Row[] = [];
try {
  for (const size of values.sizes.split(",").map(Number)) {
    const feeds = feedsOf(size);
    for (const measure of MEASURES.filter(({ name }) => name.includes(values.only))) {
      const row = await measured(measure, size, feeds);
      rows.push(...row);
      for (const one of row) process.stdout.write(`${one.name} · ${size}: ${JSON.stringify(one.figures)}\n`);
    }
  }
} finally {
  await browser.close();
  server.close();
  before?.close();
  await build.close();
}
process.stdout.write(`\n${tableOf(rows)}\n`);
writeFileSync(values.out, JSON.stringify(rows, null, 2));

interface Feeds {
  readonly first: string;
  /** The same with one smiley in ten changed. */
  readonly changed: string;
}

function feedsOf(size: number): Feeds {
  const facts = size === 32 ? realFollowUp.facts : { ...manyInitiatives(size).facts, id: ID };
  const changed = facts.initiatives.map((initiative, index) =>
    index % 10 === 0
      ? {
          ...initiative,
          milestones: initiative.milestones.map((milestone) => ({ ...milestone, smiley: "sur" as const })),
        }
      : initiative,
  );
  return { first: JSON.stringify(facts), changed: JSON.stringify({ ...facts, initiatives: changed }) };
}

/** Every subject in turn, run by run. The first run of each is not counted: the server's and the system's caches fill. */
async function measured(measure: Measure, size: number, feeds: Feeds): Promise<readonly Row[]> {
  const found = new Map<string, Record<string, number[]>>();
  for (let run = 0; run <= Number(values.runs); run++) {
    for (const subject of subjects) {
      const figures = await once(measure, subject, feeds);
      if (run === 0) continue;
      for (const [name, value] of Object.entries(figures)) {
        const known = found.get(name) ?? {};
        found.set(name, { ...known, [subject.name]: [...(known[subject.name] ?? []), value] });
      }
    }
  }
  return [...found].map(([name, figures]) => ({ name, size, figures }));
}

async function once(
  measure: Measure,
  subject: Subject,
  feeds: Feeds,
): Promise<Readonly<Record<string, number>>> {
  subject.server.setFeed(`feed/${ID}.json`, feeds.first);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  if (values.throttled) {
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
