import { request } from "../fetchText.ts";
import { Kept } from "./kept.ts";
import type { ReadBytes } from "./parquet.ts";

/**
 * Bytes between two parts of a file up to which they are requested as one, whatever else is wanted; and where the parts of a file are
 * more than browsers request from a server side by side, which wait for each other: what comes in the time of a request.
 */
const GAP = 8 * 1024;
const WIDE_GAP = 96 * 1024;
const MOST_AT_ONCE = 6;

/** Bytes of whole files that are kept, from servers that send nothing less. */
const MOST_KEPT = 32 * 1024 * 1024;

/** What has been read of an archive, and how. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  /** True once the server has sent a whole file where part of it was asked for. */
  readonly isWhole: boolean;
}

/** A part of a file that somebody waits for. */
interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly resolve: (bytes: ArrayBuffer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads parts of files by range requests; parts that are asked for at once and lie near each other come in one answer. A server that knows none sends whole files: these are kept, so that each comes once,
 * and {@link traffic} says so.
 */
export class RangeReader {
  #traffic: Traffic = { requests: 0, bytes: 0, isWhole: false };
  readonly #whole = new Kept<string, ArrayBuffer>(MOST_KEPT, ({ byteLength }) => byteLength);
  readonly #wanted = new Map<string, Wanted[]>();
  /** How many requests for a file are on their way. */
  readonly #coming = new Map<string, number>();

  get traffic(): Traffic {
    return this.#traffic;
  }

  /** How to read parts of the file at `url`. Reading throws what {@link request} throws. */
  of(url: string): ReadBytes {
    return async (start, end) => {
      // A server that has sent one file whole sends them all so: its parts are not asked for side by side.
      if (!this.#traffic.isWhole && !this.#whole.has(url)) return await this.#want(url, start, end);
      const whole = await this.#whole.get(url, async () => (await this.#fetch(url, {})).body);
      return whole.slice(start, end);
    };
  }

  #want(url: string, start: number, end: number): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const wanted = this.#wanted.get(url) ?? [];
      wanted.push({ start, end, resolve, reject });
      if (wanted.length > 1) return;
      this.#wanted.set(url, wanted);
      // Once all that is asked for at the same time has been asked for.
      setTimeout(() => {
        this.#wanted.delete(url);
        for (const run of runsOf(wanted)) void this.#read(url, run);
      });
    });
  }

  /** Requests parts that lie near each other, in the order of their places. */
  async #read(url: string, parts: readonly Wanted[]): Promise<void> {
    const from = Math.min(...parts.map(({ start }) => start));
    try {
      const bytes = await this.#part(url, from, Math.max(...parts.map(({ end }) => end)));
      for (const { start, end, resolve } of parts) resolve(bytes.slice(start - from, end - from));
    } catch (error) {
      for (const { reject } of parts) reject(error);
    }
  }

  async #part(url: string, start: number, end: number): Promise<ArrayBuffer> {
    const coming = this.#coming.get(url) ?? 0;
    this.#coming.set(url, coming + 1);
    const { status, body } = await this.#fetch(url, {
      headers: { range: `bytes=${start}-${end - 1}` },
      // The browser's cache lets requests for one file wait for each other.
      ...(coming > 0 && { cache: "no-store" }),
    }).finally(() => this.#coming.set(url, (this.#coming.get(url) ?? 1) - 1));
    if (status === 206 && body.byteLength === end - start) return body;
    this.#traffic = { ...this.#traffic, isWhole: true };
    void this.#whole.get(url, () => Promise.resolve(body));
    return body.slice(start, end);
  }

  /** A file of a name never changes: the browser's own cache may answer. */
  async #fetch(url: string, init: RequestInit) {
    const answer = await request(
      url,
      async (response, timeout) => ({
        status: response.status,
        body: await bodyOf(response, (bytes) => timeout.received(bytes)),
      }),
      { cache: "default", ...init },
    );
    const { requests, bytes } = this.#traffic;
    this.#traffic = { ...this.#traffic, requests: requests + 1, bytes: bytes + answer.body.byteLength };
    return answer;
  }
}

/** Parts in the order of their places, those together that are requested together. */
function runsOf(wanted: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const parts = wanted.toSorted((a, b) => a.start - b.start);
  let end = Number.NEGATIVE_INFINITY;
  const gaps = parts.map((part) => {
    const gap = part.start - end;
    end = Math.max(end, part.end);
    return gap;
  });
  const widest = gaps.toSorted((a, b) => b - a)[MOST_AT_ONCE] ?? 0;
  const most = Math.max(GAP, Math.min(widest, WIDE_GAP));
  const runs: Wanted[][] = [];
  for (const [at, part] of parts.entries()) {
    if ((gaps[at] ?? 0) > most) runs.push([]);
    runs.at(-1)?.push(part);
  }
  return runs;
}

async function bodyOf(response: Response, onPart: (bytes: number) => void): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    onPart(part.value.length);
    parts.push(part.value);
  }
  return await new Blob(parts).arrayBuffer();
}
