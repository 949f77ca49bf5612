import { resolve } from "node:path";
import type { Plugin } from "vite";
import { buildSideScript, emitSideScript } from "../sideScript.ts";
import { buildShowSnapshot } from "./buildShowSnapshot.ts";
import { writeSnapshot } from "./writeSnapshot.ts";

/** Adds the first pictures of screens to a build, and the scripts that show them. */
export function snapshotPlugin(): Plugin {
  let folder = "";
  let sourcemap = false;
  // A build that failed is closed too, and has its own error.
  let isWritten = false;
  return {
    name: "snapshot",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
      sourcemap = build.sourcemap !== false;
    },
    async generateBundle() {
      emitSideScript(this, await buildShowSnapshot(sourcemap));
      emitSideScript(this, await buildSideScript("pages/wall/picture/fitWall.ts", "fit-wall", sourcemap));
    },
    writeBundle() {
      isWritten = true;
    },
    // What lies in `public/` is copied by then.
    async closeBundle() {
      if (!isWritten) return;
      const why = await writeSnapshot(folder);
      if (why !== null) this.warn(`The page holds no first picture: ${why}`);
    },
  };
}
