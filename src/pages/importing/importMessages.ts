import type { Draft } from "../../feed/draft/keptDraft.ts";
import type { CodedRefusal } from "../../text/refusals.ts";

/** What the page sends to the importing worker. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
}

/** What a document was read as, or why it was not. */
export type ImportResult =
  | { readonly refusal: CodedRefusal & { readonly line: number | null } }
  | { readonly facts: Draft["imported"]; readonly findings: Draft["findings"]; readonly source: string };

/** What the worker says on the way, and at last. */
export type ImportAnswer = { readonly stage: "reading" } | ImportResult;
