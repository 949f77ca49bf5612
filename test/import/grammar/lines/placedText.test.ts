import { expect, test } from "vitest";
import { Hyphenator } from "../../../../src/import/grammar/lines/hyphenator.ts";
import { joinPieces } from "../../../../src/import/grammar/lines/placedText.ts";

const join = (lines: readonly string[], gap: "none" | "blank" | "page" = "none") =>
  joinPieces(
    lines.map((text, index) => ({ text, line: index + 1, gap: index === 0 ? "none" : gap })),
    new Hyphenator(() => lines.join(" ")),
  ).text;

test.each(["stk.", "nr.", "pkt.", "Kl.", "ca.", "pr."])(
  "a number behind %s belongs to the sentence, at the start of a line too",
  (short) => {
    const lines = [`Kapaciteten udvides med 45 pladser, jf. lovens ${short}`, "2. Udvalget følger arbejdet."];
    for (const gap of ["none", "blank", "page"] as const) expect(join(lines, gap)).toBe(lines.join(" "));
  },
);

test("a number behind a finished sentence begins a list", () => {
  const lines = ["Der er to skridt:", "1. Planen lægges.", "2. Planen følges."];
  expect(join(lines)).toBe(lines.join("\n"));
});

test.each([
  [["Svar sendes med e-", "mail til alle."], "Svar sendes med e-mail til alle."],
  [["Ny IT-", "afdeling i 5.-", "6. klasse."], "Ny IT-afdeling i 5.- 6. klasse."],
  [
    ["Et drifts-", "og anlægsbudget med budget-", "opfølgning."],
    "Et drifts- og anlægsbudget med budgetopfølgning.",
  ],
])("a hyphen at the end of a line is the author's or the layout's: %j", (lines, expected) => {
  expect(join(lines)).toBe(expected);
});
