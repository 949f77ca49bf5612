import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { realDocumentPath } from "../../fixtures/realDocument.ts";
import { commandFolder } from "./commandFolder.ts";

const folder = commandFolder();

describe("wrong usage", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["no file", [], "Angiv en fil"],
    ["two files", ["a.txt", "b.txt"], "én fil ad gangen"],
    ["an unknown option", ["--ud", "x"], "--ud"],
    ["an option without its value", ["a.txt", "--out"], "--out"],
    ["an empty output", [realDocumentPath, "--out", ""], "--out"],
    ["an id with a slash", [realDocumentPath, "--id", "../x"], "../x"],
    ["an id in capitals", [realDocumentPath, "--id", "Ballerup"], "Ballerup"],
    ["an empty id", [realDocumentPath, "--id", ""], "id"],
    ["--out without a file", ["--catalogue", ".", "--out", "x.json"], "--out"],
    ["a feed in the catalogue's place", [realDocumentPath, "--out", "index.json"], "index.json"],
  ])("%s ends with 2, says what is wrong and how it is done", async (_, args, message) => {
    const { status, stdout, stderr } = await folder.run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("npm run import -- FIL");
    expect(readdirSync(folder.path())).toEqual([]);
  });

  test.each<readonly [string, readonly string[], string]>([
    ["a file that is not there", ["nej.txt"], "nej.txt kan ikke læses: filen eller mappen findes ikke"],
    ["a folder", ["."], ". kan ikke læses: det er en mappe"],
    [
      "a file in the place of an output folder",
      [realDocumentPath, "--out", `${realDocumentPath}/x.json`],
      "x.json kan ikke skrives",
    ],
    ["a folder that is not there as output", [realDocumentPath, "--out", "nej/"], "nej/ er en mappe"],
    ["a folder as output", [realDocumentPath, "--out", "."], ". kan ikke skrives: det er en mappe"],
    ["a catalogue of nowhere", ["--catalogue", "nej"], "nej kan ikke læses"],
    ["a name too long", [realDocumentPath, "--out", `${"a".repeat(300)}.json`], "navnet er for langt"],
  ])("%s ends with 2 and is named", async (_, args, message) => {
    const { status, stderr } = await folder.run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  test("a path that leads in a ring ends with 2 and is named", async () => {
    symlinkSync(folder.path("b"), folder.path("a"));
    symlinkSync(folder.path("a"), folder.path("b"));
    for (const args of [["a"], [realDocumentPath, "--out", "a"]]) {
      const { status, stderr } = await folder.run(...args);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^.*a kan ikke .*: stiens henvisninger går i ring\.\n$/),
      });
    }
  });

  test("a feed is not written where its source cannot be", async () => {
    // The folder of the sources is a file.
    folder.write("sources", "");
    const { status, stderr } = await folder.run(realDocumentPath, "--out", "x.json");
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("kan ikke skrives") });
    expect(readdirSync(folder.path())).toEqual(["sources"]);
  });

  test.skipIf(!existsSync("/dev/zero"))("a device without an end is no document", async () => {
    expect(await folder.run("/dev/zero")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("/dev/zero: Filen er større end 64 MiB."),
    });
  });

  test("an output folder that is not there is made, with the source's in it", async () => {
    const { status } = await folder.run(realDocumentPath, "--out", "ny/mappe/x.json");
    expect(status).toBe(0);
    expect(readdirSync(folder.path("ny/mappe"))).toEqual(["sources", "x.json"]);
  });

  test("the document itself is never overwritten", async () => {
    copyFileSync(realDocumentPath, folder.path("a.txt"));
    expect((await folder.run("a.txt", "--out", "./a.txt")).status).toBe(2);
    expect(readFileSync(folder.path("a.txt"))).toEqual(readFileSync(realDocumentPath));
  });
});

test("--help prints the help on standard output", async () => {
  for (const option of ["--help", "-h"]) {
    const { status, stdout, stderr } = await folder.run(option);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const word of ["--out", "--id", "--catalogue", "Slutkoder: 0", "standard error"])
      expect(stdout).toContain(word);
  }
});
