import { expect, test } from "vitest";
import { lockedPackages, packageFolder } from "../../../../src/commands/build/inventory/packages.ts";

test.each([
  ["/x/node_modules/react/index.js", "node_modules/react"],
  ["C:\\x\\node_modules\\@tanstack\\store\\dist\\a.js", "node_modules/@tanstack/store"],
  ["../node_modules/docx/node_modules/nanoid/index.js", "node_modules/docx/node_modules/nanoid"],
  ["/x/src/main.ts", null],
  ["\0rolldown/runtime.js", null],
])("%s belongs to %s", (path, folder) => {
  expect(packageFolder(path)).toBe(folder);
});

test("a package has the version and the licence of the lock file, once, in order", () => {
  const packages = lockedPackages([
    "node_modules/react",
    "node_modules/@fontsource-variable/public-sans",
    "node_modules/react",
  ]);
  expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual([
    "@fontsource-variable/public-sans OFL-1.1",
    "react MIT",
  ]);
  expect(packages[1]?.version).toMatch(/^19\./);
});

test("a package that the lock file does not know stops the build", () => {
  expect(() => lockedPackages(["node_modules/nobodys"])).toThrow("node_modules/nobodys");
});
