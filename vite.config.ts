import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { normalizePath, type Plugin, type Rolldown } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import packageFile from "./package.json" with { type: "json" };
import { FORMAT_VERSION } from "./src/agreement/format/schema.ts";
import { shortClassName } from "./src/commands/build/classNames.ts";
import { guardPlugin } from "./src/commands/build/guard/guardPlugin.ts";
import { inventoryPlugin } from "./src/commands/build/inventory/inventoryPlugin.ts";
import { releasePlugin } from "./src/commands/build/release/releasePlugin.ts";
import { singleFile } from "./src/commands/build/singleFile.ts";
import { snapshotPlugin } from "./src/commands/build/snapshot/snapshotPlugin.ts";
import { workerPlugin } from "./src/commands/build/worker/workerPlugin.ts";

const ENTRY = "src/main.ts";

/** What a first visit needs beside the entry; the entry reaches them by dynamic imports, so as not to wait for them. */
const FIRST_SCREEN = ["src/app/mount.tsx", "src/pages/overview/OverviewPage.tsx"];

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
    modulePreload: { polyfill: false },
    // One style sheet for all screens: it is small, and its order never depends on which screen came first.
    cssCodeSplit: false,
  },
  css: { modules: { generateScopedName: shortClassName } },
} as const;

const inventory = inventoryPlugin(packageFile);

export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    ...common,
    plugins: [
      ...plugins(),
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
        output: { codeSplitting: { groups: chunks() } },
        // Most of a build's time goes to the one-file template, as it should.
        checks: { bundlerTimings: false },
      },
    },
    worker: { format: "es", plugins: () => [inventory.worker] },
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
  return [...react(), preloadFirstScreen(), { ...msw(), apply: "serve" }];
}

/**
 * Two chunks beside those that the bundler makes: `app` for {@link FIRST_SCREEN} and what it imports, but for what the entry has
 * already; and `shared` for what several other screens use, which would otherwise be a dozen requests a screen. What only
 * failures and files need is in neither.
 */
function chunks(): Rolldown.CodeSplittingGroup[] {
  let known: { readonly entry: Set<string>; readonly first: Set<string> } | undefined;
  const setsOf = (context: Rolldown.ChunkingContext) => {
    const imports = (module: string) => context.getModuleInfo(module)?.importedIds ?? [];
    known ??= { entry: closure([idOf(ENTRY)], imports), first: closure(FIRST_SCREEN.map(idOf), imports) };
    return known;
  };
  const app = (id: string, context: Rolldown.ChunkingContext) => {
    const { entry, first } = setsOf(context);
    return first.has(id) && !entry.has(id) ? "app" : null;
  };
  const shared = (id: string, context: Rolldown.ChunkingContext) => {
    const { entry, first } = setsOf(context);
    return SHARED.test(id) && !entry.has(id) && !first.has(id) ? "shared" : null;
  };
  return [
    { name: app, debugName: "first screen", includeDependenciesRecursively: false },
    { name: shared, debugName: "shared", minShareCount: 3, includeDependenciesRecursively: false },
  ];
}

const SHARED = /\/src\/(?:agreement|components|links|text\/(?!feedErrors|exportFiles|findings|refusals))/;

/**
 * Lets the browser fetch the code of {@link FIRST_SCREEN} together with the entry, instead of finding it
 * after that has run. Fails the build when one of the files is part of no chunk any more.
 */
function preloadFirstScreen(): Plugin {
  return {
    name: "preload-first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const holders = FIRST_SCREEN.map(idOf).flatMap((id) => {
          const found = chunks.filter((chunk) => chunk.facadeModuleId === id || chunk.moduleIds.includes(id));
          if (found.length === 0) throw new Error(`${id} is part of no chunk: correct FIRST_SCREEN`);
          return found.map(({ fileName }) => fileName);
        });
        const imports = (file: string) => chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
        const needed = closure(holders, imports);
        const tags = [...needed]
          .filter((file) => !html.includes(`"./${file}"`))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", fetchpriority: "low", crossorigin: true, href: `./${file}` },
            injectTo: "head" as const,
          }));
        // The first picture needs none of it: on a slow line its style sheet comes first.
        return {
          html: html.replace('<script type="module"', '<script type="module" fetchpriority="low"'),
          tags,
        };
      },
    },
  };
}

/** The bundler's name for a file of ours. */
function idOf(source: string): string {
  return normalizePath(fileURLToPath(new URL(source, import.meta.url)));
}

/** `starts` and all that follows from them, step by step. */
function closure(starts: readonly string[], next: (item: string) => readonly string[]): Set<string> {
  const found = new Set<string>(starts);
  for (const item of found) for (const following of next(item)) found.add(following);
  return found;
}
