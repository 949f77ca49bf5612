import { FeedError } from "./errors.ts";
import { MAX_BYTES } from "./limits.ts";

const TIMEOUT_SECONDS = 30;

/** Requests that were begun before anyone asked, by address; each is handed out once. */
const started = new Map<string, Promise<string>>();

/** Begins a request whose answer the next {@link fetchText} of the same address gets. */
export function startFetch(url: string): Promise<string> {
  const text = request(url, undefined);
  started.set(url, text);
  // Whoever asks for it hears of the failure; until then it is nobody's unhandled rejection.
  text.catch(() => undefined);
  return text;
}

/**
 * The text at an address, decoded as UTF-8. The browser's cache is asked to revalidate, so an unchanged
 * feed costs one conditional request and no body.
 *
 * @throws {FeedError} `unreachable`, `timeout`, `not-found`, `forbidden`, `server`, `too-large` or `not-json` (encoding).
 */
export function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const begun = started.get(url);
  started.delete(url);
  return begun ?? request(url, signal);
}

async function request(url: string, signal: AbortSignal | undefined): Promise<string> {
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(url, {
      cache: "no-cache",
      credentials: "same-origin",
      redirect: "follow",
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    checkStatus(url, response.status);
    return decode(url, await readBody(url, response));
  } catch (error) {
    if (error instanceof FeedError || signal?.aborted) throw error;
    if (timeout.aborted)
      throw new FeedError({ reason: "timeout", url, seconds: TIMEOUT_SECONDS }, { cause: error });
    throw new FeedError({ reason: "unreachable", url }, { cause: error });
  }
}

function checkStatus(url: string, status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) throw new FeedError({ reason: "not-found", url });
  if (status >= 400 && status < 500) throw new FeedError({ reason: "forbidden", url, status });
  throw new FeedError({ reason: "server", url, status });
}

/** Reads the body as it comes and lets go at the limit, whatever the server said of its length. */
async function readBody(url: string, response: Response): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new FeedError({ reason: "too-large", url, limit: "bytes", allowed: MAX_BYTES });
    }
    parts.push(part.value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function decode(url: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FeedError({ reason: "not-json", url, kind: { was: "encoding" } }, { cause: error });
  }
}
