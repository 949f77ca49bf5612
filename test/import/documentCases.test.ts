/** Small follow-ups, each written in a way that some office writes, and the facts that they hold. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import { importBytes } from "../../src/import/importBytes.ts";
import { caseFaults, type ExpectedFacts } from "../fixtures/caseFaults.ts";
import { mustImport } from "../fixtures/mustImport.ts";

const folder = new URL("../fixtures/documents/cases/", import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith(".json"));

test.each(names)("%s", async (name) => {
  const beside = name.replace(/\.\w+$/u, ".json");
  const { expected } = JSON.parse(readFileSync(new URL(beside, folder), "utf8")) as {
    readonly expected: ExpectedFacts;
  };
  const { facts } = mustImport(await importBytes(readFileSync(new URL(name, folder))));
  expect(caseFaults(facts, expected)).toEqual([]);
  expect(parseFollowUp(facts)).toMatchObject({ ok: true });
});
