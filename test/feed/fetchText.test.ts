import type { RequestListener } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { describeFailure } from "../../src/feed/describeFailure.ts";
import { FeedError } from "../../src/feed/errors.ts";
import { fetchText } from "../../src/feed/fetchText.ts";
import { MAX_BYTES } from "../../src/feed/limits.ts";
import { RequestTimeout } from "../../src/feed/requestTimeout.ts";
import * as testServer from "./testServer.ts";

/** The address of a feed on a real server. */
async function serve(listener: RequestListener): Promise<string> {
  return `${await testServer.serve(listener)}feed/a.json`;
}

async function failureAt(url: string) {
  const error: unknown = await fetchText(url).catch((reason: unknown) => reason);
  if (!(error instanceof FeedError)) throw new Error(`expected a FeedError, got ${String(error)}`);
  return error.failure;
}

describe("a request for a feed", () => {
  it("gives the text, without a byte-order mark", async () => {
    const url = await serve((_, response) => response.end("\ufeff{}"));
    expect(await fetchText(url)).toBe("{}");
  });

  it.each([
    [404, "not-found"],
    [410, "not-found"],
    [401, "forbidden"],
    [403, "forbidden"],
    [304, "server"],
    [400, "server"],
    [429, "server"],
    [500, "server"],
    [503, "server"],
  ])("answered with %i is %s", async (status, reason) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    expect(await failureAt(url)).toMatchObject({ reason, url });
  });

  it("that a busy server answers tells how long it asks to wait", async () => {
    const url = await serve((_, response) => response.writeHead(503, { "retry-after": "120" }).end());
    expect(await failureAt(url)).toMatchObject({ reason: "server", status: 503, wait: 120 });
    const dated = await serve((_, response) =>
      response.writeHead(503, { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }).end(),
    );
    expect(await failureAt(dated)).toMatchObject({ wait: 0 });
  });

  it("that nobody answers is unreachable", async () => {
    const url = await serve((request) => request.socket.destroy());
    expect(await failureAt(url)).toEqual({ reason: "unreachable", url, bytes: 0 });
  });

  it("that breaks off in the middle is unreachable, not half a feed, and says how much had come", async () => {
    let breakOff = () => {};
    const url = await serve((_, response) => {
      breakOff = () => response.destroy();
      response.writeHead(200, { "content-length": 9000 });
      response.write("x".repeat(3000));
    });
    // Only once they are read: a stream that breaks off forgets what nobody has read.
    const { received } = RequestTimeout.prototype;
    const reading = vi.spyOn(RequestTimeout.prototype, "received").mockImplementation(function (
      this: RequestTimeout,
      bytes,
    ) {
      received.call(this, bytes);
      if (this.bytes === 3000) breakOff();
    });
    const failure = await failureAt(url);
    reading.mockRestore();
    expect(failure).toEqual({ reason: "unreachable", url, bytes: 3000 });
    expect(describeFailure(failure, "da").happened).toContain("afbrudt. 3.000 byte");
  });

  it("whose bytes are not packed as promised says that they were spoilt on the way", async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    );
    const failure = await failureAt(url);
    expect(failure).toMatchObject({ reason: "unreachable", packing: "gzip" });
    const { title, happened, todo } = describeFailure(failure, "da");
    expect(title).toBe("Feedet kom ikke helt frem");
    expect(happened).toContain("afbrudt eller ødelagt undervejs. Det er pakket som gzip");
    expect(todo).toContain("Content-Encoding");
  });

  it("that is redirected to another origin fails as redirected, without a request there", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url);
      response.writeHead(302, { location: "/login" }).end();
    });
    expect(await failureAt(url)).toMatchObject({ reason: "redirected", url });
    expect(new Set(asked)).toEqual(new Set(["/feed/a.json"]));
  });

  it("without a body is an empty text", async () => {
    const url = await serve((_, response) => response.writeHead(204).end());
    expect(await fetchText(url)).toBe("");
  });

  it("that is no UTF-8 says so", async () => {
    const url = await serve((_, response) => response.end(Buffer.from([0x7b, 0xe6, 0x7d])));
    expect(await failureAt(url)).toMatchObject({ reason: "not-json", kind: { was: "encoding" } });
  });

  it("lets go of an endless body at the limit, whatever length was promised", async () => {
    const chunk = Buffer.alloc(1024 * 1024, 32);
    const url = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more);
      more();
    });
    expect(await failureAt(url)).toMatchObject({ reason: "too-large", limit: "bytes", allowed: MAX_BYTES });
  });

  it("is read up to 64 MiB and refused from the first byte beyond", async () => {
    const limit = 64 * 1024 * 1024;
    const body = Buffer.alloc(limit + 1, "a");
    const url = await serve((request, response) =>
      response.end(request.url?.endsWith("beyond") ? body : body.subarray(0, limit)),
    );
    expect(await fetchText(url)).toHaveLength(limit);
    const beyond = `${url}?beyond`;
    expect(await failureAt(beyond)).toEqual({
      reason: "too-large",
      url: beyond,
      limit: "bytes",
      allowed: limit,
    });
  });
});
