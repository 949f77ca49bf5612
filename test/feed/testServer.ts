import type { RequestListener } from "node:http";
import { onTestFinished } from "vitest";
import { listen } from "../journeys/listen.ts";

/** A real server on this machine, closed when the test ends; answers its address, `http://127.0.0.1:12345/`. */
export async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await listen(listener);
  onTestFinished(close);
  return url;
}
