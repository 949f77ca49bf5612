import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import type { Plugin } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import packageFile from "./package.json" with { type: "json" };
import { FORMAT_VERSION } from "./src/agreement/format/schema.ts";
import { asciiPlugin } from "./src/commands/build/asciiPlugin.ts";
import { chunks } from "./src/commands/build/chunks.ts";
import { shortClassName } from "./src/commands/build/classNames.ts";
import { guardPlugin } from "./src/commands/build/guard/guardPlugin.ts";
import { inventoryPlugin } from "./src/commands/build/inventory/inventoryPlugin.ts";
import { preloadPlugin, type ScreenCode } from "./src/commands/build/preloadPlugin.ts";
import { releasePlugin } from "./src/commands/build/release/releasePlugin.ts";
import { singleFile } from "./src/commands/build/singleFile.ts";
import { snapshotPlugin } from "./src/commands/build/snapshot/snapshotPlugin.ts";
import { workerPlugin } from "./src/commands/build/worker/workerPlugin.ts";

const ENTRY = "src/main.ts";

/** What a first visit needs beside the entry; the entry reaches them by dynamic imports, so as not to wait for them. */
const FIRST_SCREEN = ["src/app/mount.tsx", "src/pages/overview/OverviewPage.tsx"];

/** Screens that are opened by their own address, by the part of the address that names them (with a slash: one of its items), and the code that each is drawn by. */
const SCREENS: ScreenCode = {
  indsatser: ["src/pages/initiatives/InitiativesPage.tsx"],
  "indsatser/": ["src/pages/initiative/InitiativePage.tsx"],
  oekonomi: ["src/pages/economy/EconomyPage.tsx", "src/components/charts/RechartsBars.tsx"],
  praesentation: ["src/pages/presentation/PresentationPage.tsx"],
  skaerm: ["src/pages/wall/WallPage.tsx"],
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `This needs Node.js 22.18 or newer and found ${process.version}: install a newer one from nodejs.org.\n`,
  );
  process.exit(1);
}

/** What the site and the site in one file are built alike with. */
const common = {
  // Relative addresses: the build runs from any folder of any static host.
  base: "./",
  // The about screen says which version it is.
  define: { "import.meta.env.SITE_VERSION": JSON.stringify(packageFile.version) },
  build: {
    target: "es2023",
    cssTarget: ["chrome123", "firefox128", "safari17.5"] as string[],
    modulePreload: {
      polyfill: false,
      // What the entry imports later are screens. The page names the files of those that are opened most (`preloadPlugin.ts`).
      // To name those of all else that the first screen may need later would be a hundredth of its code.
      resolveDependencies: (file: string, files: string[], { hostId }: { readonly hostId: string }) =>
        FIRST.test(hostId) && !AWAITED.test(file) ? [] : files.filter((needed) => !FIRST.test(needed)),
    },
    // One style sheet for all screens: it is small, and its order never depends on which screen came first.
    cssCodeSplit: false,
  },
  css: { modules: { generateScopedName: shortClassName } },
} as const;

/** The files of the entry and of the first screen, which are there. */
const FIRST = /(?:^|\/)(?:index|app)-[^/]*\.js$/;

/** Code that the first screen imports later and whose coming a reader sees. */
const AWAITED = /\/(?:FollowUpsPage|LaterSections|SiteScreens|UnionSections|loadUnion|severalFollowUps)-/;

const inventory = inventoryPlugin(packageFile);

export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    ...common,
    plugins: [
      ...plugins(),
      asciiPlugin(),
      guardPlugin(),
      inventory.site,
      singleFile(() => ({ ...common, plugins: react() })),
      snapshotPlugin(),
      workerPlugin(),
      releasePlugin({ ...packageFile, formatVersion: FORMAT_VERSION }),
    ],
    build: {
      ...common.build,
      // Files, never `data:` addresses: a strict Content-Security-Policy may forbid those.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A constant stands where it is used: that is a little less code.
        optimization: { inlineConst: { mode: "all", pass: 2 } },
        output: { codeSplitting: { groups: chunks(ENTRY, FIRST_SCREEN) } },
        // Most of a build's time goes to the one-file template, as it should.
        checks: { bundlerTimings: false },
      },
    },
    worker: { format: "es", plugins: () => [asciiPlugin(), inventory.worker] },
    server: { port: 5173, strictPort: true },
    preview: { port: 4173, strictPort: true },
    // Only Vitest loads the tests' configuration: neither `dev` nor `build` may search for a browser.
    ...(process.env["VITEST"] === undefined
      ? {}
      : { test: await (await import("./test/projects.ts")).testProjects(plugins()) }),
  }),
);

function plugins(): Plugin[] {
  // Mock Service Worker's script is served by `dev` and to the tests; it can never become part of a build.
  return [...react(), preloadPlugin(FIRST_SCREEN, SCREENS), { ...msw(), apply: "serve" }];
}
