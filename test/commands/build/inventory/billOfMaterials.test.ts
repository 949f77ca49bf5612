import { expect, test } from "vitest";
import { billOfMaterials } from "../../../../src/commands/build/inventory/billOfMaterials.ts";
import type { LockedPackage } from "../../../../src/commands/build/inventory/packages.ts";

const PRODUCT = { name: "site", version: "1.0.0", license: "MIT" };

function locked(name: string, more: Partial<LockedPackage> = {}): LockedPackage {
  return {
    folder: `node_modules/${name}`,
    name,
    version: "1.2.3",
    license: "ISC",
    integrity: `sha512-${Buffer.alloc(64, 255).toString("base64")}`,
    dependencies: [],
    ...more,
  };
}

interface Document {
  readonly metadata: object;
  readonly components: readonly { readonly licenses: readonly object[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

function read(packages: readonly LockedPackage[]): Document {
  return JSON.parse(billOfMaterials(PRODUCT, packages)) as Document;
}

test("a package is named by its package address, with version, licence and digest", () => {
  const [component] = read([locked("@a/b")]).components;
  expect(component).toEqual({
    type: "library",
    "bom-ref": "pkg:npm/%40a/b@1.2.3",
    name: "@a/b",
    version: "1.2.3",
    licenses: [{ license: { id: "ISC" } }],
    purl: "pkg:npm/%40a/b@1.2.3",
    scope: "required",
    hashes: [{ alg: "SHA-512", content: "ff".repeat(64) }],
  });
});

test("several licences are an expression", () => {
  const [component] = read([locked("a", { license: "MIT AND ISC" })]).components;
  expect(component?.licenses).toEqual([{ expression: "MIT AND ISC" }]);
});

test("a package depends on its own copy before the shared one, and on nothing that is not in the build", () => {
  const packages = [
    locked("a", { dependencies: ["b", "c", "types"] }),
    locked("b", { folder: "node_modules/a/node_modules/b", version: "2.0.0" }),
    locked("b"),
    locked("c"),
  ];
  const { dependencies } = read(packages);
  expect(dependencies[0]?.dependsOn).toHaveLength(4);
  expect(dependencies[1]).toEqual({
    ref: "pkg:npm/a@1.2.3",
    dependsOn: ["pkg:npm/b@2.0.0", "pkg:npm/c@1.2.3"],
  });
});

test("nothing in it tells when it was made: twice gives the same", () => {
  expect(billOfMaterials(PRODUCT, [locked("a")])).toBe(billOfMaterials(PRODUCT, [locked("a")]));
  expect(read([])).not.toHaveProperty("serialNumber");
  expect(read([]).metadata).not.toHaveProperty("timestamp");
});
