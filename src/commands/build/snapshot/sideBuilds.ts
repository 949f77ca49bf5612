/** What the snapshot needs beside the site: what renders it, and what shows it. */
import { build, createServer, type InlineConfig, type Rolldown } from "vite";
import { shortClassName } from "../classNames.ts";
import { ROOT } from "../root.ts";

const SOURCES = `${ROOT}src/app/snapshot/`;

const common: InlineConfig = {
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: "error",
  mode: "production",
  css: { modules: { generateScopedName: shortClassName } },
};

/** The overview's first screen as HTML, from the texts of a catalogue and of a follow-up in it. */
export type Renderer = (feed: { readonly catalogue: string; readonly followUp: string }) => string;

/**
 * Runs `use` with the components loaded into Node: as they are in the sources, with the class names of every build of
 * these sources.
 */
export async function withRenderer<T>(use: (render: Renderer) => T): Promise<T> {
  const server = await createServer({
    ...common,
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { renderSnapshot } = (await server.ssrLoadModule(`${SOURCES}renderSnapshot.tsx`)) as {
      readonly renderSnapshot: Renderer;
    };
    return use(renderSnapshot);
  } finally {
    await server.close();
  }
}

/** The script that shows the snapshot before the first paint: no module, so that the page waits for it. */
export async function buildShowScript(): Promise<{ readonly code: string; readonly map: string }> {
  const { code, map } = await buildOne(`${SOURCES}showSnapshot.ts`, {
    build: { sourcemap: true, rolldownOptions: { output: { format: "iife" } } },
  });
  return { code, map: map?.toString() ?? "" };
}

async function buildOne(input: string, config: InlineConfig): Promise<Rolldown.OutputChunk> {
  const built = await build({
    ...common,
    ...config,
    build: {
      target: "es2023",
      write: false,
      ...config.build,
      rolldownOptions: { ...config.build?.rolldownOptions, input },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [chunk, ...others] = output.filter((file) => file.type === "chunk" && file.isEntry);
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`One script expected from ${input}`);
  return chunk;
}
