/** What a release holds beside the site, as the command of a release builds it: without the tests' source maps. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite } from "../../src/commands/build/buildSite.ts";

let folder = "";
let release: ReadonlyMap<string, Buffer>;
beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), "release-"))}/`;
  buildSite(folder);
  release = filesOf(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a built site by their paths. */
function filesOf(site: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(site.length).replaceAll("\\", "/"), readFileSync(path)]));
}

function textOf(path: string): string {
  return release.get(path)?.toString() ?? "";
}

test("the same sources give the same bytes, which the journeys are made on", () => {
  const other = new Map([...filesOf(inject("siteFolder"))].filter(([path]) => !path.endsWith(".map")));
  expect([...other.keys()]).toEqual([...release.keys()]);
  const differing = [...release].filter(([path, bytes]) => other.get(path)?.equals(bytes) !== true);
  expect(differing.map(([path]) => path)).toEqual([]);
});

test("no source map is published, and no script asks for one", () => {
  expect([...release.keys()].filter((path) => path.endsWith(".map"))).toEqual([]);
  const scripts = [...release.keys()].filter((path) => path.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((path) => textOf(path).includes("sourceMappingURL"))).toEqual([]);
});

test("every script and style sheet of more than a packet has its brotli and its gzip beside it", () => {
  const large = [...release].filter(
    ([path, { length }]) => /^assets\/(?!snapshot-).*\.(?:js|css)$/.test(path) && length >= 1000,
  );
  expect(large.length).toBeGreaterThan(10);
  for (const [path, bytes] of large) {
    expect(brotliDecompressSync(release.get(`${path}.br`) ?? "").equals(bytes), path).toBe(true);
    expect(gunzipSync(release.get(`${path}.gz`) ?? "").equals(bytes), path).toBe(true);
  }
});

test("what a command changes after the build has no compressed copy that would stay behind", () => {
  const stale = /^(?:index\.html|sw\.js|config\.json|version\.json|feed\/.*|assets\/snapshot-.*)\.(?:br|gz)$/;
  expect([...release.keys()].filter((path) => stale.test(path))).toEqual([]);
});

test("version.json names version, format, commit and each file with its digest", () => {
  const { version, formatVersion, commit, files } = JSON.parse(textOf("version.json"));
  expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  expect(formatVersion).toBe(1);
  if (commit !== null) {
    expect(commit.id).toMatch(/^[0-9a-f]{40,64}$/);
    expect(new Date(commit.time).toISOString()).toBe(commit.time);
  }
  expect(files.length).toBeGreaterThan(10);
  for (const { path, bytes, sha256 } of files) {
    const content = release.get(path) ?? Buffer.alloc(0);
    expect([bytes, sha256], path).toEqual([
      content.length,
      createHash("sha256").update(content).digest("hex"),
    ]);
  }
});

test("licences and bill of materials name the same packages, the typeface among them", () => {
  const licences = textOf("licenses.md");
  const { components } = JSON.parse(textOf("sbom.cdx.json")) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const headings = Array.from(licences.matchAll(/^## (\S+ - \S+) \(/gm), ([, heading]) => heading);
  expect(components.map(({ name, version }) => `${name} - ${version}`)).toEqual(headings);
  expect(headings.length).toBeGreaterThan(30);
  expect(licences).toContain("## @fontsource-variable/public-sans");
  expect(licences).toContain("SIL OPEN FONT LICENSE");
  // Read in workers, too.
  expect(licences).toContain("## valibot");
});
