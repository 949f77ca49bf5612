import { afterEach, expect, test, vi } from "vitest";
import { lastCommit } from "../../../../src/commands/build/release/lastCommit.ts";
import { folderWith } from "../../../fixtures/folderWith.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("without git there is no commit", () => {
  vi.stubEnv("PATH", folderWith());
  expect(lastCommit()).toBeNull();
});

test("without a repository there is no commit", () => {
  vi.stubEnv("GIT_DIR", folderWith());
  expect(lastCommit()).toBeNull();
});
