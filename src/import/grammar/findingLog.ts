import type { FindingCode } from "../../text/findings.ts";
import type { FindingValues, ImportFinding } from "../model/finding.ts";

/** Collects the findings of the grammar: what it could not place, and what it had to decide. */
export class FindingLog {
  readonly #findings: ImportFinding[] = [];

  /** `line` is 1-based in the source, `null` when the finding is about the whole document. */
  add<C extends FindingCode>(code: C, line: number | null, values: FindingValues<C>): void {
    this.#findings.push({ code, line, values } as unknown as ImportFinding);
  }

  /** In the order of the document; findings about the whole of it first. */
  sorted(): ImportFinding[] {
    return this.#findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}
