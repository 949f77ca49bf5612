import type { FindingCode, FindingGroup } from "../text/findings.ts";
import type { ImportFinding } from "./model/finding.ts";

/** The groups, the most urgent first. */
const GROUPS: readonly FindingGroup[] = ["lost", "doubtful", "known"];

const GROUP_OF: Readonly<Record<FindingCode, FindingGroup>> = {
  "aside-left-out": "lost",
  "amount-malformed": "lost",
  "amount-not-understood": "lost",
  "economy-smiley-not-allowed": "lost",
  "field-repeated": "lost",
  "economies-left-out": "lost",
  "list-left-out": "lost",
  "table-left-out": "lost",
  "no-smileys": "lost",
  "correction-lost": "lost",
  "round-twice": "doubtful",
  "round-unknown": "lost",
  "pages-without-text": "lost",
  "pdf-repaired": "lost",
  "picture-unread": "lost",
  "rating-unknown": "lost",
  "shade-unread": "lost",
  "smiley-unknown": "lost",
  "smiley-unplaced": "lost",
  "smileys-several": "lost",
  "text-unplaced": "lost",
  "amount-decimal-point": "doubtful",
  "amount-repeated": "doubtful",
  "amount-typing-slip": "doubtful",
  "changes-accepted": "doubtful",
  "economy-twice": "doubtful",
  "encoding-damaged": "doubtful",
  "encoding-macintosh": "doubtful",
  "encoding-windows-1252": "doubtful",
  "field-in-description": "doubtful",
  "fields-mixed": "doubtful",
  "footer-names-another-year": "doubtful",
  "heading-missing": "doubtful",
  "heading-uncertain": "doubtful",
  "initiative-without-centre": "doubtful",
  "names-uncertain": "doubtful",
  "paragraph-uncertain": "doubtful",
  "number-outside-theme": "doubtful",
  "round-by-position": "doubtful",
  "round-used-once": "doubtful",
  "rounds-in-column": "doubtful",
  "rounds-several": "doubtful",
  "several-committees": "doubtful",
  "round-order-uncertain": "doubtful",
  "row-marker-missing": "doubtful",
  "row-as-remark": "doubtful",
  "row-beginning-uncertain": "doubtful",
  "row-unknown": "doubtful",
  "smiley-in-sentence": "doubtful",
  "smiley-letter-doubtful": "doubtful",
  "status-without-heading": "doubtful",
  "theme-missing": "doubtful",
  "authority-unknown": "known",
  "initiative-without-economy": "known",
  "initiative-without-milestones": "known",
  "initiative-without-number": "known",
  "number-used-twice": "known",
  "round-missing": "known",
  "status-date-missing": "known",
  "title-missing": "known",
};

/** What a finding of this code asks of the clerk; `null` for a code that this version's import does not give. */
export function groupOfCode(code: string): FindingGroup | null {
  return Object.hasOwn(GROUP_OF, code) ? GROUP_OF[code as FindingCode] : null;
}

/** Groups findings by what the clerk has to do, the most urgent group first; each group in the order of the document. */
export function groupFindings(
  findings: readonly ImportFinding[],
): readonly (readonly [FindingGroup, readonly ImportFinding[]])[] {
  const byGroup = Map.groupBy(findings, ({ code }) => GROUP_OF[code]);
  return GROUPS.flatMap((group) => {
    const own = byGroup.get(group);
    return own ? [[group, own] as const] : [];
  });
}
