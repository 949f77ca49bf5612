import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { realDocumentPath } from "../../fixtures/realDocument.ts";
import { commandFolder, committed, feeds, ID } from "./commandFolder.ts";

const folder = commandFolder();

describe("the catalogue", () => {
  test("of the committed feeds is current", async () => {
    copyFileSync(join(feeds, `${ID}.json`), folder.path(`${ID}.json`));
    expect(await folder.run("--catalogue", ".")).toMatchObject({
      status: 0,
      stderr: "index.json: 1 opfølgning\n",
    });
    expect(folder.read("index.json")).toBe(readFileSync(join(feeds, "index.json"), "utf8"));
  });

  test("can be written with the feed in one call, newest first", async () => {
    const older = { ...(JSON.parse(committed) as object), id: "aeldre", asOf: "2017-01-01" };
    folder.write("aeldre.json", JSON.stringify(older));
    expect((await folder.run(realDocumentPath, "--out", `${ID}.json`, "--catalogue", ".")).status).toBe(0);
    const { followUps } = JSON.parse(folder.read("index.json")) as {
      followUps: { id: string; href: string }[];
    };
    expect(followUps.map(({ id, href }) => `${id} ${href}`)).toEqual([
      `${ID} ${ID}.json`,
      "aeldre aeldre.json",
    ]);
  });

  test.each([
    ["no feed", "{}", "formatVersion"],
    ["no JSON", "{ x", "b.json kan ikke læses fra linje 1"],
    ["cut off", "{", "b.json er ikke hel: den slutter i linje 1"],
    ["a copy of another", committed, `samme id, "${ID}"`],
  ])("names a file that is %s, and leaves the old one", async (_, content, message) => {
    folder.write("a.json", committed);
    folder.write("b.json", content);
    folder.write("index.json", "old");
    const { status, stderr } = await folder.run("--catalogue", ".");
    expect(status).toBe(2);
    expect(stderr).toContain("b.json");
    expect(stderr).toContain(message);
    expect(folder.read("index.json")).toBe("old");
  });
});
