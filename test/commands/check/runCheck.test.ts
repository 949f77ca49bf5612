import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCheck } from "../../../src/commands/check/runCheck.ts";
import { sourceLines } from "../../../src/feed/sourceLines.ts";
import { serve } from "../../feed/testServer.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { feeds, ID } from "../import/commandFolder.ts";
import { runIn } from "../terminal/recordedTerminal.ts";

type Json = Record<string, unknown>;

/** The published site in a folder of its own, changed as `change` says. */
function site(change: { readonly feed?: (feed: Json) => void; readonly index?: (entry: Json) => void } = {}) {
  const folder = folderWith({ "config.json": '{"catalogue":"feed/index.json"}' });
  cpSync(feeds, join(folder, "feed"), { recursive: true });
  const edit = (name: string, by: (value: Json) => void) => {
    const path = join(folder, "feed", name);
    const value = JSON.parse(readFileSync(path, "utf8")) as Json;
    by(value);
    writeFileSync(path, JSON.stringify(value));
  };
  if (change.feed) edit(`${ID}.json`, change.feed);
  if (change.index) edit("index.json", (index) => change.index?.((index["followUps"] as Json[])[0] as Json));
  return folder;
}

const check = (folder: string, ...args: readonly string[]) => runIn(folder, runCheck, args);

const RIGHT = `feed/index.json: i orden (1 opfølgning)\nfeed/${ID}.json: i orden (${ID}, 32 indsatser)\n`;

test("what is published is in order: the site's folder, the catalogue's, the catalogue, the feed", async () => {
  const folder = site();
  for (const asked of [".", "feed", "feed/index.json"]) {
    expect(await check(folder, asked)).toEqual({ status: 0, out: RIGHT, err: "" });
  }
  const feed = `feed/${ID}.json`;
  expect(await check(folder, feed)).toEqual({
    status: 0,
    out: `${feed}: i orden (${ID}, 32 indsatser)\n`,
    err: "",
  });
});

test.each([
  ["null", "dokumentet: fandt null"],
  ['{"catalogue":5}', "catalogue: fandt 5"],
  ['{"refreshSeconds":5}', "refreshSeconds: fandt 5"],
  ["{", "er ikke hel"],
])(
  "a site that shows nothing because of its config.json %s is not in order, here and online",
  async (text, words) => {
    const folder = site();
    writeFileSync(join(folder, "config.json"), text);
    const here = await check(folder, ".");
    expect(here).toMatchObject({ status: 1, out: expect.stringMatching(/^config\.json: 1 fejl\n/) });
    expect(here.out).toContain(words);
    const url = await serve((request, response) => {
      response.end(request.url?.endsWith("/config.json") ? text : "{}");
    });
    const online = await check(folder, `${url}aftale/`);
    expect(online).toMatchObject({ status: 1, out: expect.stringContaining("/config.json: 1 fejl\n") });
    expect(online.out).toContain(words);
  },
);

test("what a site may not fetch, or not report to, is not in order there, and is not fetched", async () => {
  const elsewhere: string[] = [];
  const other = await serve((request, response) => {
    elsewhere.push(request.url ?? "");
    response.end(readFileSync(join(feeds, `${ID}.json`)));
  });
  const { origin } = new URL(other);
  const index = JSON.parse(readFileSync(join(feeds, "index.json"), "utf8")) as { followUps: Json[] };
  for (const one of index.followUps) one["href"] = `${other}f.json`;
  const answered = async (config: Json) => {
    const url = await serve((request, response) => {
      const text = request.url?.endsWith("/config.json") ? config : index;
      response.writeHead(request.url?.includes("archive") ? 404 : 200).end(JSON.stringify(text));
    });
    return check(".", url);
  };
  for (const [config, words] of [
    [
      { catalogue: `${other}index.json` },
      `catalogue: ${other}index.json ligger på ${origin}, som siden ikke må bruge.`,
    ],
    [{ health: `${other}sundhed` }, `health: ${other}sundhed ligger på ${origin}, som siden ikke må bruge.`],
    [
      { health: `${other}sundhed`, allowedOrigins: [origin] },
      `health: ${other}sundhed ligger på ${origin}, som siden ikke må bruge.`,
    ],
    [{}, `${ID}: ${other}f.json ligger på ${origin}, som siden ikke må bruge.`],
  ] as const) {
    const { status, out } = await answered(config);
    expect({ status, out }).toEqual({ status: 1, out: expect.stringContaining(words) });
  }
  expect(elsewhere).toEqual([]);
  expect((await answered({ allowedOrigins: [origin] })).out).toContain(`${other}f.json: i orden`);
});

describe("an error has its place in words, and the exit code 1", () => {
  const first = (feed: Json) => (feed["initiatives"] as Json[])[0] as Json;
  test.each<[string, Parameters<typeof site>[0], string]>([
    [
      "a smiley that is none",
      { feed: (feed) => Object.assign((first(feed)["milestones"] as Json[])[0] as Json, { smiley: "blå" }) },
      'initiatives[0].milestones[0].smiley: fandt "blå"',
    ],
    [
      "a theme that is not there",
      { feed: (feed) => Object.assign(first(feed), { theme: "9" }) },
      'initiatives[0].theme: temaet "9" findes ikke',
    ],
    [
      "a catalogue that counts otherwise",
      { index: (entry) => Object.assign(entry, { initiatives: 31 }) },
      `${ID}.initiatives: kataloget siger 31, feedet 32`,
    ],
    [
      "a catalogue whose totals are not the feed's",
      {
        index: (entry) =>
          Object.assign(entry, {
            totals: { rounds: [], delayed: 7, deviating: 0, attention: [], savings: null },
          }),
      },
      `${ID}.totals: kataloget siger`,
    ],
    [
      "a catalogue that names another follow-up",
      { index: (entry) => Object.assign(entry, { id: "other" }) },
      `other.id: kataloget siger "other", feedet "${ID}"`,
    ],
    [
      "a feed that is missing",
      { index: (entry) => Object.assign(entry, { href: "nej.json" }) },
      "nej.json: 1 fejl",
    ],
    [
      "an address that leads out of the folder",
      { index: (entry) => Object.assign(entry, { href: "../../x.json" }) },
      "../../x.json",
    ],
    [
      "a source that is missing",
      { feed: (feed) => Object.assign(feed["document"] as Json, { source: "sources/nej.txt" }) },
      "document.source: Der er ingen fil",
    ],
    [
      "an original that is missing",
      {
        feed: (feed) =>
          Object.assign(feed["document"] as Json, {
            file: { href: "originals/nej.docx", name: "n", type: "t" },
          }),
      },
      "document.file: Der er ingen fil",
    ],
    [
      "lines that the source has not",
      { feed: (feed) => Object.assign(first(feed), { source: { from: 1, to: 99_999 } }) },
      "document.source: feedet nævner linje 99999",
    ],
  ])("%s", async (_, change, words) => {
    expect(await check(site(change), ".")).toMatchObject({
      status: 1,
      out: expect.stringContaining(words),
      err: "",
    });
  });
});

test("a feed may name its source's last line", async () => {
  const lines = sourceLines(readFileSync(join(feeds, "sources", `${ID}.txt`), "utf8")).length;
  const upTo = (to: number) =>
    site({
      feed: (feed) => Object.assign((feed["initiatives"] as Json[])[0] as Json, { source: { from: 1, to } }),
    });
  expect(await check(upTo(lines), ".")).toEqual({ status: 0, out: RIGHT, err: "" });
  expect(await check(upTo(lines + 1), ".")).toMatchObject({ status: 1 });
});

test("a warning is no error: a feed that nobody lists, an amount that is left out", async () => {
  const folder = site({
    feed: (feed) => {
      const figures = (
        feed["initiatives"] as { economy: { figures: { target: number }[] } | null }[]
      ).flatMap(({ economy }) => economy?.figures ?? []);
      Object.assign(figures[0] as object, { target: -1 });
    },
  });
  cpSync(join(folder, "feed", `${ID}.json`), join(folder, "feed", "draft.json"));
  const { status, out } = await check(folder, ".");
  expect(status).toBe(0);
  expect(out).toMatch(/advarsel: .*draft\.json står ikke i kataloget/);
  expect(out).toMatch(/advarsel: initiatives\[\d+\]\.economy\.figures\[0\]\.target: målet -1 er under nul/);
});

test("a key that stands twice is an error in feed and catalogue, since one of its values is lost; letters that are broken are a warning", async () => {
  const folder = site({ feed: (feed) => Object.assign(feed, { title: "LÃ¸n" }) });
  const replace = (name: string, from: string, to: string) => {
    const path = join(folder, "feed", name);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  replace(`${ID}.json`, '"asOf":', '"asOf":"2017-01-01","asOf":');
  replace("index.json", '"initiatives":', '"initiatives": 3, "initiatives":');
  const { status, out } = await check(folder, ".");
  expect(status).toBe(1);
  expect(out).toContain('asOf: står to gange; "2018-03-23", som står sidst, læses, og "2017-01-01" ikke');
  expect(out).toContain("followUps[0].initiatives: står to gange; 32, som står sidst, læses, og 3 ikke");
  expect(out).toMatch(/advarsel: title: der står "LÃ¸n", formentlig for "Løn"/);
});

test("an original is there though its server refuses to say so without giving it", async () => {
  const file = { href: "a.docx", name: "a.docx", type: "t" };
  const folder = site({ feed: (feed) => Object.assign(feed["document"] as Json, { file }) });
  const url = await serve(({ method, url: path = "" }, response) => {
    if (method === "HEAD") response.writeHead(405).end();
    else if (path === "/feed/a.docx") response.end("PK");
    else response.end(readFileSync(join(folder, path)));
  });
  expect(await check(folder, `${url}feed/${ID}.json`)).toMatchObject({ status: 0 });
});

test("the same online: a feed, a catalogue, a site; and what is not there", async () => {
  const folder = site();
  const url = await serve((request, response) => {
    try {
      const { url: path = "" } = request;
      response.end(
        path === "/aftale" ? "<!doctype html>" : readFileSync(join(folder, path.replace("/aftale", ""))),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  const right = RIGHT.replaceAll("feed/", `${url}feed/`);
  expect(await check(folder, url)).toEqual({ status: 0, out: right, err: "" });
  const below = right.replaceAll(url, `${url}aftale/`);
  expect(await check(folder, `${url}aftale`)).toEqual({ status: 0, out: below, err: "" });
  expect(await check(folder, `${url}feed/index.json`)).toEqual({ status: 0, out: right, err: "" });
  expect(await check(folder, `${url}feed/nej.json`)).toMatchObject({
    status: 1,
    out: expect.stringContaining("Der er ingen fil på"),
  });
});

test("the contract's messages come in English too, and wrong usage is explained", async () => {
  const folder = site({ feed: (feed) => Object.assign(feed, { themes: "none" }) });
  expect((await check(folder, ".", "--lang", "en")).out).toContain('themes: found "none"');
  for (const wrong of [[], ["--nej"], [".", "--lang", "fr"]]) {
    expect(await check(folder, ...wrong)).toMatchObject({
      status: 2,
      err: expect.stringContaining("npm run check-feed"),
    });
  }
  expect(await check(folder, "nej")).toMatchObject({ status: 2, err: "nej findes ikke.\n" });
  expect(await check(folder, "http://")).toMatchObject({ status: 2, err: "http:// er ikke en adresse.\n" });
});
