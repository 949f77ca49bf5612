import { type Plugin, preview } from "vite";

/** A served folder: its address, ending with a slash, and how to stop serving it. */
export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine, as `npm start` does, with `headers` on every answer. A journey
 * may start one of its own to stop it midway.
 */
export async function serveSite(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    base: "./",
    logLevel: "warn",
    plugins: [uncompressed],
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0, headers },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The preview server has no port");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** On one machine it costs more to pack every answer anew, and to unpack it, than to send it as it is. */
const uncompressed: Plugin = {
  name: "uncompressed",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      delete request.headers["accept-encoding"];
      next();
    });
  },
};
