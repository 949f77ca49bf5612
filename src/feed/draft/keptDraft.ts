import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { keptRecord } from "../../device/keptRecord.ts";
import type { CodedFinding, FindingGroup } from "../../text/findings.ts";

/** A finding of an import, with its line in the source text. */
type DraftFinding = CodedFinding & { readonly line: number | null };

/** An imported document that is not saved yet. */
export interface Draft {
  /** What the file was called; `null` for pasted text. */
  readonly name: string | null;
  /** As the import read it, without corrections. */
  readonly imported: FollowUpFacts;
  readonly findings: readonly (readonly [FindingGroup, readonly DraftFinding[]])[];
  readonly source: string;
  /** The corrections before each step, those of now, and those that were undone, the next to be redone first. */
  readonly past: readonly (readonly Correction[])[];
  readonly corrections: readonly Correction[];
  readonly future: readonly (readonly Correction[])[];
}

/** The draft that this browser keeps: it survives a reload. */
export const keptDraft = keptRecord<Draft>("draft");
