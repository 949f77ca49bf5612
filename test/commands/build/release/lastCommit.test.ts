import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lastCommit } from "../../../../src/commands/build/release/lastCommit.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commit-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

test("without git there is no commit", () => {
  vi.stubEnv("PATH", folder);
  expect(lastCommit()).toBeNull();
});

test("without a repository there is no commit", () => {
  vi.stubEnv("GIT_DIR", folder);
  expect(lastCommit()).toBeNull();
});
