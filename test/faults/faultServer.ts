/** A web server of the built site, which answers as a failing network, proxy or deployment does. */
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { listen } from "../journeys/listen.ts";
import { askedPath, bytesAt, contentType, tagOf } from "../journeys/servedFile.ts";
import type { Kind } from "./faults.ts";

export interface FaultServer {
  /** Ends with a slash. */
  readonly url: string;
  /** From now on files whose path matches are answered so; `null` ends the fault. What hangs or drips already does so for good. */
  readonly fail: (fault: { readonly files: RegExp; readonly kind: Kind } | null) => void;
  /** How often the page itself was asked for as a document. */
  readonly loads: () => number;
  readonly close: () => void;
}

const PORTAL = "<!doctype html><title>Log ind</title><p>Log ind på gæstenettet</p>";

/** Serves a folder below a path, so that nothing can rely on the root of the host. */
export async function startFaultServer(folder: string): Promise<FaultServer> {
  let fault: { readonly files: RegExp; readonly kind: Kind } | null = null;
  let loads = 0;
  const { url, close } = await listen((request, response) => {
    const path = askedPath(request).replace(/^sub\/path\//, "");
    if (request.headers["sec-fetch-dest"] === "document") loads += 1;
    const file = join(folder, path === "" ? "index.html" : path);
    const body = bytesAt(file);
    const type = contentType(file);
    if (fault?.files.test(path)) return answerFailing(response, fault.kind, body ?? Buffer.from(""), type);
    if (body === null) return void response.writeHead(404).end();
    const tag = tagOf(body);
    const isKnown = request.headers["if-none-match"] === tag;
    const lasts = path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache";
    response.writeHead(isKnown ? 304 : 200, { etag: tag, "cache-control": lasts, "content-type": type });
    response.end(isKnown ? undefined : body);
  });
  return {
    url: `${url}sub/path/`,
    fail: (next) => {
      fault = next;
    },
    loads: () => loads,
    close,
  };
}

function answerFailing(response: ServerResponse, kind: Kind, body: Buffer, type: string): void {
  const head = { "content-type": type, "cache-control": "no-cache" };
  switch (kind) {
    case "404":
    case "403":
    case "500":
    case "503":
      response.writeHead(Number(kind), { "content-type": "text/html" }).end(`<h1>${kind}</h1>`);
      return;
    case "portal":
      response.writeHead(200, { "content-type": "text/html" }).end(PORTAL);
      return;
    case "empty":
      response.writeHead(200, head).end();
      return;
    case "truncated":
      response.writeHead(200, head).end(body.subarray(0, Math.floor(body.length / 2)));
      return;
    case "hanging":
      return;
    case "drip":
      drip(response.writeHead(200, head), body);
      return;
    case "reset":
      response.socket?.resetAndDestroy();
  }
}

/** A byte every half second, for as long as the reader waits. */
function drip(response: ServerResponse, body: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at, at + 1));
    at += 1;
    if (at >= body.length) response.end();
  }, 500);
  response.on("close", () => clearInterval(timer));
}
