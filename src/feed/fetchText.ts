import { embeddedText, isEmbedded } from "./embedded/embedded.ts";
import { FeedError } from "./errors.ts";
import { MAX_BYTES } from "./limits.ts";
import { RequestTimeout } from "./requestTimeout.ts";
import { Utf8Parts } from "./utf8Parts.ts";

const FORBIDDEN: ReadonlySet<number> = new Set([401, 402, 403, 407, 451]);

/** A file as a server has it. */
export interface Fetched {
  readonly text: string;
  /** The server's name for this version of the file (`ETag`), where it gives one. */
  readonly tag?: string | undefined;
}

/** The text at an address; all else as {@link fetchFile} says. */
export async function fetchText(url: string): Promise<string> {
  return (await fetchFile(url)).text;
}

/**
 * The file at an address, decoded as UTF-8. The browser's cache is asked to revalidate, so an unchanged feed costs one
 * conditional request and no body.
 *
 * @throws {FeedError} `unreachable`, `timeout`, `redirected`, `not-found`, `forbidden`, `server`, `too-large`
 * or `not-json` (encoding).
 */
export async function fetchFile(url: string): Promise<Fetched> {
  if (isEmbedded()) return { text: embeddedText(url) };
  return await request(url, (response, timeout) => readFile(url, response, timeout));
}

/** {@link fetchFile}; `null`, without being read, where the file is still the version `known`. */
export async function fetchNews(url: string, known: string | undefined): Promise<Fetched | null> {
  if (known === undefined || isEmbedded()) return await fetchFile(url);
  return await request(url, async (response, timeout) => {
    if (tagOf(response) !== known) return readFile(url, response, timeout);
    await response.body?.cancel();
    return null;
  });
}

/**
 * Requests a file and has its answer read, with `more` beside the usual options; failures are those of {@link fetchFile}.
 *
 * @throws {FeedError} `unreachable`, `timeout`, `redirected`, `not-found`, `forbidden` or `server`, and what `read` throws.
 */
export async function request<T>(
  url: string,
  read: (response: Response, timeout: RequestTimeout) => Promise<T>,
  more?: RequestInit,
): Promise<T> {
  const timeout = new RequestTimeout();
  let answer: Response | undefined;
  try {
    answer = await fetch(url, { ...optionsFor(url), ...more, signal: timeout.signal });
    checkStatus(url, answer);
    return await read(answer, timeout);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const { expiredAfter: seconds, bytes } = timeout;
    if (seconds !== null) throw new FeedError({ reason: "timeout", url, seconds, bytes }, { cause: error });
    const packing = answer?.headers.get("content-encoding") ?? undefined;
    const probe = import("./leadsElsewhere.ts").then((code) => code.leadsElsewhere(url, optionsFor(url)));
    const reason = (await probe.catch(() => false)) ? "redirected" : "unreachable";
    throw new FeedError({ reason, url, bytes, packing }, { cause: error });
  } finally {
    timeout.clear();
  }
}

async function readFile(url: string, response: Response, timeout: RequestTimeout): Promise<Fetched> {
  const text = await readBody(url, response, (bytes) => timeout.received(bytes));
  return { text, tag: tagOf(response) };
}

function tagOf(response: Response): string | undefined {
  return response.headers.get("etag") ?? undefined;
}

/**
 * The site's own files may be moved within its origin. A redirect that leaves it (a login page, most often)
 * is not followed, and a redirect of another origin never is: requests go only to the origins in `config.json`.
 */
function optionsFor(url: string): RequestInit {
  const own = typeof location !== "undefined" && new URL(url).origin === location.origin;
  return {
    cache: "no-cache",
    credentials: "same-origin",
    ...(own ? { mode: "same-origin", redirect: "follow" } : { mode: "cors", redirect: "error" }),
  };
}

/** Throws the failure of an HTTP status: missing, forbidden, or a server error, which includes "too many requests" (429). */
function checkStatus(url: string, { status, headers }: Response): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) throw new FeedError({ reason: "not-found", url });
  if (FORBIDDEN.has(status)) throw new FeedError({ reason: "forbidden", url, status });
  const wait = Number(headers.get("retry-after")) || 0;
  throw new FeedError({ reason: "server", url, status, wait });
}

/** Reads and decodes the body in chunks and stops at the limit, whatever its `Content-Length` says. */
async function readBody(url: string, response: Response, onPart: (bytes: number) => void): Promise<string> {
  const parts = new Utf8Parts();
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    onPart(part.value.length);
    length += part.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      throw new FeedError({ reason: "too-large", url, limit: "bytes", allowed: MAX_BYTES });
    }
    parts.add(part.value);
  }
  return parts.text(url);
}
