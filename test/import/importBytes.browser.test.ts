/** The importer needs nothing that only Node has: a page can read a file that stays with the reader. */
import { expect, test } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { toJson } from "../../src/agreement/portfolio/catalogue.ts";
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

test.each(["w1-plain.docx", "p1-printed-from-word-file.pdf"])("a browser reads %s", async (name) => {
  const { initiatives } = JSON.parse(await (await fetch(FEED)).text()) as FollowUpFacts;
  const file = await fetch(new URL(`../fixtures/documents/real/${name}`, import.meta.url));
  const result = await importBytes(new Uint8Array(await file.arrayBuffer()));
  if (result.refused) throw new Error(result.code);
  const smileys = (list: FollowUpFacts["initiatives"]) =>
    list.map(({ title, milestones }) => [title, ...milestones.map(({ smiley }) => smiley)]);
  expect(smileys(result.facts.initiatives)).toEqual(smileys(initiatives));
});

test("a worker that reads a PDF answers nothing but its result", async () => {
  const worker = new Worker(new URL("../fixtures/importWorker.ts", import.meta.url), { type: "module" });
  const file = await fetch(new URL("../fixtures/documents/real/p4-placed-text.pdf", import.meta.url));
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
  });
  worker.postMessage(new Uint8Array(await file.arrayBuffer()));
  expect(await answer).toEqual({ initiatives: 32 });
  worker.terminate();
});
