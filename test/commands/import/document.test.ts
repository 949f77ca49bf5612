import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { realDocumentPath } from "../../fixtures/realDocument.ts";
import { commandFolder, committed, ID } from "./commandFolder.ts";

const folder = commandFolder();

describe("a document that is a follow-up", () => {
  test("becomes a feed on standard output, with a readable report beside it", async () => {
    const { status, stdout, stderr } = await folder.run(realDocumentPath);
    expect(status).toBe(0);
    expect(stdout).toBe(committed);
    expect(stderr).toContain("4 temaer, 32 indsatser, 4 runder, 128 milepæle");
    expect(stderr).toContain("Smileys i dokumentet: 127 (93 glad, 21 neutral, 13 sur)");
    expect(stderr).toContain("på milepæle: 107 (80 glad, 20 neutral, 7 sur)");
    expect(stderr).toContain("på økonomi: 15 (11 glad, 0 neutral, 4 sur)");
    expect(stderr).toContain("ikke placeret: 0");
    expect(stderr).toContain("uden smiley: 21 milepæle");
    expect(stderr).toContain('linje 819: Beløbet har et punktum for meget: "8. mio. kr."');
    expect(stderr).not.toContain("    at ");
  });

  test("is written to the file of --out, and its text to the place that the feed names", async () => {
    const { status, stdout } = await folder.run(realDocumentPath, "--out", "feed.json");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(folder.read("feed.json")).toBe(committed);
    const { document } = JSON.parse(committed) as { document: { source: string } };
    expect(readFileSync(folder.path(document.source))).toEqual(readFileSync(realDocumentPath));
    expect(readdirSync(folder.path()).toSorted()).toEqual(["feed.json", "sources"]);
  });

  test("is read from where it lies in the feed's own folder and stays as it is", async () => {
    mkdirSync(folder.path("sources"));
    const source = folder.path("sources", `${ID}.txt`);
    copyFileSync(realDocumentPath, source);
    expect((await folder.run(source, "--out", "feed.json")).status).toBe(0);
    expect(readFileSync(source)).toEqual(readFileSync(realDocumentPath));
  });

  test("in another encoding has its text kept as UTF-8, line for line", async () => {
    const text = readFileSync(realDocumentPath, "utf8");
    folder.write("utf16.txt", Buffer.from(`\ufeff${text}`, "utf16le"));
    expect((await folder.run("utf16.txt", "--out", "feed.json")).status).toBe(0);
    const kept = folder.read("sources", `${ID}.txt`);
    expect(kept.trimEnd().split("\n")).toEqual(text.trimEnd().split("\n"));
  });

  test("takes the id that is given, for the feed and its source", async () => {
    expect((await folder.run(realDocumentPath, "--id", "ballerup.2017-4", "--out", "x.json")).status).toBe(0);
    expect(JSON.parse(folder.read("x.json"))).toMatchObject({
      id: "ballerup.2017-4",
      document: { source: "sources/ballerup.2017-4.txt" },
    });
    expect(existsSync(folder.path("sources/ballerup.2017-4.txt"))).toBe(true);
  });

  test.each([
    ["under another name", "min-kommune-2026.json"],
    ["in a folder that is written another way", "../feed/min-kommune-2026.json"],
  ])("%s beside a feed of the same id leaves that one its source, and says so", async (_, out) => {
    mkdirSync(folder.path("feed"));
    const args = ["--id", "a", "--out"];
    expect((await folder.run(realDocumentPath, ...args, "feed/b.json")).status).toBe(0);
    folder.write("changed.txt", readFileSync(realDocumentPath, "utf8").replaceAll("Kildedal", "Kilden"));
    folder.write("feed/notes.json", "[");
    const { status, stdout, stderr } = await folder.run("changed.txt", ...args, `feed/${out}`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain('feed/b.json har også id "a"');
    expect(stderr).toContain("erstat den med --out feed/b.json");
    expect(folder.read("feed/sources/a.txt")).toBe(readFileSync(realDocumentPath, "utf8"));
    const { document } = JSON.parse(folder.read("feed/min-kommune-2026.json"));
    expect(document.source).toBe("sources/a.min-kommune-2026.txt");
    expect(folder.read("feed", document.source)).toContain("Kilden");
    expect((await folder.run("changed.txt", ...args, "feed/b.json")).status).toBe(0);
    expect(folder.read("feed/sources/a.txt")).toContain("Kilden");
  });

  test("may lie at any path", async () => {
    for (const name of [
      "Opfølgning nr. 4 (endelig).txt",
      "æøå 100% #1?.txt",
      "'; echo $HOME",
      "-streg.txt",
    ]) {
      copyFileSync(realDocumentPath, folder.path(name));
      expect((await folder.run("--", name)).stdout).toBe(committed);
    }
  });

  test("replaces the file that the output's name links to, and no other file", async () => {
    folder.write("old.json", "old");
    symlinkSync("old.json", folder.path("link.json"));
    expect((await folder.run(realDocumentPath, "--out", "link.json")).status).toBe(0);
    expect(folder.read("old.json")).toBe(committed);
  });
});

describe("a document that is none", () => {
  test.each([
    [
      "minutes of a meeting",
      "Referat\n\nPunkt 1. Godkendelse af dagsorden.\n",
      /^x\.txt: Dokumentet er en dagsorden/,
    ],
    ["nothing", "", /^x\.txt: Filen er tom\. Åbn dokumentet, gem det igen, .+\n$/],
    ["a Word file under another name", "PK\u0003\u0004word/document.xml", /^x\.txt.*Word/],
  ])("%s is refused with its reason, and nothing is written", async (_, content, message) => {
    folder.write("x.txt", content);
    const { status, stdout, stderr } = await folder.run("x.txt", "--out", "feed.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(readdirSync(folder.path())).toEqual(["x.txt"]);
  });
});
