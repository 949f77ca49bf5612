import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArchiveIndex } from "../../../src/agreement/archive/archiveIndex.ts";
import { economyRows } from "../../../src/agreement/economy/rows.ts";
import { isDelayed } from "../../../src/agreement/effort/delay.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { runUnpublish } from "../../../src/commands/unpublish/runUnpublish.ts";
import { Archive } from "../../../src/feed/archive/archive.ts";
import { FeedError } from "../../../src/feed/errors.ts";
import { publishMunicipality } from "../../fixtures/publishedMunicipality.ts";
import { rangeServer, type Sent } from "../../fixtures/rangeServer.ts";
import { serve } from "../testServer.ts";

const madeUp = { seed: 3, years: 2, committees: 2, rounds: 2 };
let published: Awaited<ReturnType<typeof publishMunicipality>>;

beforeAll(async () => {
  published = await publishMunicipality(madeUp);
});
afterAll(() => rmSync(join(published.folder, ".."), { recursive: true }));

const authority = "lindby-kommune-opfundet";

async function open(hasRanges = true) {
  const sent: Sent[] = [];
  const url = await serve(rangeServer(published.folder, { hasRanges, sent }));
  return { archive: new Archive(`${url}feed/index.json`), sent };
}

function listed(): ArchiveIndex {
  return JSON.parse(readFileSync(join(published.folder, "feed/archive/index.json"), "utf8")) as ArchiveIndex;
}

/** Rows without their order, each by the names of its columns. */
function lines(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
}

describe("the rows of a published archive", () => {
  test("are one for each initiative in each round, with its smiley and whether it is delayed", async () => {
    const { archive } = await open();
    const columns = ["follow_up_id", "initiative_id", "round_id", "smiley", "delayed_latest_known"];
    const { rows, traffic } = await archive.table({ table: "rounds", columns });
    const expected = published.feeds.flatMap((facts) => {
      const followUp = buildFollowUp(facts);
      return facts.initiatives.flatMap((initiative) =>
        facts.rounds.map(({ id }) => ({
          follow_up_id: facts.id,
          initiative_id: initiative.id,
          round_id: id,
          smiley: initiative.milestones.find(({ round }) => round === id)?.smiley ?? null,
          delayed_latest_known: isDelayed(followUp, initiative),
        })),
      );
    });
    expect(lines(rows)).toEqual(lines(expected));
    expect(traffic.isWhole).toBe(false);
  });

  test("are one for each figure, its amounts numbers and its day a day", async () => {
    const { archive } = await open();
    const columns = ["as_of", "measure", "target_min", "target_max", "evidence"];
    const { rows } = await archive.table({ table: "figures", columns });
    const expected = published.feeds.flatMap((facts) =>
      economyRows(buildFollowUp(facts)).map(({ figure }) => ({
        as_of: facts.asOf,
        measure: figure.measure,
        target_min: typeof figure.target === "number" ? figure.target : (figure.target?.min ?? null),
        target_max: typeof figure.target === "number" ? figure.target : (figure.target?.max ?? null),
        evidence: figure.evidence,
      })),
    );
    expect(lines(rows)).toEqual(lines(expected));
    expect(rows.length).toBeGreaterThan(20);
  });

  test("can be of one year and of the latest follow-ups alone", async () => {
    const { archive } = await open();
    const { rows } = await archive.table({
      table: "rounds",
      authority,
      year: 2025,
      columns: ["follow_up_id", "budget_year"],
      equal: { is_latest: true },
    });
    const ids = new Set(rows.map((row) => row["follow_up_id"]));
    const expected = published.feeds.filter(
      ({ budgetYear, sequence }) => budgetYear === 2025 && sequence?.number === 2,
    );
    expect([...ids].toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(rows.every((row) => row["budget_year"] === 2025)).toBe(true);
  });
});

describe("what is fetched", () => {
  test("is the list, and of each file its end and the columns asked for", async () => {
    const { archive, sent } = await open();
    await archive.table({ table: "rounds", year: 2026, columns: ["smiley"] });
    const [partition] = listed().partitions;
    const read = sent.filter(({ path }) => path.endsWith(".parquet"));
    expect(new Set(read.map(({ path }) => path)).size).toBe(1);
    expect(read.every(({ range }) => range !== null)).toBe(true);
    const bytes = read.reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan((partition?.rounds.tail ?? 0) + (partition?.rounds.bytes ?? 0) / 10);
  });

  test("is each file whole and once from a server without range requests, and that is told", async () => {
    const { archive, sent } = await open(false);
    const ranged = await (await open()).archive.table({ table: "rounds", columns: ["smiley", "remarks"] });
    const whole = await archive.table({ table: "rounds", columns: ["smiley", "remarks"] });
    expect(whole.rows).toEqual(ranged.rows);
    expect(whole.traffic.isWhole).toBe(true);
    await archive.table({ table: "rounds", columns: ["round_label"] });
    const files = sent.filter(({ path }) => path.endsWith(".parquet")).map(({ path }) => path);
    expect(files.length).toBe(new Set(files).size);
  });
});

describe("where the archive is not as it was", () => {
  test.each([
    [404, ""],
    [200, "<!doctype html><title>Aftaleoverblik</title>"],
  ])("one that is not there is not found, whatever the server says of it: %s", async (status, body) => {
    const url = await serve((_, response) => response.writeHead(status).end(body));
    const asked = new Archive(`${url}feed/index.json`).table({ table: "rounds", columns: ["smiley"] });
    await expect(asked).rejects.toSatisfy(
      (error) => error instanceof FeedError && error.failure.reason === "not-found",
    );
  });

  test("a login page in its place says nothing of what there is", async () => {
    const url = await serve((_, response) => response.end("<!doctype html><title>Log ind</title>"));
    const asked = new Archive(`${url}feed/index.json`).table({ table: "rounds", columns: ["smiley"] });
    await expect(asked).rejects.toMatchObject({ failure: { reason: "not-json", kind: { was: "html" } } });
  });

  test("a list of another version is invalid, not out of reach", async () => {
    const url = await serve((_, response) => response.end('{"formatVersion":1,"partitions":[]}'));
    const asked = new Archive(`${url}feed/index.json`).table({ table: "rounds", columns: ["smiley"] });
    await expect(asked).rejects.toSatisfy(
      (error) => error instanceof FeedError && error.failure.reason === "invalid",
    );
  });

  test("a file that has been replaced since is read by the new list", async () => {
    const { archive } = await open();
    await archive.table({ table: "figures", year: 2026, columns: ["measure"] });
    const [gone] = published.feeds.filter(({ budgetYear }) => budgetYear === 2026);
    const terminal = { folder: published.folder, out: () => undefined, err: () => undefined };
    expect(await runUnpublish([gone?.id ?? "", "--from", published.folder], terminal)).toBe(0);
    const { rows } = await archive.table({ table: "rounds", columns: ["follow_up_id"] });
    const ids = new Set(rows.map((row) => row["follow_up_id"]));
    expect(ids.has(gone?.id ?? "")).toBe(false);
    expect(ids.size).toBe(published.feeds.length - 1);
  });
});
