/** The archive beside the feeds: the same bytes for the same feeds, however they came to be there. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCheck } from "../../../../src/commands/check/runCheck.ts";
import { realDisk } from "../../../../src/commands/publish/disk.ts";
import { runPublish } from "../../../../src/commands/publish/runPublish.ts";
import { runUnpublish } from "../../../../src/commands/unpublish/runUnpublish.ts";
import { publishMunicipality } from "../../../fixtures/publishedMunicipality.ts";
import { recordedTerminal } from "../../terminal/recordedTerminal.ts";
import { filesOf } from "../publishFolder.ts";

const madeUp = { seed: 5, years: 2, committees: 2, rounds: 2, initiatives: 8 };
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(join(folder, ".."), { recursive: true });
});

async function published(options: typeof madeUp = madeUp) {
  const one = await publishMunicipality(options);
  folders.push(one.folder);
  const base = join(one.folder, "..");
  const { terminal, said } = recordedTerminal(base);
  const disk = { ...realDisk, write: writeFileSync };
  return {
    ...one,
    said,
    path: (name: string) => join(one.folder, "feed", name),
    archive: () =>
      Object.fromEntries(
        Object.entries(filesOf(join(one.folder, "feed"))).flatMap(([name, text]) =>
          name.startsWith("archive/") ? [[name.slice("archive/".length), text]] : [],
        ),
      ),
    publish: (...args: string[]) => runPublish([...args, "--to", "site", "--force"], terminal, { disk }),
    unpublish: (id: string) => runUnpublish([id, "--from", "site"], terminal, { disk }),
    check: () => runCheck(["site"], terminal),
  };
}

test("publishing one by one gives the same archive as publishing all at once", async () => {
  const [all, one] = [await published(), await published()];
  for (const { id } of one.feeds) expect(await one.unpublish(id)).toBe(0);
  expect(one.archive()).toEqual({});
  for (const { id } of one.feeds) expect(await one.publish(`${id}.json`)).toBe(0);
  expect(one.archive()).toEqual(all.archive());
  expect(Object.keys(all.archive()).filter((name) => name.startsWith("rounds/"))).toHaveLength(2);
});

test("publishing again writes nothing, and a lost file is written again", async () => {
  const site = await published();
  const before = site.archive();
  const [first = ""] = site.feeds.map(({ id }) => `${id}.json`);
  await site.publish(first);
  expect(site.archive()).toEqual(before);
  const lost = Object.keys(before).find((name) => name.startsWith("cards/")) ?? "";
  rmSync(site.path(`archive/${lost}`));
  await site.publish(first);
  expect(site.archive()).toEqual(before);
});

test("a corrected feed renews its year alone, and the files that it replaces are gone", async () => {
  const site = await published();
  const before = Object.keys(site.archive());
  const [first] = site.feeds;
  if (first === undefined) throw new Error("There are several.");
  const [initiative, ...others] = first.initiatives;
  const changed = { ...first, initiatives: [{ ...initiative, title: "Et helt andet navn" }, ...others] };
  writeFileSync(join(site.folder, "..", "changed.json"), JSON.stringify(changed));
  await site.publish("changed.json");
  const after = Object.keys(site.archive());
  const year = `year=${first.budgetYear}`;
  const parted = (names: readonly string[]) => names.filter((name) => name.includes("year="));
  const kept = parted(after).filter((name) => before.includes(name));
  expect(kept.every((name) => !name.includes(year) || name.startsWith("figures/"))).toBe(true);
  expect(parted(after)).toHaveLength(parted(before).length);
  expect(after).toHaveLength(before.length);
});

describe("check-feed", () => {
  test("finds an archive in order", async () => {
    const site = await published();
    expect(await site.check()).toBe(0);
    expect(site.said.out).toContain("site/feed/archive/index.json: i orden (det samme som feedene)\n");
  });

  test("finds one that a feed was changed behind", async () => {
    const site = await published();
    const name = site.path(`${site.feeds[0]?.id}.json`);
    writeFileSync(name, readFileSync(name, "utf8").replace('smiley": "glad"', 'smiley": "sur"'));
    expect(await site.check()).toBe(1);
    expect(site.said.out).toContain("arkivet siger ikke det samme som feedene");
  });

  test("asks for none where a server answers with its page for what is not there", async () => {
    const site = await published();
    writeFileSync(site.path("archive/index.json"), "<!doctype html><title>Aftaleoverblik</title>");
    expect(await site.check()).toBe(0);
    expect(site.said.out).not.toContain("archive");
  });

  test("finds a file that is not as it was written", async () => {
    const site = await published();
    const [name = ""] = Object.keys(site.archive()).filter((one) => one.startsWith("figures/"));
    appendFileSync(site.path(`archive/${name}`), "x");
    expect(await site.check()).toBe(1);
    expect(site.said.out).toContain(`archive/${name} er ikke, som den blev skrevet`);
  });
});
