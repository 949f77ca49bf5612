import type { CodedFinding, FindingCode } from "../../text/findings.ts";

/** A finding: what an import reports about a document, and on which line. `text/findings.ts` has the words. */
export type ImportFinding = CodedFinding & {
  /** 1-based line of the source, `null` when the finding is about the whole document. */
  readonly line: number | null;
};

/** The values in a finding's words; `null` where they have none. */
export type FindingValues<C extends FindingCode> = Extract<CodedFinding, { code: C }>["values"];
