import type { History } from "../../agreement/corrections/history.ts";
import type { DocumentFormat } from "../../agreement/format/documentTypes.ts";
import type { FollowUpFacts, SourceRange } from "../../agreement/format/schema.ts";
import { keptRecord } from "../../device/keptRecord.ts";
import type { CodedFinding, FindingGroup } from "../../text/findings.ts";
import type { DocumentBlock } from "./documentBlocks.ts";

/** A finding of an import, with its line in the source text. */
type DraftFinding = CodedFinding & { readonly line: number | null };

/** An imported document that is not saved yet, and what was corrected in it. */
export interface Draft extends History {
  /** What the file was called; `null` for pasted text. */
  readonly name: string | null;
  readonly format: DocumentFormat;
  /** As the import read it, without corrections. */
  readonly imported: FollowUpFacts;
  readonly findings: readonly (readonly [FindingGroup, readonly DraftFinding[]])[];
  /** The places of the source text that were not read; absent in a draft that an older version of the site kept. */
  readonly unread?: readonly SourceRange[];
  /** The numbers of the findings that the clerk has looked at. */
  readonly seen?: readonly number[];
  readonly source: string;
  readonly blocks: readonly DocumentBlock[];
}

/** The draft that this browser keeps: it survives a reload. */
export const keptDraft = keptRecord<Draft>("document");

/** What a person wrote in a field and did not use, and what stood there when it was written. */
export interface TypedText {
  readonly text: string;
  readonly before: string;
}

/** Texts that are no correction yet, by the fields that they stand in. */
export const keptTyped = keptRecord<Readonly<Record<string, TypedText>>>("typed");

/** Text that was pasted and not read yet. */
export const keptPaste = keptRecord<string>("paste");

/** The bytes of its file, apart from it: they are not written again with each correction. */
export const keptOriginal = keptRecord<Uint8Array>("original");
