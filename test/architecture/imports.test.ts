import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MAY_IMPORT, ROOMS, roomOf } from "./rooms.ts";
import { type Import, ROOT, readSources, type Source } from "./sources.ts";

const sources = readSources("src", "mocks");

/** The imports that `isWrong` picks out, as `"who → what"`. */
function findings(isWrong: (source: Source, imported: Import) => boolean): readonly string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((imported) => isWrong(source, imported))
      .map(({ target }) => `${source.path} → ${target}`),
  );
}

test("a room imports only what lies below it", () => {
  expect(
    findings(({ path }, { target }) => {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === undefined || to === undefined || from === to) return false;
      return !(MAY_IMPORT[from] as readonly string[]).includes(to);
    }),
  ).toEqual([]);
});

test("every file of src lies in a room of the table, the entry apart", () => {
  expect(
    sources.map(({ path }) => path).filter((path) => path.startsWith("src/") && roomOf(path) === undefined),
  ).toEqual(["src/main.ts"]);
});

test("no room imports the entry, the tests or anything outside src; the entry alone reaches the mocks", () => {
  expect(
    findings(
      ({ path }, { target }) =>
        path.startsWith("src/") &&
        (target === "src/main.ts" || /^(?:test|mocks|public|\.\.)(?:\/|$)/.test(target)) &&
        !(path === "src/main.ts" && target.startsWith("mocks/")),
    ),
  ).toEqual([]);
});

test("pages never import each other", () => {
  const pageOf = (path: string): string | undefined => /^src\/pages\/[^/]+/.exec(path)?.[0];
  expect(
    findings(({ path }, { target }) => {
      const [from, to] = [pageOf(path), pageOf(target)];
      return from !== undefined && to !== undefined && from !== to;
    }),
  ).toEqual([]);
});

test("no files import each other in a circle, imports of types and later imports included", () => {
  const imports = new Map(sources.map(({ path, imports: all }) => [path, all.map(({ target }) => target)]));
  const isReached = (from: string, wanted: string): boolean => {
    const reached = new Set(imports.get(from));
    for (const path of reached) for (const next of imports.get(path) ?? []) reached.add(next);
    return reached.has(wanted);
  };
  expect([...imports.keys()].filter((path) => isReached(path, path))).toEqual([]);
});

test("the import of documents, the mocks and the libraries of files are fetched when needed, never with the app", () => {
  const isHeavy = (target: string): boolean => target.startsWith("mocks/") || roomOf(target) === "import";
  const isNearDocuments = (path: string): boolean => ["import", "commands"].includes(roomOf(path) ?? "");
  expect(
    findings(
      ({ path }, { target, dynamic }) =>
        isHeavy(target) && !dynamic && !path.startsWith("mocks/") && !isNearDocuments(path),
    ),
  ).toEqual([]);
});

test("the mocks are reached by one import", () => {
  const doors = findings(({ path }, { target }) => path.startsWith("src/") && target.startsWith("mocks/"));
  expect(doors.length).toBeLessThanOrEqual(1);
});

test("a dynamic import names its module by a plain string", () => {
  expect(findings((_, { target, dynamic }) => dynamic && !/^[\w@./-]+$/.test(target))).toEqual([]);
});

test("ARCHITECTURE.md lists the same imports as the table", () => {
  const listed = readFileSync(`${ROOT}ARCHITECTURE.md`, "utf8").matchAll(/^ {4}(\w+) +-> (.+)$/gm);
  const rooms = Array.from(listed, ([, room, allowed = ""]) => [
    room,
    allowed === "nothing" ? [] : allowed.split(", "),
  ]);
  expect(Object.fromEntries(rooms)).toEqual(MAY_IMPORT);
});

describe("lint forbids the same imports as the table", () => {
  const config = readFileSync(`${ROOT}.biome.json`, "utf8");
  test.each(ROOMS.filter((room) => room !== "styles"))("%s", (room) => {
    const group = new RegExp(
      `"includes": \\["src/${room}/\\*\\*"\\].*\\n\\s*"group":.*"\\*\\*/\\.\\./\\{(.*)\\}/\\*\\*"`,
    );
    const forbidden = group.exec(config)?.[1]?.split(",") ?? [];
    const allowed: readonly string[] = [room, ...MAY_IMPORT[room]];
    expect([...forbidden].sort()).toEqual(ROOMS.filter((other) => !allowed.includes(other)).sort());
  });
});
