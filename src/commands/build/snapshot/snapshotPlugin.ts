import { resolve } from "node:path";
import type { Plugin } from "vite";
import { buildShowScript } from "./sideBuilds.ts";
import { digestOf } from "./snapshotMarkup.ts";
import { writeSnapshot } from "./writeSnapshot.ts";

/** Adds the snapshot of the overview's first screen to a build, and the script that shows it. */
export function snapshotPlugin(): Plugin {
  let folder = "";
  return {
    name: "snapshot",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async generateBundle() {
      const { code, map } = await buildShowScript();
      const digest = digestOf(code);
      const fileName = `assets/show-snapshot-${digest}.js`;
      const source = `${code.replace(/\n\/\/# sourceMappingURL=.*/s, "").trimEnd()}\n//# sourceMappingURL=show-snapshot-${digest}.js.map\n`;
      this.emitFile({ type: "asset", fileName, source });
      this.emitFile({ type: "asset", fileName: `${fileName}.map`, source: map });
    },
    // What lies in `public/` is copied by then.
    async closeBundle() {
      const why = await writeSnapshot(folder);
      if (why !== null) this.warn(`The page holds no first picture: ${why}`);
    },
  };
}
