import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWorker } from "../../../../src/commands/build/worker/writeWorker.ts";
import { folderWith } from "../../../fixtures/folderWith.ts";

function builtSite(): string {
  return folderWith({
    "index.html": '<script type="module" crossorigin src="./assets/index-A.js"></script>',
    "icon.svg": "<svg/>",
    "assets/index-A.js": "a",
    "assets/index-A.js.map": "{}",
    "sw.js": "run();",
  });
}

test("the worker knows the entry and every file of the program with its digest, no source maps", () => {
  const site = builtSite();
  writeWorker(site);
  const [line = "", code] = readFileSync(join(site, "sw.js"), "utf8").split("\n");
  expect(code).toBe("run();");
  expect(JSON.parse(line.replace("const SITE = ", "").replace(/;$/, ""))).toEqual({
    version: expect.stringMatching(/^[\w-]{8}$/),
    entry: "./assets/index-A.js",
    files: {
      "assets/index-A.js": "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=",
      "icon.svg": expect.any(String),
    },
  });
});

test("its bytes change when a file or the page does, and only then; the list is never written twice", () => {
  const site = builtSite();
  const worker = () => readFileSync(join(site, "sw.js"), "utf8");
  writeWorker(site);
  const first = worker();
  writeWorker(site);
  expect(worker()).toBe(first);
  writeFileSync(join(site, "index.html"), `${readFileSync(join(site, "index.html"), "utf8")}<p>picture</p>`);
  writeWorker(site);
  expect(worker()).not.toBe(first);
  expect(worker().match(/const SITE/g)).toHaveLength(1);
});

test("a site without a worker gets none", () => {
  const site = builtSite();
  rmSync(join(site, "sw.js"));
  writeWorker(site);
  expect(() => readFileSync(join(site, "sw.js"))).toThrow();
});
