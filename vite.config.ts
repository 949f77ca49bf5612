import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";
import { defineConfig } from "vitest/config";

/** What a first visit needs beside the entry that `index.html` names; they are reached by dynamic imports. */
const FIRST_SCREEN = ["src/app/mount.tsx", "src/pages/overview/OverviewPage.tsx"];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `This needs Node.js 22.18 or newer and found ${process.version}: install a newer one from nodejs.org.\n`,
  );
  process.exit(1);
}

export default defineConfig(async () => ({
  // Relative addresses: the build runs from any folder of any static host.
  base: "./",
  plugins: plugins(),
  build: {
    target: "es2023",
    // Files, never `data:` addresses: a strict Content-Security-Policy may forbid those.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    license: { fileName: "licenses.md" },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  // Only Vitest loads the tests' configuration: neither `dev` nor `build` may search for a browser.
  ...(process.env["VITEST"] === undefined
    ? {}
    : { test: await (await import("./test/projects.ts")).testProjects(plugins()) }),
}));

function plugins(): Plugin[] {
  // Mock Service Worker's script is served by `dev` and to the tests; it can never become part of a build.
  return [...react(), preloadFirstScreen(), { ...msw(), apply: "serve" }];
}

/**
 * Lets the browser fetch the code of {@link FIRST_SCREEN} and its style sheets together with the entry,
 * instead of finding one after the other. Fails the build when one of the files is no chunk any more.
 */
function preloadFirstScreen(): Plugin {
  return {
    name: "preload-first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const needed = chunksOf(FIRST_SCREEN, bundle);
        const scripts = needed.map((chunk) => chunk.fileName);
        const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        return [
          ...scripts.map((file) => link({ rel: "modulepreload", crossorigin: true, href: `./${file}` })),
          ...styles.map((file) => link({ rel: "stylesheet", crossorigin: true, href: `./${file}` })),
        ].filter(({ attrs }, index, all) => {
          const href = attrs?.["href"];
          return (
            !html.includes(`"${href}"`) && all.findIndex((other) => other.attrs?.["href"] === href) === index
          );
        });
      },
    },
  };
}

/** The chunks that hold `sources` (paths below the root) and all that they import statically. */
function chunksOf(sources: readonly string[], bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const needed = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (chunk === undefined || needed.has(chunk)) return;
    needed.add(chunk);
    for (const file of chunk.imports) add(chunks.find((other) => other.fileName === file));
  };
  for (const source of sources) {
    const chunk = chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.replaceAll("\\", "/").endsWith(`/${source}`)),
    );
    if (chunk === undefined)
      throw new Error(`${source} is part of no chunk: correct FIRST_SCREEN in vite.config.ts`);
    add(chunk);
  }
  return [...needed];
}

function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: "link", attrs, injectTo: "head" };
}
