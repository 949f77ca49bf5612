/** What passes between the page and the archive's worker. */
import type { FeedFailure } from "../errors.ts";
import type { ArchiveService } from "./archiveService.ts";

export type Method = keyof ArchiveService;

/** What the page sends to the worker. */
export interface ArchiveMessage {
  readonly number: number;
  /** The catalogue's absolute address. */
  readonly catalogue: string;
  readonly method: Method;
  readonly request: unknown;
}

/** What the worker answers. */
export type ArchiveReply = { readonly number: number } & (
  | { readonly answer: unknown }
  | { readonly failure: FeedFailure }
  | { readonly broken: string }
);
