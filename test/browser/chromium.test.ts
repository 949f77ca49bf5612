import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findChromium } from "./chromium.ts";
import { chromiumVersion } from "./chromiumVersion.ts";

const folder = mkdtempSync(join(tmpdir(), "chromium-test-"));

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test.runIf(process.platform !== "win32")(
  "a browser named by CHROMIUM_PATH is the one that is used",
  async () => {
    const named = program("named", 'echo "Chromium 150.0.1"');
    vi.stubEnv("CHROMIUM_PATH", named);
    expect(await findChromium()).toBe(named);
  },
);

test.each(["exit 127", "echo 'requires the chromium snap to be installed'"])(
  "a file that is no browser (%s) is passed over, and one that starts is found",
  async (script) => {
    const broken = program("broken", script);
    vi.stubEnv("CHROMIUM_PATH", broken);
    const found = await findChromium();
    expect(found).not.toBe(broken);
    expect(chromiumVersion(found)).toMatch(/\d/);
  },
);
