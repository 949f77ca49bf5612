import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../../../src/commands/build/root.ts";
import { writeSnapshot } from "../../../../src/commands/build/snapshot/writeSnapshot.ts";
import { folderWith } from "../../../fixtures/folderWith.ts";

const PAGE = `<!doctype html><html><head><title>Aftaleoverblik</title>
</head><body>
    <link rel="modulepreload" href="./assets/app-A.js">
    <script type="module" src="./assets/index-A.js"></script>
    <div id="root"></div>
</body></html>`;

let site: string;
beforeEach(() => {
  site = folderWith({
    "assets/show-snapshot-AAAAAAAA.js": "",
    "assets/style-BBBBBBBB.css": "._aB9{color:red}",
    "index.html": PAGE,
  });
  cpSync(`${ROOT}public`, site, { recursive: true });
});

/** A renderer of these pictures, the overview's alone where no other is given. */
const drawn =
  (overview: string, others: Readonly<Record<string, string>> = {}) =>
  async () => ({ "": overview, ...others });
const page = () => readFileSync(join(site, "index.html"), "utf8");
const sheets = () => readdirSync(join(site, "assets")).filter((name) => name.startsWith("snapshot-"));

describe("the first picture in a published page", () => {
  it("stands before the app's place, with the script that shows it and is given rules in the place of inline styles", async () => {
    const render = drawn(`<title>T</title><p class="_aB9" style="--columns:4">A</p><select id="x"></select>`);
    expect(await writeSnapshot(site, render)).toBeNull();
    expect(sheets()).toEqual([]);
    expect(page()).toContain(
      '<div id="snapshot" hidden><p class="i1 _aB9">A</p><select id=x></select></div>',
    );
    expect(page()).toMatch(
      /<script src="\.\/assets\/show-snapshot-AAAAAAAA\.js" data-follow-up="ballerup-2017-oekonomiudvalget" data-is-only data-picture="[\w-]{8}" data-css="#snapshot \.i1\{--columns:4\}" data-catalogue="feed\/index\.json" data-feed="feed\/ballerup-2017-oekonomiudvalget\.json"><\/script>/,
    );
    expect(page().indexOf('id="snapshot"')).toBeLessThan(page().indexOf('id="root"'));
  });

  it("has those of other screens beside it in files that the script finds by their names", async () => {
    const render = (text: string) =>
      drawn("<p>A</p>", { indsatser: `<title>T</title><p style="top:0">${text}</p><button>C</button>` });
    const long = "B".repeat(5000);
    await writeSnapshot(site, render(long));
    const [, digest = ""] = /data-picture="[\w-]{8}" data-pictures="indsatser:([\w-]{8})"/.exec(page()) ?? [];
    const file = (name: string) => readFileSync(join(site, "assets", name), "utf8");
    expect(page()).toContain('data-css="#snapshot .i1{top:0}"');
    expect(file(`snapshot-indsatser-${digest}.html`)).toBe(
      `<!doctype html><meta charset="utf-8"><div id="${digest}"><p class=i1>${long}</p><button>C</button></div>`,
    );
    expect(page()).toContain('<div id="snapshot" hidden><p>A</p></div>');
    expect(page()).not.toContain(long);
    await writeSnapshot(site, render(`other ${long}`));
    expect(sheets().filter((name) => name.endsWith(".html"))).toHaveLength(1);
    expect(sheets()).not.toContain(`snapshot-indsatser-${digest}.html`);
  });

  it("has a small one of another screen in the page, before the script that looks for it there", async () => {
    await writeSnapshot(site, drawn("<p>A</p>", { praesentation: "<h1>B</h1><button>C</button>" }));
    const [, digest = ""] = /data-pictures="praesentation:([\w-]{8})"/.exec(page()) ?? [];
    expect(page()).toContain(
      `<template id="${digest}"><h1>B</h1><button>C</button></template><div id="snapshot"`,
    );
    expect(sheets()).toEqual([]);
  });

  it("has the page's entry and its code wait for the script that begins them behind the picture", async () => {
    await writeSnapshot(site, drawn("<p>A</p>"));
    const [waiting = ""] = /<template id="entry">.*?<\/template>/s.exec(page()) ?? [];
    expect(waiting).toContain('<script type="module" src="./assets/index-A.js"></script>');
    expect(page()).toContain('<link data-screens="*" href="./assets/app-A.js">');
    expect(page().indexOf(waiting)).toBeLessThan(page().indexOf("show-snapshot-"));
  });

  it("leaves out what HTML does without, and no value takes in what follows; the browser sends no form", async () => {
    const button = '<button type="button" aria-label="Next" title="Next">&gt;</button>';
    const form = '<form class="_aB9" lang="da"><input title="Name" aria-disabled="false"></form>';
    const shape = '<path class="mouth" d="M8 9"></path><circle r="10.5"></circle>';
    await writeSnapshot(
      site,
      drawn(`<a href="#/a" title="to A" class="_aB9"><svg>${shape}</svg></a>${button}${form}`),
    );
    expect(page()).toContain(
      '<a href="#/a" title="to A" class=_aB9><svg><path class=mouth d="M8 9"/><circle r="10.5"/></svg></a><button aria-label=Next>&gt;</button><form inert class=_aB9><input></form>',
    );
  });

  it("is replaced when it is written again, to the byte when nothing has changed, and takes its rules along", async () => {
    await writeSnapshot(site, drawn(`<p style="top:0">A</p>`));
    const first = page();
    await writeSnapshot(site, drawn(`<p style="top:0">A</p>`));
    expect(page()).toBe(first);
    await writeSnapshot(site, drawn("<p>B</p>"));
    expect(page()).toContain('<div id="snapshot" hidden><p>B</p></div>');
    expect(page()).not.toContain("<p>A</p>");
    expect(sheets()).toEqual([]);
  });

  it("is that of the follow-up which the catalogue lists first", async () => {
    const second = JSON.parse(readFileSync(join(site, "feed/index.json"), "utf8")) as {
      followUps: { id: string; href: string }[];
    };
    const [entry] = second.followUps;
    const facts = readFileSync(join(site, "feed", entry?.href ?? ""), "utf8");
    writeFileSync(
      join(site, "feed/newer.json"),
      facts.replace('"ballerup-2017-oekonomiudvalget"', '"newer"'),
    );
    const followUps = [{ ...entry, id: "newer", href: "newer.json" }, entry];
    writeFileSync(join(site, "feed/index.json"), JSON.stringify({ formatVersion: 1, followUps }));
    await writeSnapshot(site, async ({ followUp }) => ({
      "": `<p>${(JSON.parse(followUp) as { id: string }).id}</p>`,
    }));
    expect(page()).toContain("<p>newer</p>");
    expect(page()).toContain('data-follow-up="newer" data-picture');
  });

  it("is of files with a byte order mark, too, as the browser reads them", async () => {
    write("config.json", '\ufeff{"catalogue":"feed/index.json"}');
    for (const path of ["feed/index.json", "feed/ballerup-2017-oekonomiudvalget.json"])
      write(path, `\ufeff${readFileSync(join(site, path), "utf8")}`);
    expect(await writeSnapshot(site, drawn("<p>A</p>"))).toBeNull();
    expect(page()).toContain('<div id="snapshot" hidden><p>A</p></div>');
  });

  it.each<[string, string, () => void]>([
    [
      "elsewhere",
      "the catalogue is another server's",
      () => write("config.json", '{"catalogue":"https://a.dk/x.json"}'),
    ],
    // With such a configuration the site shows no figures either.
    ["unreadable", "the catalogue's address is empty", () => write("config.json", '{"catalogue":""}')],
    ["unreadable", "a setting is wrong", () => write("config.json", '{"refreshSeconds":5}')],
    ["unreadable", "the catalogue's address is none", () => write("config.json", '{"catalogue":"%zz"}')],
    ["elsewhere", "there is no catalogue", () => rmSync(join(site, "feed/index.json"))],
    [
      "unreadable",
      "the follow-up is no follow-up",
      () => write("feed/ballerup-2017-oekonomiudvalget.json", "{}"),
    ],
    [
      "other-version",
      "the page was built before there were pictures",
      () => rmSync(join(site, "assets/show-snapshot-AAAAAAAA.js")),
    ],
    ["other-version", "its style sheet lacks a rule", () => write("assets/style-BBBBBBBB.css", "._aB90{}")],
  ])("is taken away (%s) where %s", async (why, _, change) => {
    const render = drawn('<p class="_aB9">A</p>');
    expect(await writeSnapshot(site, render)).toBeNull();
    change();
    expect(await writeSnapshot(site, render)).toBe(why);
    expect(page()).toBe(PAGE);
  });
});

it("is not written into a page whose script is another version's, which would not begin it", async () => {
  expect(await writeSnapshot(site)).toBe("other-version");
  expect(page()).toBe(PAGE);
});

function write(path: string, text: string): void {
  writeFileSync(join(site, path), text);
}
