import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { findChromium } from "../../../src/commands/browser/chromium.ts";
import { chromiumVersion } from "../../../src/commands/browser/chromiumVersion.ts";
import { folderWith } from "../../fixtures/folderWith.ts";

const folder = folderWith({}, afterAll);

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const works = program("works", 'echo "Chromium 150.0.1"');
const broken = program("broken", "exit 127");
const stub = program("stub", "echo 'requires the chromium snap to be installed'");

test("a browser named by CHROMIUM_PATH is passed over when it does not start, and this machine's is found", async () => {
  vi.stubEnv("CHROMIUM_PATH", broken);
  const found = await findChromium(undefined, () => undefined);
  expect(found).not.toBe(broken);
  expect(chromiumVersion(found)).toMatch(/\d/);
});

test.runIf(process.platform !== "win32")(
  "the first file that answers as a browser is taken; each step is told",
  async () => {
    const told: string[] = [];
    const ways = [
      { name: "nothing", candidates: () => [] },
      { name: "refused", candidates: () => Promise.reject(new Error("needs root")) },
      { name: "files", candidates: () => [join(folder, "absent"), broken, stub, works] },
      { name: "never tried", candidates: () => [works] },
    ];
    expect(await findChromium(ways, (line) => told.push(line))).toBe(works);
    expect(told).toEqual([
      "nothing: none",
      "refused: needs root",
      ...["absent", "broken", "stub"].map((name) => `files: ${join(folder, name)} does not start`),
      `files: ${works} (Chromium 150.0.1)`,
    ]);
  },
);

test("without any browser the run fails in one sentence that says what to install", async () => {
  await expect(findChromium([{ name: "nothing", candidates: () => [] }], () => undefined)).rejects.toThrow(
    /^This needs a browser: install Chromium or Google Chrome, [^.]*\.$/,
  );
});
