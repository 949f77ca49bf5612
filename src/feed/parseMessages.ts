/** What passes between the page and the parsing worker. */
import type { FollowUpFacts, Initiative } from "../agreement/format/schema.ts";
import type { FeedFailure } from "./errors.ts";
import type { LongText } from "./knownText.ts";

/** What the page sends to the parsing worker; `known` is what it has read of the same file before. */
export interface ParseRequest {
  readonly url: string;
  readonly text: string;
  readonly known: LongText | null;
}

/**
 * What the worker sends on the way: initiatives that the page does not have, then all else. `had` says of each initiative
 * which of those that the page has it is, -1 for the next of those that were sent; `null` where all were.
 */
export type ParsedPart =
  | { readonly initiatives: readonly Initiative[] }
  | { readonly facts: FollowUpFacts; readonly had: Float64Array | null };

/** What the worker says in the end. */
export type ParseAnswer =
  | { readonly isSame: true }
  | { readonly long: LongText | null }
  | { readonly failure: FeedFailure };
