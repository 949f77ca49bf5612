import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { ROOMS } from "./rooms.ts";
import { filesBelow, ROOT, readSources } from "./sources.ts";

/** Made by commands, never committed. */
const MADE = /^(?:node_modules|dist|coverage|.*\.log)$/;

test("the top level is what the README shows", () => {
  expect(
    readdirSync(ROOT)
      .filter((name) => !name.startsWith(".") && !MADE.test(name))
      .sort(),
  ).toEqual(
    [
      ...["mocks", "public", "src", "test"],
      ...["index.html", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"],
      ...["ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md"],
    ].sort(),
  );
});

test("no file is too long to read in one go", () => {
  const sources = readSources("src", "mocks", "test");
  expect(sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
    [],
  );
});

test("half of the files fit on a screen or two", () => {
  const lengths = readSources("src")
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
});

test("a file is named after what it defines: there is no index file", () => {
  expect(filesBelow("src", "mocks", "test").filter((path) => /(?:^|\/)index\.\w+$/.test(path))).toEqual([]);
});

test("the tests of a room mirror its folders", () => {
  const folders = new Set(filesBelow("src").map((path) => posix.dirname(path)));
  const strays = filesBelow(...ROOMS.map((room) => `test/${room}`))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => !folders.has(posix.dirname(path.replace(/^test/, "src"))));
  expect(strays).toEqual([]);
});
