/** Tables without rules whose cells are centred: the space between rows tells them, or they are reported. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, PDF_FRONT } from "../../../fixtures/pdfLine.ts";

test("without rules, rows of two lines around their marks are read above the heading of the next theme", async () => {
  const row = (y: number, number: number, mark = "Milepæl") => [
    ...at(y, "", `Planen for alle huse er lagt (${number}), og`),
    ...at(y + 6, mark, "", mark === "Milepæl" ? `${number}. kvartal` : ""),
    ...(mark === "Milepæl" ? [{ text: "J", x: 530, y: y + 6, size: 14, font: "Wingdings" }] : []),
    ...at(y + 12, "", "borgerne er hørt om den."),
  ];
  const table = (y: number, title: string) => [
    ...at(y, title, "Kort beskrivelse af indsatsen (drift)", "Tid"),
    ...at(y, "", "", "", "Smiley"),
    ...["Parterne er enige om,", "at der skal være", "færre fald, og at", "alle er trygge."].flatMap(
      (words, line) => at(y + 18 + 12 * line, words, line === 1 ? "Ansvarligt center: Ejendomme" : ""),
    ),
    ...row(y + 72, 1),
    ...row(y + 102, 2),
    ...row(y + 132, 3, "Økonomi"),
  ];
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...table(100, "1.01. Fald"),
      { text: "2. Kultur", x: 50, y: 278, size: 14 },
      ...table(300, "2.01. Mad"),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  const text = (number: number) => `Planen for alle huse er lagt (${number}), og borgerne er hørt om den.`;
  const rows = {
    milestones: [
      { text: text(1), smiley: "glad" },
      { text: text(2), smiley: "glad" },
    ],
    economy: { text: text(3) },
  };
  expect(facts.themes.map(({ title }) => title)).toEqual(["Sundhed og omsorg", "Kultur"]);
  expect(facts.initiatives).toMatchObject([rows, rows]);
});

test("without rules, a row whose mark stands beside a paragraph in its middle is spaced as the document's other rows are", async () => {
  const head = (y: number, title: string) => [
    ...at(y, title, "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
    ...at(y + 20, "Parterne er enige om,", "Ansvarligt center: Ejendomme"),
    ...at(y + 32, "at der er råd.", "Ansvarligt udvalg: Socialudvalget"),
  ];
  const economy = (y: number) => [
    ...at(y, "", "Der er ingen effekt af planen, som er"),
    ...at(y + 12, "Økonomi", "lagt i år, og som koster det samme som"),
    ...at(y + 24, "", "den forrige."),
  ];
  const table = (y: number, title: string) => [
    ...head(y, title),
    ...at(y + 52, "", "Planen for alle kommunens huse er lagt,"),
    ...at(y + 64, "Milepæl", "og borgerne er hørt om den på tre", "1. kvartal"),
    ...at(y + 76, "", "møder."),
    ...economy(y + 96),
  ];
  const bytes = pdfFile([
    [...PDF_FRONT, ...table(100, "1.01. Et"), ...table(250, "1.02. To"), ...table(400, "1.03. Tre")],
    [
      ...head(20, "1.04. Fire"),
      ...at(72, "", "Planen for alle kommunens huse er lagt,"),
      ...at(84, "", "og den er god."),
      ...at(101, "Milepæl", "Status:", "1. kvartal"),
      ...at(118, "", "Borgerne er hørt om den på tre møder i"),
      ...at(130, "", "løbet af foråret."),
      ...at(150, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives[3]).toMatchObject({
    title: "Fire",
    milestones: [
      {
        text: "Planen for alle kommunens huse er lagt, og den er god.",
        status: "Borgerne er hørt om den på tre møder i løbet af foråret.",
      },
    ],
    economy: { text: "Der er ingen effekt." },
  });
});

test("a centred row that neither rules nor spaces tell from the one before is reported at its mark", async () => {
  const row = (y: number, round: number) => [
    ...at(y, "", "Planen for alle kommunens huse er lagt,"),
    ...at(y + 6, "Milepæl", "", `${round}. kvartal`),
    ...at(y + 12, "", "og borgerne er hørt."),
  ];
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      // As far apart as the lines of a row.
      ...["Alle vil have færre", "fald, og at alle er", "trygge."].flatMap((words, line) =>
        at(132 + 12 * line, words),
      ),
      ...row(168, 1),
      ...row(192, 2),
      ...at(216, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { findings } = mustImport(await importBytes(bytes));
  expect(findings.filter(({ code }) => code === "row-beginning-uncertain")).toHaveLength(3);
});

test("without rules, the one row that a page has of a table begins below its description", async () => {
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...["Parterne er enige om,", "at der skal være", "færre fald."].flatMap((words, line) =>
        at(120 + 12 * line, words, line === 1 ? "Ansvarligt center: Ejendomme" : ""),
      ),
      ...at(164, "", "Planen for alle kommunens huse er lagt,"),
      ...at(176, "", "og den er god."),
      ...at(182, "Milepæl", "", "1. kvartal"),
      ...at(188, "", "Borgerne er hørt om den på tre møder i"),
      ...at(200, "", "løbet af foråret."),
    ],
    [...at(60, "Økonomi", "Der er ingen effekt.")],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([
    {
      description: "Parterne er enige om, at der skal være færre fald.",
      responsible: ["Ejendomme"],
      milestones: [
        {
          text: "Planen for alle kommunens huse er lagt, og den er god.\n\nBorgerne er hørt om den på tre møder i løbet af foråret.",
        },
      ],
    },
  ]);
});

test("without rules or spaces between rows, the first lines of a page are the row's before, as rounds tell elsewhere", async () => {
  const table = (y: number, title: string) => [
    ...at(y, title, "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
    ...at(y + 12, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(y + 24, "Milepæl", "Planen for alle huse er lagt, og", "Status pr."),
    ...at(y + 36, "", "borgerne er hørt om den.", "30. juni 2024"),
  ];
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...table(100, "1.01. Fald"),
      ...at(148, "Økonomi", "Der er ingen effekt."),
      ...table(180, "1.02. Mad"),
      ...at(228, "", "Status:"),
    ],
    [
      ...at(20, "", "Der er lagt en plan for alle huse,"),
      ...at(32, "", "som er god."),
      ...at(49, "", "Den er fulgt i alle huse, og borgerne"),
      ...at(61, "", "har fået den at se på to møder."),
      ...at(73, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives[1]).toMatchObject({
    milestones: [
      {
        status:
          "Der er lagt en plan for alle huse, som er god.\n\nDen er fulgt i alle huse, og borgerne har fået den at se på to møder.",
      },
    ],
    economy: { text: "Der er ingen effekt." },
  });
});
