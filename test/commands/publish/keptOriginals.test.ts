import { createHash } from "node:crypto";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DocumentFile, FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { feeds, ID } from "../import/commandFolder.ts";
import { publishFolder } from "./publishFolder.ts";

const folder = publishFolder();
const real = JSON.parse(readFileSync(join(feeds, `${ID}.json`), "utf8")) as FollowUpFacts;
const original = readFileSync(new URL("../../fixtures/documents/real/w1-plain.docx", import.meta.url));
const published = () => JSON.parse(folder.read(`site/feed/${ID}.json`)) as FollowUpFacts;

/** The real feed as `name`, made of a file of its own. */
function writeReal(name: string, file: DocumentFile) {
  folder.writeReal(name, JSON.stringify({ ...real, document: { ...real.document, file } }));
}

test("the original of a document is kept beside its feed where that is wanted, and goes with it", async () => {
  folder.write("opfølgning.docx", original);
  expect((await folder.run(["opfølgning.docx", "--to", "site"])).status).toBe(0);
  expect(published().document?.file).toBeUndefined();
  expect((await folder.run(["opfølgning.docx", "--to", "site", "--original"])).status).toBe(0);
  expect(published().document?.file).toMatchObject({
    href: `originals/${ID}.docx`,
    name: "opfølgning.docx",
    sha256: expect.stringMatching(/^[\da-f]{64}$/),
  });
  expect(readFileSync(folder.feed("originals", `${ID}.docx`)).equals(original)).toBe(true);
  const before = folder.files();
  expect((await folder.run(["opfølgning.docx", "--to", "site", "--original"])).stdout).toBe(
    `${ID}: uændret\n`,
  );
  expect(folder.files()).toEqual(before);
  expect((await folder.run(["opfølgning.docx", "--to", "site"])).stdout).toBe(`${ID}: uændret\n`);
  expect(folder.files()).toEqual(before);
  cpSync(join(feeds, "sources", `${ID}.txt`), folder.path("a.txt"));
  const { stdout } = await folder.run(["a.txt", "--to", "site"]);
  expect(stdout).toContain(
    `  originalen originals/${ID}.docx fjernes; --original lægger den nye ved feedet\n`,
  );
  expect(Object.keys(folder.files()).filter((name) => name.includes("originals"))).toEqual([]);
});

test("the original of a saved feed follows it from beside it, and another file in its place needs force", async () => {
  const sha256 = createHash("sha256").update(original).digest("hex");
  const file = { href: `${ID}.docx`, name: "Opfølgning.docx", type: "application/x", sha256 };
  writeReal("saved.json", file);
  folder.write(`${ID}.docx`, original);
  expect((await folder.run(["saved.json", "--to", "site"])).status).toBe(0);
  expect(published().document?.file).toEqual({ ...file, href: `originals/${ID}.docx` });
  folder.write(`${ID}.docx`, "noget andet");
  const refused = await folder.run(["saved.json", "--to", "site"]);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("en anden fil") });
  writeReal("gone.json", { ...file, href: "../hemmelig.docx" });
  const gone = await folder.run(["gone.json", "--to", "site"]);
  expect(gone.stderr).toContain("ligger ikke læselig ved feedet");
  expect(published().document?.file).toBeUndefined();
});
