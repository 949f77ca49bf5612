import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { toJson } from "../../../src/agreement/portfolio/catalogue.ts";
import { readAtomFeed } from "../../../src/export/news/atomFeed.ts";
import { feeds, ID } from "../import/commandFolder.ts";
import { publishFolder, visitorsFollowUps } from "./publishFolder.ts";

const folder = publishFolder();
const document = readFileSync(join(feeds, "sources", `${ID}.txt`), "utf8");
const real = JSON.parse(readFileSync(join(feeds, `${ID}.json`), "utf8")) as FollowUpFacts;
const was = real.initiatives[0]?.title ?? "";
const BECAME = `${was} (ny)`;
const result = correct(real, {
  path: "initiatives[0].title",
  became: BECAME,
  why: "Slåfejl",
  when: "2026-03-01",
});
if (!result.ok) throw new Error("no correction");
const corrected = result.facts;
const PLACE = "initiatives[0].title (5.03. Udvikling af nyt erhvervsområde i Kildedal i Måløv (ny…, Titel)";

async function publishCorrected() {
  folder.writeReal("corrected.json", toJson(corrected));
  expect((await folder.run(["corrected.json", "--to", "site"])).status).toBe(0);
}

const published = () => visitorsFollowUps(folder.feed())[ID];
const news = () => readAtomFeed(folder.read("site/feed/news.atom")).entries;

test("a document published again keeps the published corrections, says which, and is no news", async () => {
  await publishCorrected();
  folder.write("a.txt", document);
  const { status, stdout } = await folder.run(["a.txt", "--to", "site"]);
  expect(status).toBe(0);
  expect(stdout).toBe(`${ID}: uændret\n  rettelsen er beholdt: ${PLACE}: ${was} er rettet til ${BECAME}\n`);
  expect(published()).toEqual(corrected);
  expect(news()).toHaveLength(1);
});

test("a saved feed without corrections keeps them and the keys that this version does not know", async () => {
  await publishCorrected();
  folder.writeReal("again.json", JSON.stringify({ ...real, later: 3 }));
  expect((await folder.run(["again.json", "--to", "site"])).status).toBe(0);
  expect(published()).toMatchObject({ corrections: corrected.corrections });
  expect(published()?.initiatives[0]?.title).toBe(BECAME);
  expect(JSON.parse(folder.read(`site/feed/${ID}.json`))).toMatchObject({ later: 3 });
});

test("a feed that lists no corrections takes the published ones back", async () => {
  await publishCorrected();
  folder.writeReal("none.json", JSON.stringify({ ...real, corrections: [] }));
  expect((await folder.run(["none.json", "--to", "site"])).status).toBe(0);
  expect(published()?.initiatives[0]?.title).toBe(was);
});

test("a correction of what the document now says otherwise is named, and is given up by force only", async () => {
  await publishCorrected();
  folder.write("b.txt", document.replaceAll("Udvikling af nyt", "Udvikling af et nyt"));
  const before = folder.files();
  const words = ` længere: ${PLACE}: ${was} er rettet til ${BECAME}`;
  const refused = await folder.run(["b.txt", "--to", "site"]);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
  expect(folder.files()).toEqual(before);
  const forced = await folder.run(["b.txt", "--to", "site", "--force"]);
  expect(forced).toMatchObject({ status: 0, stdout: expect.stringContaining(words) });
  expect(published()?.initiatives[0]?.title).toBe(was.replace("nyt", "et nyt"));
  expect(published()?.corrections).toBeUndefined();
});

test("a drop folder keeps the corrections too", async () => {
  await publishCorrected();
  folder.write("in/a.txt", document);
  const { drop, said } = folder.dropFolder();
  for (const now of [0, 6_000]) await drop.step(now);
  expect(said.out).toContain(`rettelsen er beholdt: ${PLACE}`);
  expect(published()).toEqual(corrected);
});
