/** Files of several front pages, and the committee that a front page names. */
import { describe, expect, test } from "vitest";
import { codesOf, lindby, READ, ROWS, rowsIn } from "../../../fixtures/lindby.ts";
import { imported } from "../../../fixtures/smallDocument.ts";
import { importText } from "../../../fixtures/sourceOracle.ts";

test.each([
  ["på Klimaudvalgets og Børneudvalgets område", ["Klimaudvalget", "Børneudvalget"]],
  ["på Klima- og Miljøudvalgets samt Børneudvalgets område", ["Klima- og Miljøudvalget", "Børneudvalget"]],
  [
    "for Børne- og Ungdomsudvalget, Socialudvalget og Økonomiudvalget",
    ["Børne- og Ungdomsudvalget", "Socialudvalget", "Økonomiudvalget"],
  ],
])("a heading that names several committees names none, which is told: %s", (area, committees) => {
  const text = lindby([["7.01. Tage", ...ROWS]], {
    heading: ["Anden opfølgning på Aftale om budget 2025", area],
    footer: [],
  });
  const { facts, findings } = imported(text);
  expect(facts.committee).toBeNull();
  expect(findings.filter(({ code }) => code === "several-committees")).toMatchObject([
    { line: 1, values: { committees } },
  ]);
});

describe("two follow-ups in one file", () => {
  const second = (heading: readonly string[], committee: string) => {
    const first = lindby(
      [
        ["7.01. Tage", ...ROWS],
        ["7.02. Sti", ...ROWS],
      ],
      { footer: [] },
    );
    const other = lindby([["8.01. Flere pædagoger", ...ROWS]], { heading })
      .replace("7. Klima og by", "8. Børn")
      .replaceAll("udvalg: Klimaudvalget", `udvalg: ${committee}`);
    return first + other;
  };

  test("of two committees on one agreement are read as one without a committee, which is told", () => {
    const text = second(
      ["Anden opfølgning på Aftale om budget 2025", "på Børneudvalgets område"],
      "Børneudvalget",
    );
    const { committee, initiatives, themes } = imported(text).facts;
    expect(committee).toBeNull();
    expect(initiatives.map((one) => one.committee)).toEqual([
      "Klimaudvalget",
      "Klimaudvalget",
      "Børneudvalget",
    ]);
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by", "Børn"]);
    expect(rowsIn(text)).toEqual([...READ, ...READ, ...READ]);
    expect(codesOf(text)).toEqual(expect.arrayContaining(["text-unplaced", "several-committees"]));
    expect(codesOf(text)).not.toContain("smiley-unplaced");
  });

  test.each([
    [["Børneudvalget"]],
    [["BØRNEUDVALGET"]],
    [["Børneudvalgets område"]],
    [["Bilag 2: Anden opfølgning på Aftale om budget 2025 på Børneudvalgets område"]],
    [["Lindby Kommune", "Anden opfølgning på Aftale om budget 2025", "på Børneudvalgets område"]],
    [["ANDEN OPFØLGNING PÅ AFTALE OM BUDGET 2025", "PÅ BØRNEUDVALGETS OMRÅDE"]],
    [
      [
        "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område Den 27. august 2025",
        "",
        "Lindby Kommune, Økonomi og Styring - 3 - Sagsid: 00.30.00-S00-11-25",
        "",
        "",
        "Anden opfølgning på Aftale om budget 2025",
        "på Børneudvalgets område",
      ],
    ],
  ])("are told where the second begins with %j", (heading) => {
    const [own, ...others] = second(["Anden opfølgning på Aftale om budget 2025"], "Børneudvalget").split(
      "Anden opfølgning på Aftale om budget 2025\n\nLæsevejledning",
    );
    const guide = others.join("");
    const theme = guide.slice(guide.indexOf("8. Børn"));
    const text = `${own}${heading.join("\n")}\n\n${theme}`;
    const { committee, themes } = imported(text).facts;
    expect(committee).toBeNull();
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by", "Børn"]);
    expect(rowsIn(text)).toEqual([...READ, ...READ, ...READ]);
    expect(codesOf(text)).toEqual(["several-committees", "text-unplaced"]);
  });

  /** A front page of nothing but its heading, which stands where a theme's heading does. */
  const asTheme = (heading: string) =>
    lindby(
      [
        ["7.01. Tage", ...ROWS],
        ["7.02. Sti", ...ROWS],
      ],
      { footer: [] },
    ).replace("7.02. Sti", () => `\n${heading}\n\n7.02. Sti`);

  test("whose second front page speaks of a status", () => {
    const text = second(["Status på Aftale om budget 2025 for Børneudvalget"], "Børneudvalget");
    expect(imported(text).facts.committee).toBeNull();
    expect(rowsIn(text)).toEqual([...READ, ...READ, ...READ]);
    expect(codesOf(text)).not.toContain("smiley-unplaced");
  });

  test("of two years, whose second front page stands right behind the first one's foot", () => {
    const first = lindby([["7.01. Tage", ...ROWS]]);
    const heading = ["Anden opfølgning på Aftale om budget 2024", "på Klimaudvalgets område"];
    const text = `${first}\f\n${lindby([["8.01. Sti", ...ROWS]], { heading })}`;
    expect(importText(text)).toMatchObject({ refused: true, code: "several-follow-ups" });
  });

  test("whose second front page is a heading alone", () => {
    const other = importText(asTheme("Opfølgning på Aftale om budget 2024 på Klimaudvalgets område"));
    expect(other).toMatchObject({ refused: true, code: "several-follow-ups" });
    const { facts } = imported(asTheme("Opfølgning på Aftale om budget 2025 på Børneudvalgets område"));
    expect(facts.committee).toBeNull();
    expect(facts.import?.findings.map(({ code }) => code)).toContain("several-committees");
  });

  test.each([
    ["Anden opfølgning på Aftale om budget 2026", "på Klimaudvalgets område"],
    ["Tredje opfølgning på Aftale om budget 2025", "på Klimaudvalgets område"],
  ])("%s: another agreement or another round is refused", (...heading) => {
    const result = importText(second(heading, "Klimaudvalget"));
    expect(result).toMatchObject({ refused: true, code: "several-follow-ups" });
  });
});

describe("the committee", () => {
  test.each([
    ["Anden opfølgning på Aftale om budget 2025", "for Klimaudvalget", "Klimaudvalget"],
    ["Anden opfølgning på Aftale om budget 2025", "på Klimaudvalgets ansvarsområde", "Klimaudvalget"],
    ["Anden opfølgning på Aftale om budget 2025 for Børne- og Ungeudvalget", "", "Børne- og Ungeudvalget"],
    ["Anden opfølgning på Aftale om budget 2025", "Klimaudvalgets ressort", "Klimaudvalget"],
    [
      "Anden opfølgning på Aftale om budget 2025",
      "inden for Klima- og Miljøudvalgets område",
      "Klima- og Miljøudvalget",
    ],
    ["Anden opfølgning på Aftale om budget 2025 – Klimaudvalget", "", "Klimaudvalget"],
    ["Anden opfølgning på Aftale om budget 2025 til Klimaudvalget", "", "Klimaudvalget"],
  ])("%s %s", (one, two, committee) => {
    const heading = [one, two].filter((line) => line !== "");
    const text = lindby([["7.01. Tage", ...ROWS]], { heading, footer: [] }).replace(
      "udvalg: Klimaudvalget",
      "udvalg: Andet",
    );
    expect(imported(text).facts.committee).toBe(committee);
  });
});
