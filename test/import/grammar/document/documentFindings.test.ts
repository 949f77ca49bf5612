/** What is told of a document as a whole: its numbers, its smileys, its reading guide, its front pages. */
import { describe, expect, test } from "vitest";
import { ECONOMY_LEGEND, EFFORT_LEGEND, GLAD, lindby, ROWS, SUR } from "../../../fixtures/lindby.ts";
import { findingsOf, imported, smallDocument, smallInitiative } from "../../../fixtures/smallDocument.ts";
import { importText } from "../../../fixtures/sourceOracle.ts";

const TABLE = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺", "Økonomi Ingen.", ""];
const told = (text: string) => findingsOf(imported(text)).map((finding) => finding.replace(/^\S+ /, ""));
const two = (one: string, other: string) =>
  smallDocument(smallInitiative(one, ...TABLE), smallInitiative(other, ...TABLE));

describe("numbers", () => {
  test("used twice are told with the line of their first use", () => {
    const text = two("1.01. Fald", "1.01. Mad");
    expect(findingsOf(imported(text))).toEqual(["18 number-used-twice"]);
    expect(imported(text).facts.import?.findings[0]?.message).toContain("6");
  });
  test("that are missing are told", () => {
    expect(told(two("1.01. Fald", "Mad"))).toEqual(["initiative-without-number"]);
  });
});

describe("an initiative without a centre", () => {
  const text = two("1.01. Fald", "1.02. Mad");
  const without = (words: string) => words.replace("Ansvarligt center: Ejendomme\n", "");
  const empty = (words: string) => words.replace("center: Ejendomme", "center:");

  test("is told where others have one", () => {
    expect(findingsOf(imported(without(text)))).toEqual(["6 initiative-without-centre"]);
    expect(findingsOf(imported(empty(text)))).toEqual(["6 initiative-without-centre"]);
  });
  test("is as most others are where few or none have one", () => {
    expect(told(without(without(text)))).toEqual([]);
    const three = smallDocument(
      ...["1.01. Fald", "1.02. Mad", "1.03. Vej"].map((title) => smallInitiative(title, ...TABLE)),
    );
    expect(told(without(three))).toEqual(["initiative-without-centre"]);
    expect(told(without(without(three)))).toEqual([]);
  });
});

test("titles and heads that are missing are told", () => {
  const headless = smallInitiative("1.02. Mad", ...TABLE).replace(
    " Kort beskrivelse af indsatsen (drift) Tid Smiley",
    "",
  );
  expect(told(smallDocument(smallInitiative("1.01. Fald", ...TABLE), headless))).toEqual(["heading-missing"]);
  const untitled = smallInitiative("", ...TABLE).trim();
  expect(told(untitled)).toContain("heading-missing");
});

describe("a foot that names another agreement than the title is told", () => {
  const withFoot = (words: string) => told(`${two("1.01. Fald", "1.02. Mad")}\n${words} Den 1. maj 2024\n`);
  test("by its year", () => {
    expect(withFoot("Anden opfølgning på Aftale om budget 2023 på Socialudvalgets område")).toEqual([
      "footer-names-another-year",
    ]);
    expect(withFoot("Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område")).toEqual([]);
    expect(withFoot("Anden opfølgning på aftale om budget 2024 på Socialudvalgets område")).toEqual([]);
    expect(withFoot("Anden opfølgning på forlig i budgettet på området")).toEqual([]);
  });
});

describe("a document", () => {
  test("that names neither municipality nor agreement is told", () => {
    const text = two("1.01. Fald", "1.02. Mad");
    expect(findingsOf(imported(text.replace("Herlev Kommune", "")))).toEqual(["null authority-unknown"]);
    expect(findingsOf(imported(text.replace(/^.*Aftale.*$/m, "Status på planen")))).toEqual([
      "1 title-missing",
    ]);
  });

  test("without smileys is told", () => {
    expect(told(two("1.01. Fald", "1.02. Mad").replaceAll("☺", ""))).toEqual(["no-smileys"]);
  });

  test("tells smileys that it cannot read or place", () => {
    const text = two("1.01. Fald", "1.02. Mad");
    expect(told(text.replace("2024 ☺", "2024 \uf020"))).toEqual(["smiley-unknown"]);
    expect(told(text.replace("2024 ☺", "2024 🔴"))).toEqual(["rating-unknown"]);
    expect(told(text.replace("indsatsen.", "indsatsen. ☺"))).toContain("smiley-unplaced");
  });

  test.each([
    ["Herlev Kommune - 1 -", "document-empty"],
    ["Planen er lagt.", "no-tables"],
    [smallDocument(smallInitiative("1.01. Fald", "Økonomi Ingen.")), "no-milestones"],
    [smallDocument(smallInitiative("1.01. Fald", "Milepæl Planen er lagt.")), "no-rounds"],
  ])("%j is no follow-up", (text, code) => {
    expect(importText(text)).toMatchObject({ refused: true, code });
  });
});

describe("the reading guide", () => {
  const meaning = (...legend: readonly string[]) =>
    imported(
      lindby(
        [
          ["7.01. Tage", ...ROWS],
          ["7.02. Sti", ...ROWS],
        ],
        { legend },
      ),
    ).facts.smileyMeaning;
  const effort = (glad: string | null) => ({ effort: { glad, neutral: null, sur: null } });

  test.each([
    ["with a colon", [`${GLAD}: Nået`], effort("Nået")],
    ["with a sign of equality", [`${GLAD} = Nået`], effort("Nået")],
    ["behind the sign", [`Nået ${GLAD}`], effort("Nået")],
    [
      "of money by its words",
      [`${SUR}: Besparelse mangler`],
      { economy: { glad: null, sur: "Besparelse mangler" } },
    ],
    [
      "of efforts in a follow-up on the budget",
      [`${GLAD}: Nået i budgetopfølgning`],
      effort("Nået i budgetopfølgning"),
    ],
    [
      "of money by its heading",
      ["Smileys på økonomi:", `${GLAD}: Nået`],
      { economy: { glad: "Nået", sur: null } },
    ],
    [
      "of efforts by its heading",
      ["Smileys på indsats:", `${GLAD}: Økonomi er nået`],
      effort("Økonomi er nået"),
    ],
    [
      "by a heading that says neither",
      ["Smileys på økonomi:", "Andre smileys:", `${GLAD}: Nået`],
      effort("Nået"),
    ],
    ["over lines in small letters", [`${GLAD}: Milepæl`, "er nået"], effort("Milepæl er nået")],
    [
      "over a full line",
      [`${GLAD}: Milepæl er nået som planlagt af udvalget og`, "Kommunalbestyrelsen i hele kommunen"],
      effort("Milepæl er nået som planlagt af udvalget og Kommunalbestyrelsen i hele kommunen"),
    ],
    ["up to a new sentence", [`${GLAD}: Nået`, "", "Andre ting"], effort("Nået")],
    ["up to a heading", [`${GLAD}: Nået`, "smileys på økonomi:"], effort("Nået")],
    [
      "below an overview that a heading ends",
      ["Oversigt", `Tage ${SUR}`, "Smileys på indsats:", `${GLAD}: Nået`],
      effort("Nået"),
    ],
    ["below a sentence that speaks of one", ["Her er et overblik.", `${GLAD}: Nået`], effort("Nået")],
  ] as const)("defines smileys %s", (_, legend, expected) => {
    expect(meaning(...legend)).toEqual(expected);
  });

  test.each([
    ["nothing", []],
    ["an overview", ["Oversigt", `Plan ${GLAD}`]],
    ["an initiative by its number", [`${GLAD} 7.01. Noget`]],
    ["an initiative by its title", [`TAGE ${GLAD}`]],
    ["two smileys at once", [`Nået ${GLAD} ${SUR}`]],
    ["a smiley without words", [`${GLAD}`]],
  ])("defines none by %s", (_, legend) => {
    expect(meaning(...legend)).toBeNull();
  });

  test("defines both", () => {
    expect(Object.keys(meaning(...EFFORT_LEGEND, "", ...ECONOMY_LEGEND) ?? {})).toEqual([
      "effort",
      "economy",
    ]);
  });
});

describe("another front page behind the tables", () => {
  const behind = (
    front: string,
    heading = "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område",
  ) => {
    const table = ["7.01. Tage", ...ROWS] as const;
    return importText(
      lindby(
        [
          [...table, "", front, "", ...EFFORT_LEGEND, ""],
          ["7.02. Sti", ...ROWS],
        ],
        { heading: [heading], footer: ["Lindby Kommune - 3 -"] },
      ),
    );
  };
  test.each([
    ["of another year", "Anden opfølgning på Aftale om budget 2024 på Klimaudvalgets område"],
    ["of another number", "Tredje opfølgning på Aftale om budget 2025 på Klimaudvalgets område"],
  ])("%s is refused", (_, front) => {
    expect(behind(front)).toMatchObject({ refused: true, code: "several-follow-ups" });
  });

  test("of another committee leaves the document without one, which is told once", () => {
    const result = behind("Anden opfølgning på Aftale om budget 2025 på Børneudvalgets område");
    if (result.refused) throw new Error("It is read.");
    expect(result.facts.committee).toBeNull();
    expect(result.findings.map(({ code }) => code)).toEqual(["several-committees", "text-unplaced"]);
    expect(result.smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
  });

  test("of the same committee is the same follow-up", () => {
    const result = behind("Opfølgning på Aftale om budget 2025 på Klimaudvalgets område");
    if (result.refused) throw new Error("It is read.");
    expect(result.facts.committee).toBe("Klimaudvalget");
    expect(result.findings.map(({ code }) => code)).toEqual(["text-unplaced"]);
  });
});
