/** Hyphens at the ends of lines: the layout's are undone, the author's kept, and nothing else ever changes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Hyphenator } from "../../../../src/import/grammar/lines/hyphenator.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzæøå".split("");
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 4, maxLength: 14 });
/** A document of these words, asked for once at most. */
const knowing = (...words: readonly string[]) => new Hyphenator(() => words.join(" "));

/** A word in two, each part of two letters at least, as a layout divides it. */
const divided = word.chain((whole) =>
  fc.integer({ min: 2, max: whole.length - 2 }).map((at) => [whole.slice(0, at), whole.slice(at)] as const),
);

describe("the document is the dictionary", () => {
  test("a word that stands elsewhere is whole again", () => {
    forAll(divided, word, ([head, tail], before) => {
      expect(knowing(head + tail).join(`${before} ${head}-`, `${tail} ${before}`)).toBe("");
    });
  });

  test("a word that stands elsewhere with its hyphen keeps it", () => {
    forAll(divided, word, ([head, tail], before) => {
      fc.pre(!["og", "eller", "samt", "til", "såvel", "kontra"].includes(tail));
      expect(knowing(`${head}-${tail}`).join(`${before} ${head}-`, tail)).toBe("-");
    });
  });

  test("in large letters too", () => {
    expect(knowing("BUDGETOPFØLGNING").join("Budgetop-", "følgning")).toBe("");
    expect(knowing("E-Mail").join("e-", "mail")).toBe("-");
    expect(knowing("budgetopfølgning").join("BUDGETOP-", "FØLGNING")).toBe("-");
    expect(knowing("it-afdeling").join("ny It-", "afdeling")).toBe("-");
    expect(knowing("itafdeling").join("IT-", "afdeling")).toBe("");
  });
});

describe("where the document has the word nowhere else", () => {
  test.each([
    ["kultur-", "og fritidsområdet", "- "],
    ["kultur-", "samt fritidsområdet", "- "],
    ["op-", "og nedadgående", "- "],
    ["drifts-", "eller anlægsudgifter", "- "],
    ["IT-", "afdelingen", "-"],
    ["HR-", "nøgletal", "-"],
    ["2-", "årig", "-"],
    ["24/7-", "bemanding", "-"],
    ["e-", "mail", "-"],
    ["Hoved-", "MED", "-"],
    ["Høje-", "Taastrup", "-"],
    ["fri-", "institution", "-"],
    ["uddannelses-", "muligheder", ""],
    ["budgetop-", "følgning", ""],
    ["skole-", "elev", ""],
  ])("%s / %s is joined by %j", (line, next, joined) => {
    expect(knowing().join(line, next)).toBe(joined);
  });

  test("a name of several words before the hyphen is the author's when it stands elsewhere", () => {
    expect(
      new Hyphenator(() => "Året som UNICEF By begynder.").join("erfaring med UNICEF By-", "konceptet"),
    ).toBe("-");
    expect(knowing().join("erfaring med UNICEF By-", "konceptet")).toBe("");
    expect(knowing("UNICEF Byen").join("erfaring med UNICEF By-", "konceptet")).toBe("");
    expect(knowing("UNICEF By").join("UNICEF i By-", "konceptet")).toBe("");
  });

  test("a soft hyphen is always the layout's", () => {
    forAll(divided, ([head, tail]) => {
      expect(knowing(`${head}-${tail}`).join(`${head}\u00ad`, tail)).toBe("");
    });
  });
});

test("a line that ends in no hyphen behind a word has none to join", () => {
  forAll(word, word, fc.constantFrom("", ".", ",", " -", " –", "–", ":-"), (line, next, end) => {
    expect(knowing(line + next).join(line + end, next)).toBeNull();
  });
  expect(knowing().join("ord-", "")).toBeNull();
  expect(knowing().join("ord-", "(i parentes)")).toBeNull();
});

test("the document is asked for once, and only by a hyphen", () => {
  let asked = 0;
  const hyphenator = new Hyphenator(() => {
    asked++;
    return "budgetopfølgning";
  });
  hyphenator.join("uden", "streg");
  expect(asked).toBe(0);
  for (let turn = 0; turn < 3; turn++) hyphenator.join("budgetop-", "følgning");
  expect(asked).toBe(1);
});
