/**
 * `npm run bench`: what readers wait for, on the built site and on a hand-written page without a library (`floor/`), in a
 * real Chromium, run by run in turn. Prints one row a line on the way and a table at the end, and writes the same as JSON.
 * Without options it measures the whole table (`plan.ts`); options choose some of it:
 *
 *     npm run bench -- --only worklist --sizes 32,10000 --runs 5
 *     npm run bench -- --sizes 1000 --throttled --before OTHER_BUILD/
 *
 * It builds the site first, but where `BENCH_SITE` names the folder of a build.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeSnapshot } from "../../src/commands/build/snapshot/writeSnapshot.ts";
import { BenchBrowser } from "./benchBrowser.ts";
import { feedsOf, ID } from "./feeds.ts";
import type { Subject } from "./measure.ts";
import { measuredBuild } from "./measuredBuild.ts";
import { measureRuns } from "./measureRuns.ts";
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

// A page that is closed in the middle rejects whatever was still waited for on it.
process.on("unhandledRejection", (error) => process.stdout.write(`  ${String(error).split("\n")[0]}\n`));

const build = await measuredBuild();
const browser = new BenchBrowser();
const rows: Row[] = [];
try {
  for (const part of planOf(values)) {
    for (const size of part.sizes) {
      await measureSize(part, size).catch((error: unknown) => {
        process.stdout.write(`  ${size}: ${String(error)}\n`);
      });
    }
  }
} finally {
  await browser.close();
  await build.close();
}
process.stdout.write(`\n${tableOf(rows)}\n`);

/** Adds the rows of one size. What is measured so far is not lost where the rest fails or is not waited for. */
async function measureSize(part: Part, size: number): Promise<void> {
  const feeds = feedsOf(size);
  const site = await publishedSite(build.folder, feeds.first);
  const before = values.before === undefined ? null : await publishedSite(values.before, feeds.first);
  for (const measure of MEASURES.filter(({ name }) => part.only.includes(name))) {
    for (const row of await measureRuns(browser, measure, part, size, feeds, subjectsOf(site, before))) {
      rows.push(row);
      process.stdout.write(`${row.name} · ${size}: ${JSON.stringify(row.figures)}\n`);
    }
    writeFileSync(values.out, JSON.stringify(rows, null, 2));
  }
  site.close();
  before?.close();
}

/** A copy of a built site with the follow-up published in it, its first picture renewed, as `.readme/serve.md` asks for. */
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
