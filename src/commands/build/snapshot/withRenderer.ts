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

/**
 * What screens show first as HTML, from the texts of a catalogue and of a follow-up in it; by the part of the address that
 * names the screen, the overview's under `""`.
 */
export type Renderer = (feed: {
  readonly catalogue: string;
  readonly followUp: string;
}) => Promise<Readonly<Record<string, string>>>;

/**
 * Runs `use` with the components loaded into Node: as they are in the sources, with the class names of every build of
 * these sources.
 */
export async function withRenderer<T>(use: (render: Renderer) => Promise<T>): Promise<T> {
  const server = await createServer({
    ...common,
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { renderScreens } = (await server.ssrLoadModule(`${SOURCES}renderScreens.tsx`)) as {
      readonly renderScreens: Renderer;
    };
    return await use(renderScreens);
  } finally {
    await server.close();
  }
}
