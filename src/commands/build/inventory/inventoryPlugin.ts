import type { Plugin, Rolldown } from "vite";
import { billOfMaterials, type Product } from "./billOfMaterials.ts";
import { licenceTexts } from "./licenceTexts.ts";
import { lockedPackages, packageFolder } from "./packages.ts";

/** Adds `licenses.md` and `sbom.cdx.json` to a build: of the packages that are in it, those of its workers included. */
export function inventoryPlugin(product: Product): { readonly site: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const path of Object.values(bundle).flatMap(pathsIn)) {
      const folder = packageFolder(path);
      if (folder !== null) folders.add(folder);
    }
  };
  return {
    site: {
      name: "inventory",
      apply: "build",
      generateBundle(_, bundle) {
        collect(bundle);
        const packages = lockedPackages(folders);
        this.emitFile({ type: "asset", fileName: "licenses.md", source: licenceTexts(packages) });
        this.emitFile({
          type: "asset",
          fileName: "sbom.cdx.json",
          source: billOfMaterials(product, packages),
        });
      },
    },
    // Workers are bundled on their own, before the scripts that start them.
    worker: { name: "inventory-worker", generateBundle: (_, bundle) => collect(bundle) },
  };
}

/** The modules of a chunk, the sources of a file such as a font. */
function pathsIn(output: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] {
  if (output.type === "asset") return output.originalFileNames;
  return Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? [id] : [],
  );
}
