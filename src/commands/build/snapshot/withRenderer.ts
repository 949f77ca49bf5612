/** What renders the snapshot. */
import { createServer, type InlineConfig } from "vite";
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
