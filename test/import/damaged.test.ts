import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Initiative } from "../../src/agreement/format/schema.ts";
import { refusalMessage } from "../../src/text/refusals.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { realDocumentBytes } from "../fixtures/realDocument.ts";
import { faultsOf, importText } from "../fixtures/sourceOracle.ts";

const lines = new TextDecoder().decode(realDocumentBytes).split("\n");
const whole = mustImport(importText(lines.join("\n")));

/** Nothing wrong, or a refusal that says where and why. */
function expectSound(text: string) {
  const result = importText(text);
  if (result.refused) {
    // What is said of the whole document has no line.
    expect(result.line ?? 1).toBeGreaterThan(0);
    expect(refusalMessage(result, "da")).toMatch(/\.$/);
    return null;
  }
  expect(faultsOf(text, result)).toEqual([]);
  return result;
}

/** Ids tell equal numbers apart, and lists of names are cut by names that stand elsewhere: the rest may change both. */
function withoutLearned({ id: _, contributors: __, ...initiative }: Initiative) {
  return initiative;
}

test("the whole document has no fault to find", () => {
  expect(faultsOf(lines.join("\n"), whole)).toEqual([]);
});

test("cut after any line, what stands before the cut is read as if the rest were there", () => {
  for (let cut = 1; cut < lines.length; cut += 61) {
    const result = expectSound(lines.slice(0, cut).join("\n"));
    for (const [at, initiative] of (result?.facts.initiatives ?? []).entries()) {
      const complete = whole.facts.initiatives[at];
      if (complete?.source && complete.source.to < cut)
        expect(withoutLearned(initiative)).toEqual(withoutLearned(complete));
    }
  }
});

describe("nothing is invented and no smiley is lost", () => {
  const place = fc.integer({ min: 0, max: lines.length - 1 });
  const mutations: readonly (readonly [string, (lines: string[], at: number, other: number) => void])[] = [
    ["some lines are missing", (text, at) => text.splice(at, 1)],
    ["whole passages are missing", (text, at, other) => text.splice(at, other % 40)],
    ["some lines stand twice", (text, at) => text.splice(at, 0, text[at] ?? "")],
    ["some lines stand elsewhere", (text, at, other) => text.splice(other, 0, ...text.splice(at, 1))],
    ["some lines are joined", (text, at) => text.splice(at, 2, text.slice(at, at + 2).join(" "))],
    [
      "some lines are broken in two",
      (text, at) => text.splice(at, 1, ...(text[at] ?? "").split(/(?<=\s)(?=\S+\s*$)/)),
    ],
  ];
  test.each(mutations)("when %s", (_, mutate) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), (places) => {
        const text = [...lines];
        for (const [at, other] of places) mutate(text, at, other);
        expectSound(text.join("\n"));
      }),
      { numRuns: 12 },
    );
  });

  test("when all empty lines are missing", () => {
    expectSound(lines.filter((line) => line.trim() !== "").join("\n"));
  });
});
