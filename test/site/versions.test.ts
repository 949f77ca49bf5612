import { expect, test } from "vitest";
import { isOldVersion, versionName } from "../../src/site/offline/versions.ts";

test("sites below one host keep their versions apart", () => {
  expect(versionName("https://a.dk/x/", "1")).not.toBe(versionName("https://a.dk/y/", "1"));
});

test("the version before the current one is kept for screens that are open; older ones are not", () => {
  const kept = (names: readonly string[], current: string) =>
    names.filter((name) => !isOldVersion(name, current, names));
  expect(kept(["a", "b", "c"], "c")).toEqual(["b", "c"]);
  expect(kept(["a", "b", "c"], "a")).toEqual(["a", "c"]);
  expect(kept(["a"], "a")).toEqual(["a"]);
});
