import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of one's own on this machine. */
export interface Listening {
  /** `http://127.0.0.1:12345/`. */
  readonly url: string;
  /** Ends it at once, whoever is still connected. */
  readonly close: () => void;
}

/** Starts a server on a free port; answers when it can be asked. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
