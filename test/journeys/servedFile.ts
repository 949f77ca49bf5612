/** What a web server says of a file beside its bytes; the servers of journeys and bench share it. */
import { createHash } from "node:crypto";
import { extname } from "node:path";

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
