/**
 * `npm run bench`: what readers wait for, on the built site and on a hand-written page without a library (`floor/`), in a
 * real Chromium, run by run in turn. Prints one row a line on the way and a table at the end, and writes the same as JSON.
 *
 *     npm run bench -- --sizes 32,1000,10000 --runs 5 --throttled --before OTHER_BUILD/
 *     npm run bench -- --sizes 1000,100000 --runs 1 --only freeze
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { writeSnapshot } from "../../src/commands/build/snapshot/writeSnapshot.ts";
import { MAX_FOLLOW_UPS } from "../../src/feed/limits.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { serveBuild } from "../journeys/serveBuild.ts";
import { watchLongTasks } from "./longTasks.ts";
import type { Measure, Subject } from "./measure.ts";
import { MEASURES } from "./measures.ts";
import { type BenchServer, serveForBench } from "./server.ts";
import { type Row, tableOf } from "./table.ts";

/** From so many initiatives on texts are short, so that a feed stays within the limit of bytes. */
const SHORT_FROM = 50_000;
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
const browser = await chromium.launch({ executablePath: await findChromium() });
const rows: Row[] = [];
try {
  for (const size of values.sizes.split(",").map(Number)) {
    const feeds = feedsOf(size);
    const site = await publishedSite(build.folder, feeds.first);
    const before = values.before === undefined ? null : await publishedSite(values.before, feeds.first);
    for (const measure of MEASURES.filter(({ name }) => name.includes(values.only))) {
      const row = await measured(measure, size, feeds, subjectsOf(site, before));
      rows.push(...row);
      for (const one of row) process.stdout.write(`${one.name} · ${size}: ${JSON.stringify(one.figures)}\n`);
    }
    site.close();
    before?.close();
  }
} finally {
  await browser.close();
  await build.close();
}
process.stdout.write(`\n${tableOf(rows)}\n`);
writeFileSync(values.out, JSON.stringify(rows, null, 2));

/** A copy of a built site with the follow-up published in it, its first picture renewed, as README asks for. */
async function publishedSite(folder: string, followUp: string): Promise<BenchServer> {
  const copy = mkdtempSync(join(tmpdir(), "aftaleoverblik-bench-"));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, "feed", `${ID}.json`), followUp);
  const why = await writeSnapshot(copy);
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

interface Feeds {
  readonly first: string;
  /** The same with one smiley in ten changed. */
  readonly changed: string;
  /** Lists the follow-up last, after as many others as it has initiatives, but no more than there may be. */
  readonly longCatalogue: string;
}

function feedsOf(size: number): Feeds {
  const share = size < SHORT_FROM ? 1 : 0.05;
  const facts = size === 32 ? realFollowUp.facts : { ...manyInitiatives(size, share).facts, id: ID };
  const changed = facts.initiatives.map((initiative, index) =>
    index % 10 === 0
      ? {
          ...initiative,
          milestones: initiative.milestones.map((milestone) => ({ ...milestone, smiley: "sur" as const })),
        }
      : initiative,
  );
  const entry = catalogueEntry(facts, `${ID}.json`);
  const others = Array.from({ length: Math.min(size, MAX_FOLLOW_UPS - 1) }, (_, index) => ({
    ...entry,
    id: `anden-${index}`,
    budgetYear: 2000 + (index % 30),
  }));
  return {
    first: withoutNulls(facts),
    changed: withoutNulls({ ...facts, initiatives: changed }),
    longCatalogue: withoutNulls(buildCatalogue([...others, entry])),
  };
}

/** JSON without the keys that may be left out. */
function withoutNulls(value: object): string {
  return JSON.stringify(value, (key, held: unknown) =>
    held === null && key !== "smiley" ? undefined : held,
  );
}

/** Every subject in turn, run by run. The first run of each is not counted: the server's and the system's caches fill. */
async function measured(
  measure: Measure,
  size: number,
  feeds: Feeds,
  subjects: readonly Subject[],
): Promise<readonly Row[]> {
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
  if (measure.catalogue === "long") subject.server.setFeed("feed/index.json", feeds.longCatalogue);
  else subject.server.unsetFeed("feed/index.json");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await watchLongTasks(page);
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
