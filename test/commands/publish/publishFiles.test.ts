import { execFileSync, spawn } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Catalogue } from "../../../src/agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { readAtomFeed } from "../../../src/export/news/atomFeed.ts";
import { feeds, ID } from "../import/commandFolder.ts";
import { publishFolder, revisedFeed, visitorsFollowUps } from "./publishFolder.ts";

const folder = publishFolder();
const real = JSON.parse(readFileSync(join(feeds, `${ID}.json`), "utf8")) as FollowUpFacts;

/** The real feed with some facts changed, as `name`, its source beside it. */
function writeChanged(name: string, facts: Partial<FollowUpFacts> & Record<string, unknown>) {
  folder.writeReal(name, JSON.stringify({ ...real, ...facts }));
}

function entries(): readonly string[] {
  return readAtomFeed(folder.read("site/feed/news.atom")).entries;
}

describe("a document", () => {
  test("is imported and published with its source, and is news", async () => {
    cpSync(join(feeds, "sources", `${ID}.txt`), folder.path("a.txt"));
    const { status, stdout, stderr } = await folder.run(["a.txt", "--to", "site"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${ID}: ny opfølgning\n` });
    expect(stderr).toContain("32 indsatser");
    expect(visitorsFollowUps(folder.feed())).toEqual({ [ID]: real });
    expect(folder.read(`site/feed/sources/${ID}.txt`)).toBe(folder.read("a.txt"));
    expect(entries()).toHaveLength(1);
    expect(Object.keys(folder.files()).some((name) => name.includes("/."))).toBe(false);
  });

  test("that is no follow-up is refused, and the site stays as it is", async () => {
    folder.write("dagsorden.txt", "Dagsorden\n\n1. Godkendelse af dagsorden\n");
    const before = folder.files();
    expect(await folder.run(["dagsorden.txt", "--to", "site"])).toMatchObject({ status: 1, stdout: "" });
    expect(folder.files()).toEqual(before);
  });

  test("of which something was lost is published by force only", async () => {
    const name = "hoeje-taastrup-2027-wrapped-head.txt";
    cpSync(new URL(`../../fixtures/documents/${name}`, import.meta.url), folder.path("a.txt"));
    const refused = await folder.run(["a.txt", "--to", "site"]);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("--force") });
    expect(refused.stderr).toContain("linje 38: Økonomien har en neutral smiley");
    expect(visitorsFollowUps(folder.feed())).toEqual({});
    expect((await folder.run(["a.txt", "--to", "site", "--force"])).status).toBe(0);
    expect(Object.keys(visitorsFollowUps(folder.feed()))).toHaveLength(1);
    // Nothing is to be done, so nothing speaks against it.
    expect((await folder.run(["a.txt", "--to", "site"])).status).toBe(0);
  });
});

test("a site that was built from other sources is published to, and is said to have no first picture", async () => {
  folder.write("site/index.html", '<script type="module" src="./assets/index-old.js"></script>');
  folder.write("site/assets/index-old.js", "");
  folder.writeReal("a.json");
  const { status, stderr } = await folder.run(["a.json", "--to", "site"]);
  expect(status).toBe(0);
  expect(stderr).toContain("Siden er nu uden første billede, for siden er bygget af en anden version.");
});

test("the catalogue says how each of several stands; of one alone it says nothing more", async () => {
  const totals = () =>
    (JSON.parse(folder.read("site/feed/index.json")) as Catalogue).followUps.map(
      (entry) => entry.totals?.delayed,
    );
  folder.writeReal("a.json", JSON.stringify(real));
  await folder.run(["a.json", "--to", "site"]);
  expect(totals()).toEqual([undefined]);
  writeChanged("b.json", { id: "b", asOf: "2018-12-31" });
  await folder.run(["b.json", "--to", "site"]);
  expect(totals()).toEqual([8, 8]);
});

test.skipIf(process.platform === "win32")(
  "a saved feed may come through a pipe, which gives it once",
  async () => {
    const pipe = folder.path("pipe");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const writer = spawn("sh", ["-c", 'cat "$0" > "$1"', join(feeds, `${ID}.json`), pipe]);
    onTestFinished(() => void writer.kill());
    expect(await folder.run(["pipe", "--to", "site"])).toMatchObject({
      status: 0,
      stdout: `${ID}: ny opfølgning\n`,
    });
  },
);

describe("again", () => {
  test("changes no byte", async () => {
    folder.writeReal();
    await folder.run(["real.json", "--to", "site"]);
    const before = folder.files();
    const { status, stdout } = await folder.run(["real.json", "--to", "site/feed"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${ID}: uændret\n` });
    expect(folder.files()).toEqual(before);
  });

  test("corrected, it tells the fact that changed, and only that is news", async () => {
    folder.writeReal();
    folder.writeReal("revised.json", revisedFeed());
    await folder.run(["real.json", "--to", "site"]);
    const line = "7.03, 3. budgetopfølgning 2017, smiley: neutral → sur";
    const { stdout } = await folder.run(["revised.json", "--to", "site"]);
    expect(stdout).toBe(`${ID}: rettet, 1 oplysning:\n  ${line}\n`);
    expect(entries()).toHaveLength(2);
    expect(entries()[0]).toContain(`<li>${line}</li>`);
    expect(entries()[0]).toContain(`href="../#/${ID}"`);
    const ids = entries().map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1]);
    expect(new Set(ids).size).toBe(2);
    const feed = ["index.json", "news.atom", `sources/${ID}.txt`].map((name) => `feed/${name}`);
    const names = Object.keys(folder.files()).filter((name) => !name.startsWith("feed/archive/"));
    expect(names).toEqual(["config.json", `feed/${ID}.json`, ...feed]);
  });

  test("with other findings only, it is written and is no news", async () => {
    folder.writeReal();
    writeChanged("again.json", { import: { tool: "x", version: "2", findings: [] } });
    await folder.run(["real.json", "--to", "site"]);
    expect((await folder.run(["again.json", "--to", "site"])).stdout).toContain("ingen oplysning er ændret");
    expect(visitorsFollowUps(folder.feed())[ID]?.import?.tool).toBe("x");
    expect(entries()).toHaveLength(1);
  });
});

test("a dry run tells what it would do, and does nothing", async () => {
  folder.writeReal();
  folder.writeReal("revised.json", revisedFeed());
  await folder.run(["real.json", "--to", "site"]);
  const before = folder.files();
  const { status, stdout } = await folder.run(["revised.json", "--to", "site", "--dry-run"]);
  expect(status).toBe(0);
  expect(stdout).toContain("smiley: neutral → sur");
  expect(stdout).toMatch(/ {2}index\.json\n {2}ballerup-2017-oekonomiudvalget\.json\n {2}news\.atom\n$/);
  expect(folder.files()).toEqual(before);
});

describe("what would lose something of the published one needs force:", () => {
  test.each<[string, Parameters<typeof writeChanged>[1], string]>([
    ["an older one", { asOf: "2017-06-01" }, "denne er ældre: 2017-06-01"],
    ["another round of follow-up", { sequence: { number: 3, isLast: false } }, "denne er nr. 3"],
    ["another committee's", { committee: "Skoleudvalget" }, "denne er Skoleudvalgets"],
    ["another agreement's", { agreement: { id: "ballerup-2018", title: "x" } }, "en anden aftale"],
    [
      "half of one",
      { initiatives: real.initiatives.slice(0, 15) },
      "17 af den udgivnes 32 indsatser mangler",
    ],
  ])("%s", async (_, facts, words) => {
    folder.writeReal();
    writeChanged("other.json", facts);
    await folder.run(["real.json", "--to", "site"]);
    const before = folder.files();
    expect(await folder.run(["other.json", "--to", "site"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(words),
    });
    expect(folder.files()).toEqual(before);
    expect((await folder.run(["other.json", "--to", "site", "--force"])).status).toBe(0);
  });

  test("one without its source", async () => {
    folder.writeReal();
    folder.write("alone/revised.json", revisedFeed());
    await folder.run(["real.json", "--to", "site"]);
    const { status, stderr } = await folder.run(["alone/revised.json", "--to", "site"]);
    expect(status).toBe(1);
    expect(stderr).toContain("denne har ingen ved sig");
    expect((await folder.run(["alone/revised.json", "--to", "site", "--force"])).status).toBe(0);
    expect(visitorsFollowUps(folder.feed())[ID]?.document?.source).toBeNull();
  });
});

test("a feed that breaks the contract is never published, by no force", async () => {
  folder.writeReal();
  writeChanged("broken.json", { themes: [] });
  const { status, stderr } = await folder.run(["real.json", "broken.json", "--to", "site", "--force"]);
  expect(status).toBe(1);
  expect(stderr).toContain("initiatives[0].theme");
  expect(visitorsFollowUps(folder.feed())).toEqual({});
});

test("keys that this version does not know stay in feed and catalogue", async () => {
  folder.writeReal();
  await folder.run(["real.json", "--to", "site"]);
  const index = JSON.parse(folder.read("site/feed/index.json")) as { followUps: object[] };
  folder.write(
    "site/feed/index.json",
    JSON.stringify({ later: 1, ...index, followUps: [{ ...index.followUps[0], later: 2 }] }),
  );
  writeChanged("other.json", { id: "other", later: 3 });
  await folder.run(["other.json", "--to", "site"]);
  const text = folder.read("site/feed/index.json");
  expect(JSON.parse(text)).toMatchObject({ later: 1, followUps: [{ id: ID, later: 2 }, { id: "other" }] });
  expect(JSON.parse(folder.read("site/feed/other.json"))).toMatchObject({ later: 3 });
});

test("a follow-up keeps the address it has, and no id takes the catalogue's", async () => {
  folder.writeReal("site/feed/old name.json");
  const index = JSON.parse(readFileSync(join(feeds, "index.json"), "utf8")) as { followUps: object[] };
  const followUps = [{ ...index.followUps[0], href: "old%20name.json" }];
  folder.write("site/feed/index.json", JSON.stringify({ ...index, followUps }));
  folder.writeReal("revised.json", revisedFeed());
  writeChanged("index.json", { id: "index" });
  expect((await folder.run(["revised.json", "index.json", "--to", "site", "--force"])).status).toBe(0);
  const found = visitorsFollowUps(folder.feed());
  expect(Object.keys(found).sort()).toEqual([ID, "index"]);
  expect(folder.read("site/feed/old name.json")).toContain(ID);
});

describe("the site's folder", () => {
  test("leads to its catalogue by its config.json, wherever that lies and whatever it is called", async () => {
    folder.writeReal();
    folder.write("site/config.json", '{"catalogue":"data/nyt/katalog.json"}');
    folder.write("site/data/nyt/katalog.json", '{"formatVersion":1,"followUps":[]}');
    expect((await folder.run(["real.json", "--to", "site"])).status).toBe(0);
    expect(folder.read("site/data/nyt/katalog.json")).toContain(`"${ID}.json"`);
    expect(folder.read("site/data/nyt/news.atom")).toContain(`href="../../#/${ID}"`);
  });

  test.each([
    "feed/index.json?v=3",
    "feed/index.json#x",
    "feed\\\\index.json",
    "/feed/index.json",
    "./feed/%69ndex.json",
    "../site/feed/index.json",
  ])("leads to it as a browser reads the address %s", async (address) => {
    folder.writeReal();
    folder.write("site/config.json", `{"catalogue":"${address}"}`);
    expect((await folder.run(["real.json", "--to", "site"])).status).toBe(0);
    expect(folder.read("site/feed/index.json")).toContain(`"${ID}.json"`);
  });

  test.each([
    ['{"catalogue":"https://data.kommune.dk/index.json"}', "https://data.kommune.dk/index.json"],
    ["{", "config.json er ikke JSON"],
    ["null", "config.json er ikke et JSON-objekt, men null"],
    ["[]", "config.json er ikke et JSON-objekt, men []"],
    ['{"catalogue":5}', 'catalogue skal være katalogets adresse, fx "feed/index.json", ikke 5'],
    ['{"catalogue":"%E0%A4"}', 'ikke "%E0%A4"'],
    ['{"catalogue":"feed/"}', 'ikke "feed/"'],
    ['{"catalogue":"a%00b"}', 'ikke "a%00b"'],
    ['{"catalogue":"feed"}', "feed kan ikke læses: det er en mappe"],
  ])("with the config %s leads to none", async (config, words) => {
    folder.writeReal();
    folder.write("site/config.json", config);
    expect(await folder.run(["real.json", "--to", "site"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(words),
    });
  });
});

test("the news lead to the site's own address where it is given", async () => {
  folder.writeReal();
  await folder.run(["real.json", "--to", "site", "--site", "https://kommune.dk/aftale/index.html"]);
  expect(entries()[0]).toContain(`href="https://kommune.dk/aftale/#/${ID}"`);
});

test.each([
  [[], "npm run publish-feed"],
  [["real.json"], "--to"],
  [["real.json", "--to", "nowhere"], "findes ikke"],
  [["real.json", "real.json", "--to", "site"], "samme id"],
  [["real.json", "--to", "site", "--id", "Ø"], "kan ikke være et id"],
  [["real.json", "--to", "site", "--site", "kommune.dk"], "er en adresse"],
  [["--watch", "in", "--to", "site", "--dry-run"], "--dry-run"],
  [["nej.txt", "--to", "site"], "findes ikke"],
])("%j is wrong usage, which is explained", async (args, words) => {
  folder.writeReal();
  expect(await folder.run(args)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
  expect(visitorsFollowUps(folder.feed())).toEqual({});
});

test("a catalogue that cannot be read is not written over", async () => {
  folder.writeReal();
  folder.write("site/feed/index.json", "{");
  expect(await folder.run(["real.json", "--to", "site"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("index.json"),
  });
  expect(folder.read("site/feed/index.json")).toBe("{");
});
