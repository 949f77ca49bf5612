/** Serves the built site and the floor page with the same feed, compressed and revalidated as `.readme/serve.md` asks of a web server. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { listen } from "../journeys/listen.ts";
import { askedPath, bytesAt, contentType, tagOf } from "../journeys/servedFile.ts";

const FLOOR = fileURLToPath(new URL("./floor/", import.meta.url));
interface File {
  readonly body: Buffer;
  readonly tag: string;
  readonly type: string;
  readonly gzipped: boolean;
}

export interface BenchServer {
  /** Ends with a slash; the floor page is `floor/`. */
  readonly url: string;
  /** Answers `feed/…` on both pages with `body` from now on. */
  readonly setFeed: (path: string, body: string) => void;
  readonly close: () => void;
}

/** Serves `folder` at `/` and the floor at `/floor/`, each with the feed at `feed/` below it. */
export async function serveForBench(folder: string): Promise<BenchServer> {
  const files = new Map<string, File | null>();
  const feeds = new Map<string, File>();
  const prepared = new Map<string, File>();
  const fileOf = (path: string): File | null => {
    const feed = feeds.get(path.replace(/^floor\//, ""));
    if (feed !== undefined) return feed;
    const known = files.get(path);
    if (known !== undefined) return known;
    const place = path.startsWith("floor/feed/")
      ? join(folder, path.slice("floor/".length))
      : path.startsWith("floor/")
        ? join(FLOOR, path.slice("floor/".length))
        : join(folder, path);
    const body = bytesAt(place);
    const file = body && fileFrom(body, place);
    files.set(path, file);
    return file;
  };
  const { url, close } = await listen((request, response) => {
    const file = fileOf(askedPath(request).replace(/^floor\/$/, "floor/floor.html"));
    if (file === null) return response.writeHead(404).end();
    const headers = { etag: file.tag, "cache-control": "no-cache", "content-type": file.type };
    if (request.headers["if-none-match"] === file.tag) return response.writeHead(304, headers).end();
    return response
      .writeHead(200, { ...headers, ...(file.gzipped ? { "content-encoding": "gzip" } : {}) })
      .end(file.body);
  });
  return {
    url,
    setFeed: (path, body) => {
      // Tens of megabytes are compressed once, however often a page is given them.
      const file = prepared.get(body) ?? fileFrom(Buffer.from(body), path);
      prepared.set(body, file);
      feeds.set(path, file);
    },
    close,
  };
}

function fileFrom(body: Buffer, path: string): File {
  const gzipped = !path.endsWith(".woff2");
  return {
    body: gzipped ? gzipSync(body) : body,
    tag: tagOf(body),
    type: contentType(path),
    gzipped,
  };
}
