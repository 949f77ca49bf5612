import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { feeds, ID } from "../import/commandFolder.ts";
import { publishFolder } from "./publishFolder.ts";

const folder = publishFolder();

test("a saved feed that Windows wrote as UTF-16 is told how to be saved, and a document of RTF is none", async () => {
  const text = Buffer.from(`\ufeff${readFileSync(join(feeds, `${ID}.json`), "utf8")}`, "utf16le");
  for (const [name, bytes] of [
    ["little.json", text],
    ["big.json", Buffer.from(text).swap16()],
  ] as const) {
    folder.write(name, bytes);
    expect(await folder.run([name, "--to", "site"])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^\S+\.json er gemt som UTF-16 \(Unicode\), ikke som UTF-8\.\n/),
    });
  }
  folder.write("a.rtf", String.raw`{\rtf1\ansi Opfølgning}`);
  expect(await folder.run(["a.rtf", "--to", "site"])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("a.rtf: Filen er et RTF-dokument."),
  });
});
