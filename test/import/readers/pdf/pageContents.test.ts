/** What the pages of a PDF show, by the numbers of the file's objects. */
import { expect, test } from "vitest";
import { PageContents } from "../../../../src/import/readers/pdf/pageContents.ts";

const PAGES = 5000;
const STREAMS: ReadonlySet<number> = new Set(Array.from({ length: PAGES }, (_, at) => at * 2 + 2));
/** Pages whose contents are lists of one stream each, in objects of their own. */
const FILE = Array.from(
  { length: PAGES },
  (_, at) => `<</Type/Page/Contents ${at * 2 + 1} 0 R>>\n${at * 2 + 1} 0 obj [${at * 2 + 2} 0 R]\nendobj\n`,
).join("");

test("pages whose contents the file has lack none, and the file is looked through once", () => {
  const before = process.cpuUsage();
  expect(new PageContents().lack(["1".repeat(3_000_000), FILE], STREAMS)).toBe(false);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(0.5);
});

test.each([
  ["an object that the file has not", FILE.replace("\n401 0 obj", "\n")],
  ["an object of which another's number ends like its own", FILE.replace("\n401 0 obj", "\n9401 0 obj")],
])("a page lacks its contents: %s", (_, text) => {
  expect(new PageContents().lack([text], STREAMS)).toBe(true);
});
