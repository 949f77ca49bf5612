import { expect, test } from "vitest";
import { groupFindings } from "../../src/import/findingGroups.ts";
import type { ImportFinding } from "../../src/import/model/finding.ts";

const lost = (line: number): ImportFinding => ({ code: "round-unknown", line, values: { words: "Planen" } });
const doubtful: ImportFinding = { code: "row-marker-missing", line: 1, values: null };
const known: ImportFinding = { code: "authority-unknown", line: null, values: null };

test("what is lost comes first, each group in the order of the document", () => {
  expect(groupFindings([known, doubtful, lost(3), lost(9)])).toEqual([
    ["lost", [lost(3), lost(9)]],
    ["doubtful", [doubtful]],
    ["known", [known]],
  ]);
});

test("a group without a finding is none", () => {
  expect(groupFindings([known])).toEqual([["known", [known]]]);
  expect(groupFindings([])).toEqual([]);
});
