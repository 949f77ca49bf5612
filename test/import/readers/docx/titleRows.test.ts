/** Tables with one head for all initiatives, each with its title in a row of its own. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, FIELDS, milestone, SECOND, WORD_FRONT, WORD_HEAD } from "../../../fixtures/wordForm.ts";

const merged = (text: string) => row(cell(paragraph(text), '<w:gridSpan w:val="4"/>'));
const apart = (text: string) => row(text, "", "", "");
const HEAD = row("", ...WORD_HEAD);
const body = (description: string) => [
  row(description, cell(FIELDS), "", ""),
  milestone(symbol("F04A")),
  SECOND,
  economy(),
];

async function read(front: string, ...rows: readonly string[]) {
  const { facts } = await importWord(front + (rows[0]?.startsWith("<w:tr") ? table(...rows) : rows.join("")));
  const themeOf = (id: string) => facts.themes.find((theme) => theme.id === id)?.title;
  return {
    initiatives: facts.initiatives.map(({ number, title, theme, description, economy: money }) =>
      [themeOf(theme), number, title, description, money?.text].join(" | "),
    ),
    codes: facts.import?.findings.map(({ code }) => code),
  };
}

describe.each([
  ["merged over all columns", merged],
  ["in the first column", apart],
])("a title %s", (_, title) => {
  test("begins an initiative", async () => {
    expect(
      await read(
        WORD_FRONT,
        HEAD,
        title("1.01. Færre fald"),
        ...body("Parterne er enige."),
        title("1.02. Bedre mad"),
        ...body("Maden skal være god."),
      ),
    ).toEqual({
      initiatives: [
        "Sundhed og omsorg | 1.01 | Færre fald | Parterne er enige. | Der er ingen effekt.",
        "Sundhed og omsorg | 1.02 | Bedre mad | Maden skal være god. | Der er ingen effekt.",
      ],
      codes: [],
    });
  });

  test("may have empty rows around it, also below the heading of its theme", async () => {
    const front = WORD_FRONT.replace(paragraph("1. Sundhed og omsorg"), "");
    const rows = [title("1. Sundhed"), title("1.01. Færre fald"), ...body("Parterne er enige.")];
    const { initiatives } = await read(front, HEAD, ...rows.flatMap((own) => [row("", "", "", ""), own]));
    expect(initiatives).toEqual(["Sundhed | 1.01 | Færre fald | Parterne er enige. | Der er ingen effekt."]);
  });

  test("may have the heading of its theme above", async () => {
    const front = WORD_FRONT.replace(paragraph("1. Sundhed og omsorg"), "");
    expect(
      await read(
        front,
        HEAD,
        title("1. Sundhed"),
        title("1.01. Færre fald"),
        ...body("Parterne er enige."),
        title("2. Ældre"),
        title("2.01. Bedre mad"),
        ...body("Maden skal være god."),
      ),
    ).toEqual({
      initiatives: [
        "Sundhed | 1.01 | Færre fald | Parterne er enige. | Der er ingen effekt.",
        "Ældre | 2.01 | Bedre mad | Maden skal være god. | Der er ingen effekt.",
      ],
      codes: [],
    });
  });
});

test("a sentence below a head without a title is a description", async () => {
  const { initiatives } = await read(
    WORD_FRONT + paragraph("1.01. Færre fald"),
    HEAD,
    merged("Parterne er enige om indsatsen."),
    ...body("Den skal virke.").slice(0),
  );
  expect(initiatives).toEqual([
    "Sundhed og omsorg | 1.01 | Færre fald | Parterne er enige om indsatsen.\n\nDen skal virke. | Der er ingen effekt.",
  ]);
});

test("a column of titles that has a name has one in each initiative's first row, below a theme's", async () => {
  const top = (title: string, description: string) =>
    row(title, cell(paragraph(description) + FIELDS), "", "");
  const rows = [milestone(symbol("F04A")), SECOND, economy()];
  const head = row("Indsats", ...WORD_HEAD);
  expect(
    await read(
      WORD_FRONT,
      head,
      top("1.01. Færre fald", "Parterne er enige."),
      ...rows,
      merged("2. Ældre"),
      top("2.02. Bedre mad", "Maden skal være god."),
      ...rows,
    ),
  ).toEqual({
    initiatives: [
      "Sundhed og omsorg | 1.01 | Færre fald | Parterne er enige. | Der er ingen effekt.",
      "Ældre | 2.02 | Bedre mad | Maden skal være god. | Der er ingen effekt.",
    ],
    codes: [],
  });
});

describe("a title above the table", () => {
  const FORM = table(
    row("", ...WORD_HEAD),
    row("", cell(FIELDS), "", ""),
    milestone(symbol("F04A")),
    SECOND,
    economy(),
  );

  test.each([
    ["by its number", "1.01. Færre fald", "1.02. Bedre mad"],
    ["without a number", "Færre fald", "Bedre mad"],
    ["though it ends in a short form", "1.01. Færre fald m.v.", "1.02. Bedre mad mv."],
    ["though it asks", "Hvordan falder færre?", "Hvad er bedre mad?"],
  ])("stands over the paragraphs that describe the initiative, %s", async (_, first, second) => {
    const initiative = (title: string, ...texts: readonly string[]) =>
      [title, ...texts].map((text) => paragraph(text)).join("") + FORM;
    const { initiatives, codes } = await read(
      WORD_FRONT,
      initiative(first, "Parterne er enige om det.", "Der er sat penge af.") +
        initiative(second, "Maden skal være god."),
    );
    const words = (title: string) => title.replace(/^1\.0\d\. /u, "");
    expect(initiatives).toEqual([
      `Sundhed og omsorg | ${first.slice(0, 4) === "1.01" ? "1.01" : ""} | ${words(first)} | Parterne er enige om det.\n\nDer er sat penge af. | Der er ingen effekt.`,
      `Sundhed og omsorg | ${second.slice(0, 4) === "1.02" ? "1.02" : ""} | ${words(second)} | Maden skal være god. | Der er ingen effekt.`,
    ]);
    expect(codes?.filter((code) => code !== "initiative-without-number")).toEqual([]);
  });

  const LONG = `Styrket indsats for ${"børn og unge med særlige behov i skoler og dagtilbud, ".repeat(3)}og deres familier`;

  test.each([
    ["that end in a full stop", "Det skal være nemt at være borger.", "Alle unge skal i uddannelse."],
    ["that call", "Flere hænder nu!", "Plads til alle!"],
    ["that are long", LONG, `${LONG} og venner`],
  ])("keeps titles %s from the themes above them", async (_, first, second) => {
    const { initiatives } = await read(
      [WORD_FRONT.slice(0, WORD_FRONT.lastIndexOf("<w:p>")), paragraph("Ældre"), paragraph(first), FORM].join(
        "",
      ),
      [paragraph("Unge"), paragraph(second), FORM].join(""),
    );
    expect(initiatives.map((words) => words.split(" | ").slice(0, 3))).toEqual([
      ["Ældre", "", first],
      ["Unge", "", second],
    ]);
  });

  test("is a sentence everywhere in a document where one stands alone", async () => {
    const [first, second] = ["Det skal være nemt at være borger.", "Alle unge skal i uddannelse."] as const;
    const { initiatives } = await read(WORD_FRONT, paragraph(first) + FORM + paragraph(second) + FORM);
    expect(initiatives.map((words) => words.split(" | ").slice(0, 3))).toEqual([
      ["Sundhed og omsorg", "", first],
      ["Sundhed og omsorg", "", second],
    ]);
  });
});

describe.each(["Indsats", ""])("below a head whose first column is called »%s«", (name) => {
  const head = row(name, ...WORD_HEAD);
  const rest = body("").slice(1);
  const fields = cell(FIELDS);
  const read2 = (of: (title: string) => readonly string[]) => {
    const tables = ["1.01. Færre fald", "1.02. Bedre mad"].map((title) => table(head, ...of(title), ...rest));
    return read(WORD_FRONT, ...tables);
  };
  const both = ["1.01 | Færre fald", "1.02 | Bedre mad"].map(
    (title) => `Sundhed og omsorg | ${title} | Parterne er enige. | Der er ingen effekt.`,
  );

  test.each<[string, (title: string) => readonly string[]]>([
    [
      "in the cell of its description",
      (title) => [row(cell(paragraph(title) + paragraph("Parterne er enige.")), fields, "", "")],
    ],
    [
      "beside its description",
      (title) => [row(title, "Parterne er enige.", "", ""), row("", fields, "", "")],
    ],
    ["above its description", (title) => [merged(title), row("Parterne er enige.", fields, "", "")]],
  ])("a numbered title stands %s", async (_, of) => {
    expect(await read2(of)).toEqual({ initiatives: both, codes: [] });
  });

  test("a list in a description below a heading is none", async () => {
    const description = ["Parterne er enige om:", "1. Flere hænder", "2. Mere mad"].map((words) =>
      paragraph(words),
    );
    const { initiatives } = await read(
      WORD_FRONT + paragraph("1.01. Færre fald"),
      table(head, row(cell(description.join("")), fields, "", ""), ...rest),
    );
    expect(initiatives.map((own) => own.split(" | ").slice(0, 3))).toEqual([
      ["Sundhed og omsorg", "1.01", "Færre fald"],
    ]);
  });
});
