import type { LockedPackage } from "./packages.ts";

/** What the bill of materials is of. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * A bill of materials (CycloneDX 1.6) of the packages in a build. It has neither a serial number nor a time: the same packages
 * give the same bytes.
 */
export function billOfMaterials(product: Product, packages: readonly LockedPackage[]): string {
  const reference = ({ name, version }: { readonly name: string; readonly version: string }) =>
    `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const component = ({ name, version, license }: Product) => ({
    "bom-ref": reference({ name, version }),
    name,
    version,
    licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: reference({ name, version }),
  });
  const dependsOn = ({ folder, dependencies }: LockedPackage) =>
    dependencies.flatMap((name) => {
      const found =
        packages.find((other) => other.folder === `${folder}/node_modules/${name}`) ??
        packages.find((other) => other.folder === `node_modules/${name}`);
      return found === undefined ? [] : [reference(found)];
    });
  const document = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { type: "application", ...component(product) },
    },
    components: packages.map((locked) => ({
      type: "library",
      ...component(locked),
      scope: "required",
      hashes: [{ alg: "SHA-512", content: hexOf(locked.integrity) }],
    })),
    dependencies: [
      { ref: reference(product), dependsOn: packages.map(reference) },
      ...packages.map((locked) => ({ ref: reference(locked), dependsOn: dependsOn(locked) })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function hexOf(integrity: string): string {
  const base64 = /^sha512-(\S+)$/.exec(integrity)?.[1];
  if (base64 === undefined) throw new Error(`Not a SHA-512: ${integrity}`);
  return Buffer.from(base64, "base64").toString("hex");
}
