import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { FindingGroup } from "../../../text/findings.ts";

/** A finding of a draft, by its number among all of them. */
interface NumberedFinding {
  readonly group: FindingGroup;
  readonly finding: Draft["findings"][number][1][number];
  /** True where the clerk has something to look at. */
  readonly isAsked: boolean;
}

/** All findings in the order in which they are shown, which is the same each time. */
export function numberedFindings({ findings }: Pick<Draft, "findings">): readonly NumberedFinding[] {
  return findings.flatMap(([group, own]) =>
    own.map((finding) => ({ group, finding, isAsked: group !== "known" })),
  );
}

/** The findings that ask something and that the clerk has not ticked. */
export function unseenFindings(draft: Pick<Draft, "findings" | "seen">): readonly NumberedFinding[] {
  const seen = new Set(draft.seen);
  return numberedFindings(draft).filter(({ isAsked }, number) => isAsked && !seen.has(number));
}
