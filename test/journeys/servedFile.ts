/** How a web server reads a request, and what it says of a file beside its bytes; the servers of all tests share it. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { extname } from "node:path";

/** The path below the site's root that is asked for; that of the site's page for the root itself. */
export function askedPath({ url = "/" }: IncomingMessage): string {
  return decodeURIComponent(new URL(url, "http://here").pathname).slice(1) || "index.html";
}

/** The bytes from `from` to `to`, both included, that are asked for (`Range`) of a body; `null` where it is asked for whole. */
export function askedPart(
  { headers }: IncomingMessage,
  body: Buffer,
): { readonly from: number; readonly to: number; readonly bytes: Buffer } | null {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last)];
  return { from, to, bytes: body.subarray(from, to + 1) };
}

/** The bytes of a file; `null` where there is none. */
export function bytesAt(place: string): Buffer | null {
  return existsSync(place) && statSync(place).isFile() ? readFileSync(place) : null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The `Content-Type` of a file by its ending. */
export function contentType(path: string): string {
  return TYPES[extname(path)] ?? "text/plain";
}

/** The `ETag` of a body. */
export function tagOf(body: string | Buffer): string {
  return `"${createHash("sha1").update(body).digest("hex")}"`;
}
