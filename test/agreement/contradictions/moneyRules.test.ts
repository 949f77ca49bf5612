/** The rules about money on invented initiatives: what each finds, and what only looks like it. */
import { describe, expect, test } from "vitest";
import { findContradictions } from "../../../src/agreement/contradictions/findContradictions.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { economy, quoted } from "./quoted.ts";

describe("economy glad, and money is missing", () => {
  const words = (status: string, kind: "missing" | "overrun" = "missing") =>
    quoted(`economy-glad-but-${kind}`, [economy("Besparelse 1 mio. kr.", status)]);
  test.each([
    "Der er et merforbrug på 0,3 mio. kr.",
    "Udgiften oversteg budgettet.",
    "Rammen er overskredet med 0,2 mio. kr.",
    "Anlægssummen overstiger det aftalte.",
  ])("an overrun, and no missing money: %s", (status) => {
    expect(words(status, "overrun")).toEqual([["Besparelse 1 mio. kr.", status]]);
    expect(words(status)).toEqual([]);
  });
  test.each([
    "Besparelsen er ikke fuldt ud indfriet.",
    "Der mangler 0,4 mio. kr. af sparemålet.",
    "Der er et underskud.",
    "Der er en mindreindtægt.",
    "Der er en manko.",
    "Der mangler en besparelse.",
    "En del af provenuet er ikke opnået.",
  ])("%s", (status) => {
    expect(words(status)).toEqual([["Besparelse 1 mio. kr.", status]]);
  });
  test.each([
    "Der er ikke noget merforbrug.",
    "Besparelsen oversteg det aftalte.",
    "Der er risiko for et merforbrug i 2022.",
    "Budgettet er ikke overskredet.",
    "Der mangler en endelig beskrivelse.",
    "Målet er ikke nået.",
    "Der er intet underskud.",
    "Hvis salget udskydes, kan der komme et underskud.",
  ])("but not: %s", (status) => {
    expect(words(status)).toEqual([]);
    expect(words(status, "overrun")).toEqual([]);
  });
  test("a figure that misses is enough", () => {
    const figures = [
      { target: 100, deviation: { min: 40, max: 40, how: "stated" as const }, evidence: ["60 kr."] },
    ];
    expect(
      quoted("economy-glad-but-missing", [{ economy: { text: "60 kr.", smiley: "glad", figures } }]),
    ).toHaveLength(1);
  });
  test("what is missing is in question, also where it follows from the outcome", () => {
    const figures = [
      { target: 100, outcome: { min: 60, max: 60, how: "stated" as const }, evidence: ["60 kr."] },
    ];
    const given: Given = { economy: { text: "60 kr.", smiley: "glad", figures } };
    expect(findContradictions(inventedFollowUp([given])).map(({ kroner }) => kroner)).toContain(40);
  });
});

test("economy sur, and every amount as agreed", () => {
  const figures = [
    { target: 100, outcome: { min: 120, max: 120, how: "stated" as const }, evidence: ["120 kr."] },
  ];
  const met = { text: "120 kr.", smiley: "sur" as const, figures };
  expect(quoted("economy-sur-but-met", [{ economy: met }])).toEqual([["120 kr.", "120 kr."]]);
  expect(quoted("economy-sur-but-met", [{ economy: { ...met, status: "Der er et merforbrug." } }])).toEqual(
    [],
  );
});

describe("arithmetic", () => {
  const sums = (description: string) => quoted("arithmetic-does-not-hold", [{ description }]);
  test("parts that do not add up to their total", () => {
    const wrong = "Der afsættes 1,5 mio. kr. i 2021 og 2,0 mio. kr. i 2022, i alt 4,5 mio. kr.";
    expect(sums(wrong)).toEqual([[wrong]]);
    expect(sums(wrong.replace("4,5", "3,5"))).toEqual([]);
    expect(sums("Der afsættes 1,43 mio. kr. og 2,01 mio. kr., i alt 3,4 mio. kr.")).toEqual([]);
  });
  test("a total may be off by its rounding, half of its last digit, and by no more", () => {
    const total = (written: string) =>
      sums(`Der afsættes 1,00 mio. kr. og 2,05 mio. kr., i alt ${written} mio. kr.`);
    expect(total("3,0")).toEqual([]);
    expect(total("3,1")).toEqual([]);
    expect(total("3,2")).toHaveLength(1);
    expect(total("2,9")).toHaveLength(1);
    expect(total("3,04")).toHaveLength(1);
  });
  test("what is missing may be off by the rounding it is written with", () => {
    const missing = (kroner: number, written: string) =>
      quoted("arithmetic-does-not-hold", [
        {
          economy: {
            text: `Besparelse 1,00 mio. kr. Opnået 0,95 mio. kr. Der mangler ${written}.`,
            figures: [
              {
                target: 1_000_000,
                outcome: { min: 950_000, max: 950_000, how: "stated" },
                deviation: { min: kroner, max: kroner, how: "stated" },
                evidence: ["Besparelse 1,00 mio. kr.", `Der mangler ${written}.`],
              },
            ],
          },
        },
      ]);
    expect(missing(100_000, "0,1 mio. kr.")).toEqual([]);
    expect(missing(60_000, "0,06 mio. kr.")).toHaveLength(1);
    expect(missing(150_000, "0,15 mio. kr.")).toHaveLength(1);
  });
  test("the total may come first, before its parts, and only there", () => {
    const first = "Der afsættes 3,0 mio. kr., fordelt med 1,0 mio. kr. i 2021 og 1,0 mio. kr. i 2022.";
    expect(sums(first)).toEqual([[first]]);
    expect(sums(first.replace("3,0", "2,0"))).toEqual([]);
    expect(
      sums("Der afsættes 3,0 mio. kr. til drift, 1,0 mio. kr. fordelt på løn og 1,0 mio. kr. på kørsel."),
    ).toEqual([]);
  });
  test("of a range both ends must hold", () => {
    const ranges = (total: string) =>
      sums(`Der afsættes 1-2 mio. kr. og 3 mio. kr., i alt ${total} mio. kr.`);
    expect(ranges("4-5")).toEqual([]);
    expect(ranges("4-7")).toHaveLength(1);
    expect(ranges("2-5")).toHaveLength(1);
  });
  test("what compares or singles out is no sum", () => {
    expect(sums("Der afsættes 5 mio. kr., heraf 1 mio. kr. til drift, i alt 5 mio. kr.")).toEqual([]);
  });
});

test("another amount in the description than in the economy, for the same year", () => {
  const figures = [
    { measure: "investment" as const, target: 29_800_000, evidence: ["Investering i 2021: 29,8 mio. kr."] },
  ];
  const given = (description: string): Given => ({
    description,
    economy: { text: "Investering i 2021: 29,8 mio. kr.", figures },
  });
  const hits = (description: string) => quoted("amounts-differ", [given(description)]);
  expect(hits("Der afsættes 33,4 mio. kr. i 2021.")).toHaveLength(1);
  expect(hits("Der afsættes 29,8 mio. kr. i 2021.")).toEqual([]);
  expect(hits("Der afsættes 20,0 mio. kr. i 2021 og 9,8 mio. kr. i 2021 til flytning.")).toEqual([]);
  expect(hits("Der afsættes ca. 33 mio. kr. i 2021.")).toEqual([]);
  expect(hits("Der afsættes 33,4 mio. kr. i 2022.")).toEqual([]);
  expect(hits("Der forventes en besparelse på 33,4 mio. kr. i 2021.")).toEqual([]);
  // The year of an amount is the one next to it: behind it, else the last before it.
  expect(hits("Fra 2019 til i dag, i 2021, afsættes 33,4 mio. kr.")).toHaveLength(1);
  expect(hits("I 2020 blev det besluttet, at der i 2021 afsættes 33,4 mio. kr.")).toHaveLength(1);
  expect(hits("Fra 2020 til 2022 afsættes 33,4 mio. kr.")).toEqual([]);
  expect(hits("Der afsættes 33,4 mio. kr. i 2021-2022.")).toEqual([]);
  expect(hits("I de kommende år afsættes 33,4 mio. kr. i 2021.")).toEqual([]);
  // What is singled out of an amount has its year from its own words.
  expect(hits("Der afsættes 29,8 mio. kr. i 2021 og 5 mio. kr. i 2022.")).toEqual([]);
  expect(hits("I 2021 afsættes 29,8 mio. kr., og 5 mio. kr. følger.")).toEqual([]);
  expect(hits("Investeringen er på 33,4 mio. kr. i 2021.")).toHaveLength(1);
  expect(hits("Prisen er 500 kr. pr. time i 2021.")).toEqual([]);
  expect(
    quoted("amounts-differ", [{ ...given(""), remarks: "Der afsættes 33,4 mio. kr. i 2021." }]),
  ).toHaveLength(1);
  expect(hits("I 2021 blev det besluttet, at der i 2022 afsættes 33,4 mio. kr.")).toEqual([]);
});

test("no economic effect beside amounts", () => {
  const given = (description: string, text: string): Given => ({ description, economy: { text } });
  const none = "Der er ingen økonomiske konsekvenser.";
  expect(quoted("no-effect-but-amounts", [given("Der afsættes 2 mio. kr.", none)])).toEqual([
    ["Der afsættes 2 mio. kr.", none],
  ]);
  expect(quoted("no-effect-but-amounts", [given("Der afsættes flere timer.", none)])).toEqual([]);
  expect(quoted("no-effect-but-amounts", [given("Der afsættes 2 mio. kr.", "Udgift 2 mio. kr.")])).toEqual(
    [],
  );
});

test("an investment that is funded as operations", () => {
  const given = (funding: string[], text: string): Given => ({ funding, economy: { text } });
  const text = "Investering i 2021: 0,5 mio. kr.";
  expect(quoted("investment-in-operations", [given(["drift"], text)])).toEqual([["drift", text]]);
  expect(quoted("investment-in-operations", [given(["drift", "anlæg"], text)])).toEqual([]);
  expect(quoted("investment-in-operations", [given([], text)])).toEqual([]);
  expect(quoted("investment-in-operations", [given(["drift"], "Geninvesteringen fortsætter.")])).toEqual([]);
});

test("an agreed saving is held against what is saved, not against what is spent", () => {
  const figures = [{ target: 2_000_000, evidence: ["Besparelse i 2021: 2,0 mio. kr."] }];
  const hits = (description: string) =>
    quoted("amounts-differ", [{ description, economy: { text: "Besparelse i 2021: 2,0 mio. kr.", figures } }])
      .length;
  for (const words of [
    "En effektivisering på",
    "Der spares",
    "Provenuet er",
    "Gevinsten er",
    "Indtægten er",
  ]) {
    expect(hits(`${words} 3,0 mio. kr. i 2021.`)).toBe(1);
    expect(hits(`${words} 2,0 mio. kr. i 2021.`)).toBe(0);
  }
  expect(hits("Udgiften er 3,0 mio. kr. i 2021.")).toBe(0);
  // Rounded as it is written.
  expect(hits("Der spares 2,04 mio. kr. i 2021.")).toBe(0);
  expect(hits("Der spares 2,06 mio. kr. i 2021.")).toBe(1);
});

test("a note on the economy without a smiley", () => {
  expect(quoted("note-without-smiley", [economy("Udgift 1 mio. kr.", "Budgettet er brugt.", null)])).toEqual([
    ["Budgettet er brugt."],
  ]);
  expect(quoted("note-without-smiley", [economy("Udgift 1 mio. kr.", "Budgettet er brugt.")])).toEqual([]);
  expect(quoted("note-without-smiley", [economy("Udgift 1 mio. kr.", null, null)])).toEqual([]);
});
