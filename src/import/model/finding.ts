import type { CodedFinding, FindingCode } from "../../text/findings.ts";

/** What an import remarks of a document, and where. Its words stand in `text/findings.ts`. */
export type ImportFinding = CodedFinding & {
  /** 1-based line of the source, `null` when the finding is about the whole document. */
  readonly line: number | null;
};

/** What the words of a finding are made of; `null` for one that needs nothing. */
export type FindingValues<C extends FindingCode> = Extract<CodedFinding, { code: C }>["values"];
