/** A web server of one's own for a journey: the built site, with a feed that can change, break and vanish. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { listen } from "./listen.ts";
import { askedPath, bytesAt, contentType, tagOf } from "./servedFile.ts";

/** What a path is answered with instead of its file: another body, or nothing but a status. */
type Answer = { readonly body: string; readonly type?: string } | { readonly status: number };

/** An answer; `drop`: the connection breaks; `hang`: nothing, until the path is answered otherwise; `null`: the file, as if nothing had been asked. */
export type AnswerOrNone = Answer | "drop" | "hang" | null;

export interface FeedServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Every request so far: its path, the tag it knew, and the status of the answer (0: none). */
  readonly log: { readonly path: string; readonly knownTag: string | undefined; readonly status: number }[];
  /** How often a path was asked for so far, answered or not. */
  readonly asked: (path: string) => number;
  /** Answers a path (`feed/x.json`) so from now on, or by how often it was asked for before. */
  readonly answer: (path: string, answer: AnswerOrNone | ((asked: number) => AnswerOrNone)) => void;
  readonly close: () => void;
}

/** Serves a folder as `.readme/serve.md` asks for it: with `ETag` and `Cache-Control: no-cache`, and with 304 for what is known. */
export async function serveWithFeed(folder: string): Promise<FeedServer> {
  const answers = new Map<string, Parameters<FeedServer["answer"]>[1]>();
  const log: FeedServer["log"] = [];
  const held = new Map<string, (() => void)[]>();
  const asked = (path: string) => log.filter((entry) => entry.path === path).length;
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const path = askedPath(request);
    const given = answers.get(path) ?? null;
    const answer = typeof given === "function" ? given(asked(path)) : given;
    const knownTag = request.headers["if-none-match"];
    if (answer === "hang") {
      held.set(path, [...(held.get(path) ?? []), () => respond(request, response)]);
      return;
    }
    if (answer === "drop") {
      log.push({ path, knownTag, status: 0 });
      return request.socket.destroy();
    }
    const found = answer ?? fileAt(join(folder, path));
    const status = "status" in found ? found.status : statusFor(found.body, knownTag);
    log.push({ path, knownTag, status });
    if ("status" in found) return response.writeHead(status).end();
    const type = ("type" in found ? found.type : undefined) ?? contentType(path);
    response.writeHead(status, {
      etag: tagOf(found.body),
      "cache-control": "no-cache",
      "content-type": type,
    });
    return response.end(status === 304 ? undefined : found.body);
  };
  const { url, close } = await listen(respond);
  return {
    url,
    log,
    asked,
    answer: (path, answer) => {
      answers.set(path, answer);
      const waiting = held.get(path) ?? [];
      held.delete(path);
      for (const go of waiting) go();
    },
    close,
  };
}

function fileAt(path: string): { readonly body: Buffer } | { readonly status: number } {
  const body = bytesAt(path);
  return body === null ? { status: 404 } : { body };
}

function statusFor(body: string | Buffer, knownTag: string | undefined): number {
  return knownTag === tagOf(body) ? 304 : 200;
}
