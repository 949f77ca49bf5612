/** Lists whose rows have cells under no name. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { refusalMessage } from "../../src/text/refusals.ts";
import { mustImport } from "../fixtures/mustImport.ts";

const FRONT = [
  "Opfølgning på Aftale om budget 2026 på Socialudvalgets område",
  "Vestby Kommune",
  "",
  "1. Sundhed",
  "",
];
const R = "1. budgetopfølgning 2026";
const R2 = "2. budgetopfølgning 2026";

async function read(...rows: readonly (readonly string[])[]) {
  const text = [...FRONT, ...rows.map((cells) => cells.join("\t")), ""].join("\n");
  const { facts } = mustImport(await importBytes(new TextEncoder().encode(text)));
  return facts.initiatives.map(({ number, title, remarks, milestones }) => [
    number,
    title,
    remarks,
    ...milestones.map(({ text: words, smiley }) => [words, smiley]),
  ]);
}

const BOTH = [
  ["1.01", "Færre fald", null, ["Plan lagt", "glad"]],
  ["1.02", "Bedre mad", null, ["Plan fulgt", "neutral"]],
];

test("a cell behind the last name is kept", async () => {
  const rows = await read(
    ["Indsats", "Mål", "Frist", "Vurdering"],
    ["1.01 Færre fald", "Plan lagt", R, "☺", "Afventer byrådet"],
    ["1.02 Bedre mad", "Plan fulgt", R, "😐", ""],
  );
  expect(rows.map(([, , remarks]) => remarks)).toEqual(["Afventer byrådet", null]);
});

describe("numbers before the initiatives are theirs", () => {
  test.each([
    ["under an empty name", ["", "Indsats", "Mål", "Frist", "Vurdering"]],
    ["under no name of their own", ["Indsats", "Mål", "Frist", "Vurdering"]],
  ])("%s", async (_, head) => {
    const rows = await read(
      head,
      ["1.01", "Færre fald", "Plan lagt", R, "☺"],
      ["1.02", "Bedre mad", "Plan fulgt", R, "😐"],
    );
    expect(rows).toEqual(BOTH);
  });

  test("also where only its first row has it, and where another theme has the same title", async () => {
    const rows = await read(
      ["", "Indsats", "Mål", "Frist", "Vurdering"],
      ["1", "Drift", "Plan lagt", R, "☺"],
      ["", "Drift", "Plan fulgt", R2, "😐"],
      ["2. Skole", "", "", "", ""],
      ["2", "Drift", "Plan lagt", R, "☹"],
    );
    expect(rows).toEqual([
      ["1", "Drift", null, ["Plan lagt", "glad"], ["Plan fulgt", "neutral"]],
      ["2", "Drift", null, ["Plan lagt", "sur"]],
    ]);
  });

  test.each([
    ["the rows' numbers", ["1", "Færre fald"], ["2", "Færre fald"], ["3", "Bedre mad"]],
    ["the rows' numbers, also of rows without a name", ["1", "Færre fald"], ["2", ""], ["3", "Bedre mad"]],
    ["the themes' numbers", ["1", "Færre fald"], ["1", "Bedre mad"], ["2", "Nye veje"]],
    ["numbers beside titles that have theirs", ["1", "1.01 Fald"], ["2", "1.02 Mad"], ["3", "1.03 Vej"]],
  ])("but not %s", async (_, ...named) => {
    const rows = await read(
      ["", "Indsats", "Mål", "Frist", "Vurdering"],
      ...named.map((cells, at) => [...cells, `Plan ${at}`, R, "☺"]),
    );
    const titles = [...new Set(named.flatMap(([, title]) => title?.replace(/^1\.\d+ /u, "") || []))];
    expect(rows.map(([, title]) => title)).toEqual(titles);
    expect(rows[0]?.[2]).toBe("1");
  });

  test("but no words there, which are kept beside them", async () => {
    const rows = await read(
      ["", "Indsats", "Mål", "Frist", "Vurdering"],
      ["Drift", "1.01 Færre fald", "Plan lagt", R, "☺"],
      ["Anlæg", "1.02 Bedre mad", "Plan fulgt", R, "😐"],
    );
    expect(rows.map(([number, , remarks]) => [number, remarks])).toEqual([
      ["1.01", "Drift"],
      ["1.02", "Anlæg"],
    ]);
  });
});

test("an initiative of another theme is another one, though it has the title of the one above", async () => {
  const rows = await read(
    ["Indsats", "Mål", "Frist", "Vurdering"],
    ["Drift", "Plan lagt", R, "☺"],
    ["2. Skole", "", "", ""],
    ["Drift", "Plan fulgt", R, "☹"],
  );
  expect(rows).toEqual([
    [null, "Drift", null, ["Plan lagt", "glad"]],
    [null, "Drift", null, ["Plan fulgt", "sur"]],
  ]);
});

test("a list whose rows have a cell of words more is refused by what stands below the name of the rounds", async () => {
  const rows = [
    ["Indsats", "Mål", "Frist", "Vurdering"],
    ["Færre fald", "Drift", "Plan lagt", R, "☺"],
    ["Bedre mad", "Anlæg", "Plan fulgt", R, "😐"],
  ];
  const text = [...FRONT, ...rows.map((cells) => cells.join("\t"))].join("\n");
  const refusal = await importBytes(new TextEncoder().encode(text));
  expect(refusal).toMatchObject({ refused: true, code: "list-unread", line: 6 });
  expect(refusal.refused && refusalMessage(refusal, "da")).toMatch(
    /under "Frist" .* "Plan lagt".*flere celler/u,
  );
});

test("a list that is refused for its times tells one of them, and not the head that stands there again", async () => {
  const head = ["Indsats", "Mål", "Frist", "Vurdering"];
  const row = ["Færre fald", "Plan lagt", "når det er muligt", "☺"];
  const text = [...FRONT, ...[head, head, row].map((cells) => cells.join("\t"))].join("\n");
  expect(await importBytes(new TextEncoder().encode(text))).toMatchObject({
    code: "list-unread",
    values: { time: "Frist", example: "når det er muligt" },
  });
});
