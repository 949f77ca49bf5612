/** The importer needs nothing that only Node has: a page can read a file that stays with the reader. */
import { expect, test } from "vitest";
import { toJson } from "../../src/agreement/format/catalogue.ts";
import { importBytes } from "../../src/import/importBytes.ts";

const FEED = new URL("/feed/ballerup-2017-oekonomiudvalget.json", location.href);

test("a browser makes the same feed of the real document as the command, byte for byte", async () => {
  const published = await (await fetch(FEED)).text();
  const { document } = JSON.parse(published) as { document: { source: string } };
  const bytes = new Uint8Array(await (await fetch(new URL(document.source, FEED))).arrayBuffer());
  const result = await importBytes(bytes);
  if (result.refused) throw new Error(result.code);
  expect(toJson(result.facts)).toBe(published);
  expect(result.source).toEqual(bytes);
  expect(result.findings.map(({ code, line }) => `${line} ${code}`)).toEqual(
    result.facts.import?.findings.map(({ code, line }) => `${line} ${code}`),
  );
});
