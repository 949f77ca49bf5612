/** Cards in CSV and in copied cells. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";

const FRONT = ["Opfølgning på Aftale om budget 2026 på Socialudvalgets område", "Vestby Kommune"];
const ROUND = "1. budgetopfølgning 2026";

const card = (title: string, text: string, smiley: string) => [
  ...[
    ["Indsats", title],
    ["Beskrivelse", `${text} er aftalt.`],
    ["Center", "HR"],
    ["Bemærkninger", ""],
  ],
  ...[
    ["Milepæl 1", `${text} er lagt.`],
    ["Frist", ROUND],
    ["Status", ""],
    ["Smiley", smiley],
  ],
  ...[
    ["Økonomi", "Der er ingen effekt."],
    ["Smiley", "☺"],
  ],
];

describe.each([
  ["semicolons", ";"],
  ["tabs", "\t"],
])("between %s", (_, separator) => {
  test("each with its theme", async () => {
    const rows = [
      ["1. Sundhed", ""],
      ...card("1.01 Færre fald", "Planen", "☺"),
      ["2. Kultur", ""],
      ...card("2.01 Hus", "Huset", "☹"),
    ];
    const text = [...FRONT, ...rows.map((cells) => cells.join(separator)), ""].join("\n");
    const { facts } = mustImport(await importBytes(new TextEncoder().encode(text)));
    expect(
      facts.initiatives.map(({ title, theme, description, responsible, milestones, economy }) => [
        ...[title, facts.themes.find(({ id }) => id === theme)?.title, description, ...responsible],
        ...milestones.map(({ text: words, status, smiley }) => [words, status, smiley].join(" | ")),
        [economy?.text, economy?.smiley].join(" | "),
      ]),
    ).toEqual([
      [
        "Færre fald",
        "Sundhed",
        "Planen er aftalt.",
        "HR",
        "Planen er lagt. |  | glad",
        "Der er ingen effekt. | glad",
      ],
      ["Hus", "Kultur", "Huset er aftalt.", "HR", "Huset er lagt. |  | sur", "Der er ingen effekt. | glad"],
    ]);
    expect(facts.rounds.map(({ label }) => label)).toEqual([ROUND]);
  });
});

test("cells without a milestone are no cards", async () => {
  const text = [...FRONT, "Indsats;1.01 Færre fald", "Center;HR", "Smiley;☺", ""].join("\n");
  expect(await importBytes(new TextEncoder().encode(text))).toMatchObject({ refused: true });
});

test("a value that goes on over lines is refused: it may be the rest of any cell", async () => {
  const [first = [], second = [], ...others] = card("1.01 Færre fald", "Planen", "☺");
  const rows = [first, second, ["Og der er flere penge."], ...others];
  const text = [...FRONT, ...rows.map((cells) => cells.join("\t")), ""].join("\n");
  expect(await importBytes(new TextEncoder().encode(text))).toMatchObject({ refused: true });
});
