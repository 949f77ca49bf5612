import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { moveFile, untilFree } from "../../../src/commands/terminal/moveFile.ts";
import { folderWith } from "../../fixtures/folderWith.ts";

/** Fails so many times, as renaming over a file does that another program has open. */
function failing(times: number, code: string) {
  let calls = 0;
  const act = () => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error(code), { code });
  };
  return { act, calls: () => calls };
}

test("a file takes another one's place", () => {
  const folder = folderWith({ new: "new", old: "old" });
  moveFile(join(folder, "new"), join(folder, "old"));
  expect(readFileSync(join(folder, "old"), "utf8")).toBe("new");
  expect(() => moveFile(join(folder, "none"), join(folder, "old"))).toThrow("ENOENT");
});

test.each(["EPERM", "EACCES", "EBUSY"])(
  "Windows' %s of a file that a web server or a virus scanner has open is waited out",
  (code) => {
    const waits: number[] = [];
    const { act, calls } = failing(3, code);
    untilFree(act, { isWindows: true, wait: (milliseconds) => waits.push(milliseconds) });
    expect(calls()).toBe(4);
    expect(waits).toHaveLength(3);
  },
);

test("one that is never free is told after some seconds", () => {
  let waited = 0;
  const { act } = failing(Number.POSITIVE_INFINITY, "EPERM");
  const wait = (milliseconds: number) => {
    waited += milliseconds;
  };
  expect(() => untilFree(act, { isWindows: true, wait })).toThrow("EPERM");
  expect(waited).toBeGreaterThan(3000);
  expect(waited).toBeLessThan(15_000);
});

test.each([
  ["ENOSPC", true],
  ["EACCES", false],
])("%s is told at once where waiting does not help (Windows: %s)", (code, isWindows) => {
  const { act, calls } = failing(1, code);
  expect(() => untilFree(act, { isWindows, wait: () => undefined })).toThrow(code);
  expect(calls()).toBe(1);
});
