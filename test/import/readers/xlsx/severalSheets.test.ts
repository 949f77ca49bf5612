/** Workbooks of several sheets: for themes, for rounds, and those without initiatives. */
import { describe, expect, test } from "vitest";
import { HEAD, imported, listed, TITLE } from "../../../fixtures/listedWorkbook.ts";
import type { WorkbookSheet } from "../../../fixtures/workbookFile.ts";

const titlesIn = async (...sheets: readonly WorkbookSheet[]) =>
  (await imported(...sheets)).facts.initiatives.map(({ title }) => title);

describe("several sheets", () => {
  test("are read one after the other; a sheet's name is its theme where it has a number", async () => {
    const { facts } = await imported(
      { name: "Forside", rows: [[TITLE]] },
      { name: "7. Klima og by", rows: [HEAD, listed("7.01. Tage")] },
      { name: "8. Erhverv", rows: [["8. Erhverv"], HEAD, listed("8.01. Havn")] },
    );
    expect(facts.committee).toBe("Klimaudvalget");
    expect(facts.themes.map(({ number, title }) => [number, title])).toEqual([
      ["7", "Klima og by"],
      ["8", "Erhverv"],
    ]);
    expect(facts.initiatives.map(({ title, theme }) => [title, theme])).toEqual([
      ["Tage", "7"],
      ["Havn", "8"],
    ]);
  });

  test("the name of a sheet for a round is no theme", async () => {
    const sheet = { name: "2. Opfølgning 2025", rows: [[TITLE], ["7. Klima"], HEAD, listed("7.01. Tage")] };
    expect((await imported(sheet)).facts.themes.map(({ title }) => title)).toEqual(["Klima"]);
  });

  test.each([
    ["1. budgetopfølgning 2025", "2. budgetopfølgning 2025"],
    ["BO1 2025", "BO2 2025"],
    ["31.03.2025", "30.06.2025"],
    [
      "1. budgetopfølgning 25",
      "2. budgetopfølgning 25",
      "1. budgetopfølgning 2025",
      "2. budgetopfølgning 2025",
    ],
  ])(
    "one for each round, %s and %s, tells of an initiative in each",
    async (first, second, one = first, two = second) => {
      const row = (title: string, smiley: string) => [title, "Teknik", "Målet", smiley];
      const head = HEAD.filter((name) => name !== "Tid");
      const { facts, findings } = await imported(
        { name: first, rows: [[TITLE], ["7. Klima"], head, row("7.01. Tage", "🙂"), row("7.02. Sti", "☹")] },
        { name: second, rows: [[TITLE], ["7. Klima"], head, row("7.01. Tage", "☹"), row("7.02. Sti", "☹")] },
      );
      expect(facts.rounds.map(({ label }) => label)).toEqual([one, two]);
      expect(facts.themes.map(({ title }) => title)).toEqual(["Klima"]);
      expect(
        facts.initiatives.map(({ title, milestones }) => [title, ...milestones.map(({ smiley }) => smiley)]),
      ).toEqual([
        ["Tage", "glad", "sur"],
        ["Sti", "sur", "sur"],
      ]);
      expect(findings.map(({ code }) => code)).not.toContain("text-unplaced");
    },
  );

  const FORM = [
    ["7.01. Tage", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"],
    ["Parterne er enige.", "Ansvarligt center: Teknik"],
    ["Milepæl", "Planen er lagt.", "1. budgetopfølgning 2025", "🙂"],
  ];
  test.each<[what: string, rows: WorkbookSheet["rows"]]>([
    ["a list", [HEAD, listed("7.01. Tage")]],
    ["a form", FORM],
  ])("one without initiatives behind %s is left out and told", async (_what, rows) => {
    const whole = await imported({ rows: [[TITLE], ...rows] });
    for (const head of [
      ["Center", "Udvalg", "Runde"],
      ["Tema", "🙂", "😐", "☹"],
      ["Navn", "Telefon"],
    ]) {
      const choices = {
        rows: [head, ["Teknik", "Klimaudvalget", "1. budgetopfølgning 2025", 2].slice(0, head.length)],
      };
      const { facts, findings } = await imported({ rows: [[TITLE], ...rows] }, choices);
      expect(facts.rounds).toEqual(whole.facts.rounds);
      expect(facts.initiatives).toEqual(whole.facts.initiatives);
      expect(findings).toContainEqual({
        code: "table-left-out",
        line: expect.any(Number),
        values: { words: head.join(" ") },
      });
    }
  });

  test("their names are told where they are no headings, but not those that nobody gave", async () => {
    const told = async (...names: readonly string[]) => {
      const sheets = names.map((name, at) => ({
        name,
        rows: [[TITLE], ["7. Klima"], HEAD, listed(`7.0${at + 1}. Tage`)],
      }));
      return (await imported(...sheets)).findings.filter(({ code }) => code === "aside-left-out");
    };
    expect((await told("Børn", "Ældre")).map(({ values }) => values)).toEqual([
      { kind: "sheetName", words: "Børn" },
      { kind: "sheetName", words: "Ældre" },
    ]);
    expect(await told("Opfølgning")).toEqual([]);
    expect(await told("Ark1", "Ark2")).toEqual([]);
  });

  test("a hidden one that is larger than any follow-up's is left out and told", async () => {
    const behind = `<!--${" ".repeat(9 * 1024 ** 2)}-->`;
    const hidden = { name: "Udtræk", rows: [HEAD], attributes: 'state="hidden"', behind };
    const result = await imported(hidden, { rows: [[TITLE], HEAD, listed("7.01. Tage")] });
    expect(result.facts.initiatives.map(({ title }) => title)).toEqual(["Tage"]);
    expect(result.findings.map(({ values }) => values)).toContainEqual({ kind: "sheet", words: "Udtræk" });
  });

  test("a hidden one is left out and told", async () => {
    const hidden = { name: "Sidste år", rows: [HEAD, listed("7.09. Gammel")], attributes: 'state="hidden"' };
    const shown = { rows: [[TITLE], HEAD, listed("7.01. Tage")] };
    expect(await titlesIn(shown, hidden)).toEqual(["Tage"]);
    expect((await imported(shown, hidden)).findings.map(({ values }) => values)).toContainEqual({
      kind: "sheet",
      words: "Sidste år",
    });
  });
});
