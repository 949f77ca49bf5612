import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Hyphenator } from "../../../../src/import/grammar/lines/hyphenator.ts";
import { joinPieces, lineAt } from "../../../../src/import/grammar/lines/placedText.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const LONG = "Udvalget har besluttet at planen for byens parker skal";
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

describe("a list has a line for each of its items", () => {
  test.each([
    [["Der er to:", "• plan", "• park"], "Der er to:\n• plan\n• park"],
    [["Der er to", "▪ plan", "* park"], "Der er to\n▪ plan\n* park"],
    [["Der er to", "\uf0b7plan", "\uf0a7 park"], "Der er to\n• plan\n• park"],
    [["Der er to", "1) plan", "2) park"], "Der er to\n1) plan\n2) park"],
    [["Der er to", "a) plan", "b) park"], "Der er to\na) plan\nb) park"],
    [["Der er to:", "- plan", "- park", "– skov"], "Der er to:\n- plan\n- park\n– skov"],
    [["- plan", "- park"], "- plan\n- park"],
    [["- plan for", "byen", "- park"], "- plan for byen\n- park"],
  ])("%j", (lines, expected) => {
    expect(join(lines)).toBe(expected);
  });

  test("and what only looks like one is its sentence", () => {
    for (const lines of [
      ["Planen er lagt", "- og den er god"],
      ["Planen er lagt den", "1. oktober og fulgt siden"],
      ["Planen er lagt af", "1. Division og andre"],
    ])
      expect(join(lines)).toBe(lines.join(" "));
  });

  test("which an empty line ends", () => {
    const pieces = (["- plan", "Nyt afsnit", "- som hører til"] as const).map((text, index) => ({
      text,
      line: index + 1,
      gap: index === 1 ? ("blank" as const) : ("none" as const),
    }));
    expect(joinPieces(pieces, new Hyphenator(() => "")).text).toBe("- plan\n\nNyt afsnit - som hører til");
  });

  test("below an empty line as a paragraph", () => {
    expect(join(["Der er to", "- plan"], "blank")).toBe("Der er to\n\n- plan");
    expect(join(["Der er to", "• plan"], "page")).toBe("Der er to\n\n• plan");
  });
});

describe("an empty line is a paragraph", () => {
  test.each([
    ["Planen er lagt.", "Den følges."],
    ["Planen:", "lagt"],
    ["Planen;", "lagt"],
    ["Planen er lagt.", "2025 var godt."],
  ])("between %j and %j", (above, below) => {
    expect(join([above, below, ""], "blank")).toBe(`${above}\n\n${below}`);
  });

  test("unless the sentence visibly goes on", () => {
    for (const [above, below] of [
      ["Planen er", "lagt"],
      ["Planen er lagt.", "og fulgt"],
      ["Planen kostede", "2 mio. kr."],
      ["Planen er lagt", "(og fulgt)"],
    ])
      expect(join([above ?? "", below ?? ""], "blank")).toBe(`${above} ${below}`);
  });

  test("or stands below the first line of a cell, which text exports part from the rest", () => {
    expect(join([LONG, "Udvalget følge planen"], "blank")).toBe(`${LONG} Udvalget følge planen`);
    expect(join(["Planen", "Udvalget følger den", LONG], "blank")).toContain("Planen\n\nUdvalget");
    expect(join([`${LONG.slice(0, -1)}.`, "Udvalget følger planen"], "blank")).toContain(".\n\nUdvalget");
    expect(join(["Først.", LONG, "Udvalget følger planen"], "blank")).toContain("skal\n\nUdvalget");
  });
});

describe("a line that was left short ends a paragraph where a sentence ends", () => {
  test("and no other does", () => {
    expect(join([LONG, "plejes.", "Udvalget følger planen"])).toBe(
      `${LONG} plejes.\n\nUdvalget følger planen`,
    );
    expect(join([LONG, "plejes", "Udvalget følger planen"])).toBe(`${LONG} plejes Udvalget følger planen`);
    expect(join([LONG, "plejes.", "udvalget følger planen"])).toBe(`${LONG} plejes. udvalget følger planen`);
    expect(join([`${LONG} gro.`, "Udvalget følger"])).toBe(`${LONG} gro. Udvalget følger`);
  });

  test("when the next word had taken no more than four fifths of the line", () => {
    const wide = "x".repeat(100);
    const left = (length: number) => `${"y".repeat(length - 1)}.`;
    expect(join([wide, left(75), "Plan"])).toContain(".\n\nPlan");
    expect(join([wide, left(76), "Plan"])).toContain(". Plan");
  });

  test("at a page's edge, too", () => {
    expect(join([LONG, "plejes.", "Udvalget"], "page")).toContain("plejes.\n\nUdvalget");
    expect(join([LONG, "plejes", "Udvalget"], "page")).toContain("plejes Udvalget");
  });
});

test("a hyphen above an empty line joins small letters only", () => {
  expect(join(["budget-", "opfølgning"], "blank")).toBe("budgetopfølgning");
  expect(join(["IT-", "Afdelingen"], "blank")).not.toContain("IT-Afdelingen");
});

test("every character knows its source line", () => {
  const word = fc.constantFrom("plan", "park.", "Skov", "- by", "budget-", "•", "");
  const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(" ").trim());
  const gap = fc.constantFrom("none", "blank", "page");
  forAll(fc.array(fc.tuple(line, gap), { maxLength: 20 }), (lines) => {
    const pieces = lines.map(([text, own], index) => ({ text, line: 10 + index * 3, gap: own }) as const);
    const placed = joinPieces(pieces, new Hyphenator(() => ""));
    const filled = pieces.filter(({ text }) => text !== "");
    expect(placed.marks.map((mark) => mark.line)).toEqual(filled.map((piece) => piece.line));
    for (const [index, { at, line: own }] of placed.marks.entries()) {
      expect(placed.text.slice(at).startsWith(filled[index]?.text.split("-")[0] ?? "?")).toBe(true);
      expect(lineAt(placed, at)).toBe(own);
      if (index > 0) expect(lineAt(placed, at - 1)).toBe(filled[index - 1]?.line);
    }
    expect(lineAt(placed, placed.text.length + 5)).toBe(filled.at(-1)?.line ?? 1);
  });
});
