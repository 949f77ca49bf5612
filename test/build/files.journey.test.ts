import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtFiles, modulesOf, readBuilt } from "./builtFiles.ts";

const scripts = builtFiles().filter((path) => path.endsWith(".js"));
const html = readBuilt("index.html");

test("the page has no inline script, style or handler, so that a strict Content-Security-Policy can stand", () => {
  const bodies = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter(([, attributes = "", body]) => !/\ssrc="/.test(attributes) || body !== "")).toEqual(
    [],
  );
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
});

test("every address in the page is relative, so that the site runs from any folder", () => {
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(3);
  expect(
    addresses.filter((address) => !/^(?:\.\/|#\/|\?|data:image\/svg\+xml,)/.test(address ?? "")),
  ).toEqual([]);
});

/** decimal.js-light, which Recharts brings: asked only where there is no `self`, which every browser has. */
const NEVER_REACHED = "self.self==self?self:Function(`return this`)()";

test("scripts are ASCII, so that no server's idea of their encoding changes what they say", () => {
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((path) => /[^\0-\x7f]/.test(readBuilt(path)))).toEqual([]);
});

test("no script makes code from text", () => {
  const makesCode = /\beval\(|\bnew Function\(|[^.\w]Function\(/;
  expect(scripts.filter((path) => makesCode.test(readBuilt(path).replace(NEVER_REACHED, "self")))).toEqual(
    [],
  );
});

test("the build holds our sources and the runtime's packages: no mocks, no tests, no tools", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as Record<string, object>;
  const tools = Object.keys(devDependencies ?? {}).filter((name) => !(name in (dependencies ?? {})));
  const isForeign = (module: string): boolean =>
    /^(?:mocks|test)\//.test(module) || tools.some((name) => module.includes(`node_modules/${name}/`));
  expect(scripts.flatMap(modulesOf).filter(isForeign)).toEqual([]);
  expect(builtFiles().filter((path) => /mock|(?<![a-z])test|\.tsx?$/i.test(path))).toEqual([]);
});

test("nothing else than the site lies beside the page", () => {
  const top = new Set(
    builtFiles().map((path) => path.replace(/\/.*|\.(?:br|gz)$/, (end) => (end.startsWith("/") ? "/" : ""))),
  );
  expect([...top].sort()).toEqual([
    "assets/",
    "bundle-template.html",
    "config.json",
    "feed/",
    "icon.svg",
    "index.html",
    "licenses.md",
    "sbom.cdx.json",
    "sw-off.js",
    "sw.js",
    "version.json",
  ]);
});
