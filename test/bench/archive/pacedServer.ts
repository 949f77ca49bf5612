/** Serves a built site with a feed of its own, as over a line of 9 Mbit/s with 85 ms to the server and back. */
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { listen } from "../../journeys/listen.ts";
import { askedPart, askedPath, bytesAt, contentType, tagOf } from "../../journeys/servedFile.ts";

const LATENCY = 85;
const BYTES_PER_MILLISECOND = 9_000_000 / 8 / 1000;
const PIECE = 16 * 1024;

interface PacedServer {
  /** Ends with a slash. */
  readonly url: string;
  /** What went over the line so far. */
  readonly sent: () => { readonly bytes: number; readonly requests: number };
  readonly close: () => void;
}

/** `feed/` is answered from `feed`, all else from `site`. What is no Parquet file is compressed. */
export async function servePaced(site: string, feed: string): Promise<PacedServer> {
  let bytes = 0;
  let requests = 0;
  /** When the line is free again. */
  let free = 0;
  const packed = new Map<string, Buffer>();
  const send = async (response: ServerResponse, body: Buffer) => {
    await wait(LATENCY);
    // A timer that comes late makes the line no slower: what it has not sent by then comes at once.
    free = Math.max(free, performance.now());
    for (let from = 0; from < body.length; from += PIECE) {
      const piece = body.subarray(from, from + PIECE);
      free += piece.length / BYTES_PER_MILLISECOND;
      await wait(Math.max(0, free - performance.now()));
      bytes += piece.length;
      response.write(piece);
    }
    response.end();
  };
  const { url, close } = await listen((request, response) => {
    requests += 1;
    const path = askedPath(request);
    const place = path.startsWith("feed/") ? join(feed, path.slice("feed/".length)) : join(site, path);
    const plain = bytesAt(place);
    if (plain === null) {
      response.writeHead(404).end();
      return;
    }
    const part = askedPart(request, plain)?.bytes;
    if (part !== undefined) {
      response.writeHead(206, { "content-length": part.length, "content-type": "application/octet-stream" });
      void send(response, part);
      return;
    }
    const isPacked = !/\.(?:parquet|woff2)$/.test(path);
    const body = packed.get(place) ?? (isPacked ? gzipSync(plain) : plain);
    packed.set(place, body);
    response.writeHead(200, {
      "content-type": contentType(path),
      etag: tagOf(body),
      "cache-control": "no-cache",
      ...(isPacked && { "content-encoding": "gzip" }),
    });
    void send(response, body);
  });
  return { url, sent: () => ({ bytes, requests }), close };
}
