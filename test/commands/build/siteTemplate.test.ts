import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { KEPT_TEMPLATE, siteTemplate } from "../../../src/commands/build/siteTemplate.ts";
import { TEMPLATE_FILE } from "../../../src/feed/embedded/fillTemplate.ts";

let root: string;
let builds: number;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "template-"));
  builds = 0;
  for (const file of ["src/a/b.ts", "public/icon.svg", "index.html", "vite.config.ts", "package-lock.json"]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
    change(file, -1000);
  }
  for (const folder of ["src/a", "src"]) change(folder, -1000);
  onTestFinished(() => rmSync(root, { recursive: true }));
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
