import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runReport } from "../../../src/commands/report/runReport.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { choicesIn } from "../../export/docx/wordDocument.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { committed, ID } from "../import/commandFolder.ts";
import { runIn } from "../terminal/recordedTerminal.ts";

async function report(...args: readonly string[]) {
  const folder = folderWith({ "feed.json": committed, "broken.json": "{}" });
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  return { ...(await runIn(folder, runReport, args)), read };
}

test("writes the follow-up as a Word document", async () => {
  const { status, err, read } = await report("feed.json", "--out", "a.docx");
  expect(status).toBe(0);
  expect(err).toMatch(/^a\.docx: opfølgning, \d+ kB\n$/);
  expect(mustImport(await importBytes(read("a.docx"))).facts.id).toBe(ID);
});

test("writes the form for a round by its name", async () => {
  const { read } = await report("feed.json", "--form", "--round", "31.12.2017", "--out", "a.docx");
  expect(choicesIn(read("a.docx"))).toHaveLength(32 + 32);
});

test("writes the form for a new round by its name, and for every round", async () => {
  const fresh = await report("feed.json", "--form", "--new-round", "31.03.2018", "--out", "a.docx");
  expect(fresh).toMatchObject({ status: 0, err: expect.stringContaining('den nye runde "31.03.2018"') });
  expect(choicesIn(fresh.read("a.docx"))).toHaveLength(32 + 32);
  const every = await report("feed.json", "--form", "--round", "alle", "--out", "a.docx");
  expect(choicesIn(every.read("a.docx"))).toHaveLength(128 + 32);
});

test("says plainly that no round is left, and how a new one gets its name", async () => {
  const { status, err } = await report("feed.json", "--form", "--out", "a.docx");
  expect(status).toBe(1);
  expect(err).toMatch(/^Der er ingen næste runde: "31\.12\.2017" er den sidste.*--new-round/);
});

test.each([
  [[], 2, "npm run report"],
  [["feed.json"], 2, "--out"],
  [["feed.json", "--out", "feed.json"], 2, "feedet selv"],
  [["feed.json", "--round", "1", "--out", "a.docx"], 2, "--form"],
  [["feed.json", "--form", "--round", "9", "--out", "a.docx"], 2, "31.12.2017"],
  [["feed.json", "--form", "--new-round", "31.12.2017", "--out", "a.docx"], 2, "allerede en runde"],
  [["feed.json", "--form", "--new-round", " ", "--out", "a.docx"], 2, "navn"],
  [["feed.json", "--form", "--new-round", "x", "--round", "1", "--out", "a.docx"], 2, "enten"],
  [["feed.json", "--new-round", "x", "--out", "a.docx"], 2, "--form"],
  [["broken.json", "--out", "a.docx"], 1, "formatVersion"],
  [["nej.json", "--out", "a.docx"], 2, "findes ikke"],
])("%j ends with %i and says why", async (args, status, words) => {
  expect(await report(...args)).toMatchObject({ status, err: expect.stringContaining(words) });
});
