/** The pages for people: the front page, its manuals, and what lies beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { ROOT } from "./sources.ts";

const MANUALS = readdirSync(`${ROOT}.readme`)
  .filter((name) => name.endsWith(".md"))
  .map((name) => `.readme/${name}`);
const PAGES = ["README.md", "ARCHITECTURE.md", "SECURITY.md", "CHANGELOG.md", ...MANUALS];

const texts = new Map(PAGES.map((page) => [page, readFileSync(`${ROOT}${page}`, "utf8")]));

/** What stands in a page between fences is no Markdown. */
function withoutCode(page: string): string {
  return (texts.get(page) ?? "").replace(/^```.*?^```/gms, "");
}

/** All that a pattern's first group finds in the pages, as `[page, found]`. */
function foundIn(pages: readonly string[], pattern: RegExp, textOf = (page: string) => texts.get(page)) {
  return pages.flatMap((page) =>
    Array.from(textOf(page)?.matchAll(pattern) ?? [], ([, found = ""]) => [page, found] as const),
  );
}

/** The anchors that GitHub gives to a page's headings. */
function anchorsOf(page: string): readonly string[] {
  return foundIn([page], /^#{1,6} (.+)$/gm, withoutCode).map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("the files and folders that pages name exist", () => {
  const named = foundIn(PAGES, /`((?:[\w-]+\/)+[\w.-]+\.(?:tsx?|css)|(?:src|test|mocks)\/(?:[\w-]+\/)*)`/g);
  expect(named.length).toBeGreaterThan(100);
  expect(
    named.filter(([, path]) => !existsSync(`${ROOT}${path}`) && !existsSync(`${ROOT}src/${path}`)),
  ).toEqual([]);
});

test("every link to a page, a picture or a heading leads there", () => {
  const links = foundIn(PAGES, /\]\((?!https?:)([^)\s]+)\)/g, withoutCode);
  expect(links.length).toBeGreaterThan(60);
  const leadsNowhere = links.filter(([page, link]) => {
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), path);
    return !existsSync(`${ROOT}${target}`) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(leadsNowhere).toEqual([]);
});

test("no two headings of a manual have the same anchor, and its contents list all of them", () => {
  for (const page of MANUALS) {
    const [, ...anchors] = anchorsOf(page);
    expect(anchors, page).toEqual([...new Set(anchors)]);
    const listed = foundIn([page], /^- \[[^\]]+\]\(#([^)]+)\)$/gm).map(([, anchor]) => anchor);
    expect(listed, page).toEqual(anchors);
  }
});

test("the front page leads to every manual", () => {
  const linked = new Set(foundIn(["README.md"], /\]\(([^)#]+)/g).map(([, path]) => path));
  expect(MANUALS.filter((page) => !linked.has(page))).toEqual([]);
});

test("pages name only commands that there are, and one lists them all", () => {
  const scripts = Object.keys(packageFile.scripts);
  const named = foundIn(PAGES, /\bnpm run (?:-s )?([\w:-]*\w)/g);
  expect(named.filter(([, command]) => !scripts.includes(command))).toEqual([]);
  const listed = foundIn([".readme/develop.md"], /^\| `npm (?:run )?([\w:-]+)/gm).map(
    ([, command]) => command,
  );
  expect(new Set(listed)).toEqual(new Set(scripts));
});

test("the front page is read in two minutes", () => {
  const front = texts.get("README.md") ?? "";
  expect(Buffer.byteLength(front)).toBeLessThan(12_000);
  expect(front.split("\n").length).toBeLessThan(160);
});

test("the front page begins with the two commands that a newcomer types", () => {
  const commands = foundIn(["README.md"], /^```sh\n([^`]+)```$/gm).map(([, command]) => command.trim());
  expect(commands.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
});
