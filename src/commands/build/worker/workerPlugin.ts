import type { Plugin } from "vite";
import { buildSideScript } from "../sideScript.ts";
import { WORKER_FILE } from "./writeWorker.ts";

/** Adds the service worker to a build (its list of files is written with the page's first picture), and the script that ends it where a site no longer wants one. */
export function workerPlugin(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    async generateBundle() {
      const [worker, removal] = await Promise.all([
        buildSideScript("site/offline/serviceWorker.ts", "sw", false),
        buildSideScript("site/offline/removal.ts", "sw-off", false),
      ]);
      this.emitFile({ type: "asset", fileName: WORKER_FILE, source: worker.code });
      this.emitFile({ type: "asset", fileName: "sw-off.js", source: removal.code });
    },
  };
}
