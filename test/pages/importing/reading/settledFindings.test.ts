import { expect, test } from "vitest";
import { groupFindings } from "../../../../src/import/findingGroups.ts";
import type { ImportFinding } from "../../../../src/import/model/finding.ts";
import { settledFindings } from "../../../../src/pages/importing/reading/settledFindings.ts";
import { numberedFindings } from "../../../../src/pages/importing/reading/unseenFindings.ts";
import { realFollowUp } from "../../../fixtures/realFollowUp.ts";

const FINDINGS: readonly ImportFinding[] = [
  { code: "authority-unknown", line: null, values: null },
  { code: "row-marker-missing", line: 1, values: null },
  { code: "no-smileys", line: 2, values: null },
  { code: "round-unknown", line: 3, values: { words: "Planen" } },
  { code: "row-marker-missing", line: 4, values: null },
  { code: "round-unknown", line: 5, values: { words: "Planen" } },
  { code: "economy-twice", line: 6, values: null },
];
const imported = {
  ...realFollowUp.facts,
  import: {
    tool: "a",
    version: "1",
    findings: FINDINGS.map(({ code, line }) => ({ code, line, message: "m" })),
  },
};
const draft = { imported, findings: groupFindings(FINDINGS) };

test.each(numberedFindings(draft).map(({ finding }, tick) => [tick, finding.line] as const))(
  "the tick at finding %d settles the feed's finding of line %s and no other",
  (tick, line) => {
    expect(settledFindings({ ...draft, seen: [tick] })).toEqual(
      FINDINGS.map((finding) => (finding.line === null ? undefined : finding.line === line)),
    );
  },
);
