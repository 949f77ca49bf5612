import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { feeds, ID } from "../import/commandFolder.ts";
import { publishFolder, revisedFeed, visitorsFollowUps } from "./publishFolder.ts";

const folder = publishFolder();
const document = readFileSync(join(feeds, "sources", `${ID}.txt`));

/** A drop folder that is looked at every two seconds of a clock of its own. */
function dropFolder() {
  const { drop, said } = folder.dropFolder();
  let now = 0;
  return {
    said,
    steps: async (count: number): Promise<void> => {
      for (let step = 0; step < count; step++) {
        now += 2_000;
        await drop.step(now);
      }
    },
    names: () => readdirSync(folder.path("in")).sort(),
  };
}

const published = () => Object.keys(visitorsFollowUps(folder.feed()));

test("a document that is put there is published and put aside", async () => {
  const { steps, names, said } = dropFolder();
  writeFileSync(folder.path("in", "opfølgning.txt"), document);
  await steps(3);
  expect(published()).toEqual([]);
  await steps(1);
  expect(published()).toEqual([ID]);
  expect(names()).toEqual(["udgivet"]);
  expect(said.out).toContain("ny opfølgning");
});

test("a document that is still being written is left alone until it is whole", async () => {
  const { steps } = dropFolder();
  const path = folder.path("in", "a.txt");
  writeFileSync(path, "");
  await steps(6);
  for (let at = 0; at < document.length; at += 12_000) {
    appendFileSync(path, document.subarray(at, at + 12_000));
    await steps(2);
    expect(published()).toEqual([]);
  }
  await steps(3);
  expect(visitorsFollowUps(folder.feed())[ID]?.initiatives).toHaveLength(32);
});

test("half a document after a break in the line does not take the published one's place", async () => {
  const { steps, names, said } = dropFolder();
  writeFileSync(folder.path("in", "a.txt"), document);
  await steps(4);
  cpSync(folder.path("in", "udgivet", "a.txt"), folder.path("in", "a.txt"));
  truncateSync(folder.path("in", "a.txt"), Math.floor(document.length / 3));
  await steps(4);
  expect(visitorsFollowUps(folder.feed())[ID]?.initiatives).toHaveLength(32);
  expect(said.err).toContain("Er filen hel?");
  expect(names()).toEqual(["a.txt", "a.txt.afvist.txt", "udgivet"]);
  // The rest arrives.
  writeFileSync(folder.path("in", "a.txt"), document);
  await steps(4);
  expect(names()).toEqual(["udgivet"]);
  expect(readdirSync(folder.path("in", "udgivet")).sort()).toEqual(["a-2.txt", "a.txt"]);
});

test("a refused file is told once, with a report beside it, and holds nobody up", async () => {
  const { steps, names, said } = dropFolder();
  writeFileSync(folder.path("in", "dagsorden.txt"), "Dagsorden\n\n1. Godkendelse\n");
  cpSync(join(feeds, `${ID}.json`), folder.path("in", "feed.json"));
  cpSync(join(feeds, "sources"), folder.path("in", "sources"), { recursive: true });
  await steps(10);
  expect(published()).toEqual([ID]);
  expect(names()).toEqual(["dagsorden.txt", "dagsorden.txt.afvist.txt", "sources", "udgivet"]);
  expect(said.err.match(/dagsorden\.txt/g)).toHaveLength(1);
  expect(folder.read("in/dagsorden.txt.afvist.txt")).toMatch(/^dagsorden\.txt/);
});

test("what programs and systems leave there is no document", async () => {
  const { steps, names, said } = dropFolder();
  const left = [".DS_Store", "Thumbs.db", "a.txt.part", "~$a.docx", "b.crdownload"];
  for (const name of left) writeFileSync(folder.path("in", name), document);
  await steps(6);
  expect(names()).toEqual(left.toSorted());
  expect(said).toEqual({ out: "", err: "" });
});

test("a file larger than any text can be is refused, and holds nobody up", async () => {
  const { steps, names } = dropFolder();
  writeFileSync(folder.path("in", "a.json"), "");
  truncateSync(folder.path("in", "a.json"), 600 * 1024 ** 2);
  writeFileSync(folder.path("in", "b.txt"), document);
  await steps(6);
  expect(published()).toEqual([ID]);
  expect(names()).toEqual(["a.json", "a.json.afvist.txt", "udgivet"]);
});

test("what fails for another reason is tried again, and told once", async () => {
  const { steps, said } = dropFolder();
  folder.writeReal("in/a.json", revisedFeed());
  cpSync(join(feeds, "sources"), folder.path("in", "sources"), { recursive: true });
  writeFileSync(folder.feed("index.json"), "{");
  await steps(9);
  expect(said.err.match(/er ikke et katalog/g)).toHaveLength(1);
  expect(existsSync(folder.path("in", "a.json"))).toBe(true);
  writeFileSync(folder.feed("index.json"), '{"formatVersion":1,"followUps":[]}');
  await steps(1);
  expect(published()).toEqual([ID]);
});

test("nor is what was read of a document that is tried again told more than once, until it is published", async () => {
  const { steps, said } = dropFolder();
  writeFileSync(folder.path("in", "a.txt"), document);
  writeFileSync(folder.feed("index.json"), "{");
  await steps(9);
  const reports = () => said.err.match(/4 temaer, 32 indsatser/g)?.length;
  expect({ reports: reports(), out: said.out }).toEqual({ reports: 1, out: "a.txt:\n" });
  writeFileSync(folder.feed("index.json"), '{"formatVersion":1,"followUps":[]}');
  await steps(1);
  expect({ reports: reports(), out: said.out }).toEqual({
    reports: 2,
    out: `a.txt:\na.txt:\n${ID}: ny opfølgning\n`,
  });
});

/** The feed as the import page saves it: its source lies beside it under the same name. */
function writeSaved(parts: { readonly feed: boolean; readonly source: boolean }) {
  const feed = JSON.parse(readFileSync(join(feeds, `${ID}.json`), "utf8"));
  feed.document.source = `${ID}.txt`;
  mkdirSync(folder.path("in"), { recursive: true });
  if (parts.feed) writeFileSync(folder.path("in", `${ID}.json`), JSON.stringify(feed));
  if (parts.source) writeFileSync(folder.path("in", `${ID}.txt`), document);
}

test("the text beside a saved feed is its source, and no document of its own", async () => {
  const { steps, names, said } = dropFolder();
  writeSaved({ feed: true, source: true });
  await steps(10);
  expect(published()).toEqual([ID]);
  expect(names()).toEqual(["udgivet"]);
  expect(readdirSync(folder.path("in", "udgivet")).sort()).toEqual([`${ID}.json`, `${ID}.txt`]);
  expect(said.out.match(/^\S+:$/gm)).toEqual([`${ID}.json:`]);
});

test("a saved feed waits for its source a minute, and is published once that is there", async () => {
  const { steps, names } = dropFolder();
  writeSaved({ feed: true, source: false });
  await steps(25);
  expect(published()).toEqual([]);
  writeSaved({ feed: false, source: true });
  await steps(5);
  expect(published()).toEqual([ID]);
  expect(names()).toEqual(["udgivet"]);
});

test.each(["site", "site/feed", "site/feed/sources", "site/feed/archive", "link"])(
  "a site's own folder is not watched: its files would be moved away (%s)",
  async (watched) => {
    folder.writeReal("a.json");
    await folder.run(["a.json", "--to", "site"]);
    symlinkSync(folder.feed(), folder.path("link"));
    const before = folder.files();
    expect(await folder.run(["--watch", watched, "--to", "site"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `${watched} er sitets egen mappe, hvis filer ville blive flyttet derfra; vælg en anden til --watch.\n`,
    });
    expect(folder.files()).toEqual(before);
  },
);

test("a file that cannot be put aside is published, and why it stays is told in Danish", async () => {
  const { steps, names, said } = dropFolder();
  writeFileSync(folder.path("in", "udgivet"), "");
  writeFileSync(folder.path("in", "a.txt"), document);
  await steps(8);
  expect(published()).toEqual([ID]);
  expect(names()).toEqual(["a.txt", "udgivet"]);
  expect(said.err).toContain("udgivet kan ikke skrives: en del af stien er ikke en mappe.\n");
});
