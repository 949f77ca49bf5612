import type { Finding } from "../../agreement/format/schema.ts";
import type { FindingCode } from "../../import/grammar/findings.ts";

/** What a finding asks of the clerk: to mend the document, to hold a reading against it, or nothing. */
type Group = "lost" | "doubtful" | "known";

/** The groups in the order in which they are worth reading. */
export const GROUPS: readonly { readonly group: Group; readonly heading: string }[] = [
  { group: "lost", heading: "Ikke overført som tal, rækker eller smileys (ret dokumentet, og læs det igen)" },
  { group: "doubtful", heading: "Læst efter bedste skøn (hold det op mod dokumentet)" },
  { group: "known", heading: "Til orientering (sådan står det i dokumentet)" },
];

const GROUP_OF: Readonly<Record<FindingCode, Group>> = {
  "amount-malformed": "lost",
  "amount-not-understood": "lost",
  "economy-smiley-not-allowed": "lost",
  "field-repeated": "lost",
  "no-smileys": "lost",
  "round-twice": "lost",
  "round-unknown": "lost",
  "smiley-unknown": "lost",
  "smiley-unplaced": "lost",
  "smileys-several": "lost",
  "target-range": "lost",
  "text-unplaced": "lost",
  "amount-decimal-point": "doubtful",
  "amount-typing-slip": "doubtful",
  "economy-twice": "doubtful",
  "footer-names-another-year": "doubtful",
  "heading-missing": "doubtful",
  "heading-uncertain": "doubtful",
  "names-uncertain": "doubtful",
  "number-outside-theme": "doubtful",
  "round-by-position": "doubtful",
  "round-order-uncertain": "doubtful",
  "row-marker-missing": "doubtful",
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
  "title-missing": "known",
};

/** The group of a finding; one that the file's reader reports is about how it was read. */
export function groupOf({ code }: Finding): Group {
  return (GROUP_OF as Readonly<Record<string, Group>>)[code] ?? "doubtful";
}
