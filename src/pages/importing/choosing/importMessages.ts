import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { CodedRefusal } from "../../../text/refusals.ts";

/** What the page sends to the importing worker. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
}

/** What a document was read as. */
export type ReadDocument = Pick<Draft, "format" | "imported" | "findings" | "unread" | "source" | "blocks">;

/** Why it was not. */
export type CodedRefusalAt = CodedRefusal & { readonly line: number | null };

/** What the worker is at; of a file with pages, which of them is read. */
export type ImportStage =
  | { readonly stage: "reading" | "understanding" }
  | { readonly stage: "pages"; readonly done: number; readonly total: number };

/** What the worker says on the way, and at last. */
export type ImportAnswer = ImportStage | { readonly refusal: CodedRefusalAt } | ReadDocument;
