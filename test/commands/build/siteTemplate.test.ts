import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { KEPT_TEMPLATE, siteTemplate } from "../../../src/commands/build/siteTemplate.ts";
import { TEMPLATE_FILE } from "../../../src/feed/embedded/fillTemplate.ts";
import { folderWith } from "../../fixtures/folderWith.ts";

let root: string;
let builds: number;
beforeEach(() => {
  const files = ["src/a/b.ts", "public/icon.svg", "index.html", "vite.config.ts", "package-lock.json"];
  root = folderWith(Object.fromEntries(files.map((file) => [file, ""])));
  builds = 0;
  for (const path of [...files, "src/a", "src"]) change(path, -1000);
});

/** Dates a file or a folder so many seconds after now. */
function change(path: string, seconds: number): void {
  const time = Date.now() / 1000 + seconds;
  utimesSync(join(root, path), time, time);
}

/** The template, of builds that number themselves, and what was told meanwhile. */
function template(): string {
  let told = "";
  const text = siteTemplate(
    () => {
      told = "told, ";
    },
    root,
    (folder) => {
      builds += 1;
      writeFileSync(join(folder, TEMPLATE_FILE), `build ${builds}`);
      writeFileSync(join(folder, "index.html"), "");
    },
  );
  return told + text;
}

test("is built when there is none, told before, and of the build nothing else is kept", () => {
  expect(template()).toBe("told, build 1");
  expect(readdirSync(dirname(join(root, KEPT_TEMPLATE)))).toEqual([TEMPLATE_FILE]);
});

test("is that of the last build while nothing has changed since", () => {
  template();
  expect(template()).toBe("build 1");
});

test.each(["src/a/b.ts", "src/a", "public/icon.svg", "index.html", "vite.config.ts", "package-lock.json"])(
  "is built anew when %s has changed, or a file of it was taken away",
  (path) => {
    template();
    change(path, 1000);
    expect(template()).toBe("told, build 2");
  },
);

test("a build that fails leaves nothing behind, and the one before as it was", () => {
  template();
  change("index.html", 1000);
  const failing = () => {
    throw new Error("no room");
  };
  expect(() => siteTemplate(() => undefined, root, failing)).toThrow("no room");
  expect(readdirSync(dirname(join(root, KEPT_TEMPLATE)))).toEqual([TEMPLATE_FILE]);
  change("index.html", -1000);
  expect(template()).toBe("build 1");
});
