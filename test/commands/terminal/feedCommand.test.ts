import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FeedRequest, runFeedCommand } from "../../../src/commands/terminal/feedCommand.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { recordedTerminal } from "./recordedTerminal.ts";

const { facts } = realFollowUp;

/** Runs the command in a folder of its own with a feed in it; what it makes is the title, or what `make` says. */
async function run(
  args: readonly string[],
  options: { feed?: unknown; bytes?: Buffer; make?: () => string } = {},
) {
  const folder = folderWith({
    "feed/f.json": options.bytes ?? JSON.stringify(options.feed ?? facts),
    "feed/sources/ballerup-2017-oekonomiudvalget.txt": "en\r\nto\n",
    "hemmelig.txt": "hemmelig",
  });
  let request: FeedRequest | undefined;
  const { terminal, said } = recordedTerminal(folder);
  const status = await runFeedCommand(args, terminal, "HJÆLP", (asked) => {
    request = asked;
    return { content: options.make?.() ?? asked.facts.title, about: "færdig" };
  });
  const made = join(folder, "ud.html");
  return { status, ...said, request, made: existsSync(made) ? readFileSync(made, "utf8") : null };
}

const GOOD = ["feed/f.json", "--out", "ud.html"];

describe("a command that makes one file from a feed", () => {
  it("writes it, and says so on standard error", async () => {
    const { status, out, err, made, request } = await run(GOOD);
    expect({ status, out, err, made }).toEqual({
      status: 0,
      out: "",
      err: "ud.html: færdig\n",
      made: facts.title,
    });
    expect(request).toMatchObject({ language: "da", source: ["en", "to", ""] });
    expect((await run([...GOOD, "--lang", "en"])).request?.language).toBe("en");
  });

  it("prints its help on standard output for --help", async () => {
    expect(await run(["--help"])).toMatchObject({ status: 0, out: "HJÆLP", err: "" });
  });

  it("says of a feed saved in another encoding how to save it", async () => {
    const { status, err } = await run(GOOD, { bytes: Buffer.from(JSON.stringify(facts), "utf16le") });
    expect(status).toBe(1);
    expect(err).toContain("UTF-16");
    expect(err).toContain("Gem filen som UTF-8");
  });

  it.each([
    [[]],
    [["feed/f.json"]],
    [["feed/f.json", "--out", ""]],
    [[...GOOD, "anden.json"]],
    [[...GOOD, "--lang", "sv"]],
    [[...GOOD, "--ukendt"]],
    [["feed/f.json", "--out", "feed/../feed/f.json"]],
  ])("explains a wrong call: %j", async (args) => {
    const { status, err, made } = await run(args);
    expect({ status, made }).toEqual({ status: 2, made: null });
    expect(err).toMatch(/^.+\n\nHJÆLP$/);
  });

  it("says what cannot be read or written in one line", async () => {
    const missing = await run(["findes-ikke.json", "--out", "ud.html"]);
    expect(missing).toMatchObject({
      status: 2,
      err: "findes-ikke.json kan ikke læses: filen eller mappen findes ikke.\n",
    });
    expect(await run(["feed/f.json", "--out", "feed/f.json/ud.html"])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^feed\/f\.json\/ud\.html kan ikke skrives: .*\n$/),
    });
    expect(await run(["feed/f.json", "--out", "ingen/"])).toMatchObject({
      status: 2,
      err: "ingen/ er en mappe; skriv også filens navn.\n",
    });
  });

  it("makes the folder of its file where there is none", async () => {
    expect(await run(["feed/f.json", "--out", "ingen/mappe/ud.html"])).toMatchObject({
      status: 0,
      err: "ingen/mappe/ud.html: færdig\n",
    });
  });

  it("refuses a feed that is none, naming every place that is wrong, in the language asked for", async () => {
    const [first, ...rest] = facts.initiatives;
    const feed = { ...facts, title: 7, initiatives: [{ ...first, theme: 8 }, ...rest] };
    const { status, err, made } = await run(GOOD, { feed });
    expect({ status, made }).toEqual({ status: 1, made: null });
    expect(err).toBe(
      "feed/f.json har 2 fejl:\n  title: fandt 7, skal være tekst\n  initiatives[0].theme: fandt 8, skal være tekst\n",
    );
    expect((await run([...GOOD, "--lang", "en"], { feed: { ...facts, formatVersion: 2 } })).err).toBe(
      "feed/f.json has formatVersion 2. This build of the site reads formatVersion 1.\n",
    );
  });

  it("takes along no file that lies outside the feed's folder, whatever the feed names", async () => {
    for (const source of ["../hemmelig.txt", "%2e%2e/hemmelig.txt", "/etc/passwd", "findes-ikke.txt", "."]) {
      const feed = { ...facts, document: { ...facts.document, source } };
      const { status, err, request } = await run(GOOD, { feed });
      expect({ status, source: request?.source }).toEqual({ status: 0, source: null });
      expect(err).toContain(`Kildeteksten ${source} ligger ikke læselig ved feedet`);
    }
  });

  it("fails with what went wrong, and writes nothing", async () => {
    const { status, err, made } = await run(GOOD, {
      make: () => {
        throw new Error("Ingen browser");
      },
    });
    expect({ status, err, made }).toEqual({ status: 1, err: "Ingen browser\n", made: null });
  });
});
