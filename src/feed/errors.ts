import type { Problems } from "../agreement/format/problem.ts";

/** Why a feed cannot be shown, by reason; `text/feedErrors.ts` has the words for each. */
export type FeedFailure =
  | {
      readonly reason: "unreachable";
      readonly url: string;
      /** How much had come, where the answer broke off. */
      readonly bytes?: number;
      /** What the answer was packed as (`Content-Encoding`), where one came that could not be unpacked, or not to its end. */
      readonly packing?: string | undefined;
    }
  | { readonly reason: "awaited"; readonly url: string }
  | {
      readonly reason: "timeout";
      readonly url: string;
      /** How long nothing or next to nothing came, or how long the request took in all. */
      readonly seconds: number;
      /** How much had come by then. */
      readonly bytes: number;
    }
  | { readonly reason: "redirected"; readonly url: string }
  | { readonly reason: "not-found"; readonly url: string }
  | { readonly reason: "forbidden"; readonly url: string; readonly status: number }
  | {
      readonly reason: "server";
      readonly url: string;
      readonly status: number;
      /** Seconds that the server asks to wait; 0 where it does not say. */
      readonly wait: number;
    }
  | { readonly reason: "blocked-origin"; readonly url: string; readonly origin: string }
  | { readonly reason: "bad-address"; readonly url: string }
  | { readonly reason: "not-json"; readonly url: string; readonly kind: NotJson }
  | { readonly reason: "too-large"; readonly url: string; readonly limit: Limit; readonly allowed: number }
  | { readonly reason: "newer-version"; readonly url: string; readonly found: number; readonly reads: number }
  | ({ readonly reason: "invalid"; readonly url: string } & Problems)
  /** An older edition than the catalogue lists and than the browser has already. */
  | ({ readonly reason: "older"; readonly url: string } & Problems)
  /** An older text than the one before, which other servers of the address give still. */
  | { readonly reason: "in-turn"; readonly url: string }
  | { readonly reason: "no-follow-ups"; readonly url: string }
  | { readonly reason: "unknown-follow-up"; readonly url: string; readonly id: string };

/** What a body was instead of JSON, and where parsing stopped. Lines and columns are 1-based. */
export type NotJson =
  | { readonly was: "html" }
  | { readonly was: "empty" }
  | { readonly was: "encoding"; readonly found: FoundEncoding }
  | {
      readonly was: "syntax";
      readonly line: number;
      readonly column: number;
      readonly near: string;
      /** True where nothing stands there any more: the file is not whole. */
      readonly isCut: boolean;
    };

/** What a body that is not UTF-8 seems to be saved as: `packed` by a program, or of zeros, as a disk leaves a file that was not written. */
export type FoundEncoding = "utf-16" | "windows-1252" | "packed" | "zeros" | "unknown";

/** Which limit a feed went over: bytes, levels of nesting, initiatives, or follow-ups of a catalogue. */
type Limit = "bytes" | "levels" | "initiatives" | "followUps";

/** A failure of the feed, with its reason as data. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly failure: FeedFailure;

  constructor(failure: FeedFailure, options?: ErrorOptions) {
    super(`${failure.reason}: ${failure.url}`, options);
    this.failure = failure;
  }
}

/**
 * The error for a catalogue that does not list the follow-up `id`, or none that is valid. Where it has invalid entries, the error is
 * about these: the follow-up may be one of them.
 */
export function noFollowUp(url: string, leftOut: Problems, id = ""): FeedError {
  return new FeedError(
    leftOut.total > 0 ? { reason: "invalid", url, ...leftOut } : { reason: "unknown-follow-up", url, id },
  );
}

const PASSING: readonly FeedFailure["reason"][] = ["unreachable", "timeout", "redirected", "server"];

/** True when another try may succeed without anyone correcting anything. */
export function isPassing(error: unknown): boolean {
  return error instanceof FeedError && PASSING.includes(error.failure.reason);
}
