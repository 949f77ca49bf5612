/** However a form's tables are built in Word, the facts are the same. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../fixtures/formFacts.ts";
import { cell, paragraph, row, run, symbol, table } from "../../../fixtures/wordFile.ts";
import {
  DESCRIPTION,
  economy,
  FIELDS,
  milestone,
  SECOND,
  WORD_FRONT,
  WORD_HEAD,
  wordForm,
  wordTop,
} from "../../../fixtures/wordForm.ts";

const GLAD = symbol("F04A");
const SUR = symbol("F04C");
const ROWS = [milestone(GLAD), SECOND, economy()];

const merged = (value: string) => `<w:vMerge w:val="${value}"/>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const plain = await factsOf(wordForm(GLAD));
/** The same, of a document with changes that nobody accepted. */
const accepted = { ...plain, codes: ["changes-accepted"] };

test("a plain form", () => {
  expect(plain).toMatchObject({
    themes: [{ number: "1", title: "Sundhed og omsorg" }],
    rounds: [{ label: "1. budgetopfølgning 2024" }, { label: "2. budgetopfølgning 2024" }],
    initiatives: [
      {
        number: "1.01",
        title: "Færre fald",
        funding: ["drift"],
        description: DESCRIPTION,
        responsible: ["Ejendomme"],
        committee: "Socialudvalget",
        contributors: ["Økonomi og Styring"],
        remarks: "Der er søgt om penge.",
        milestones: [
          { round: "1", text: "Planen er lagt.", smiley: "glad" },
          { round: "2", text: "Planen er fulgt.", smiley: "sur" },
        ],
        economy: { text: "Der er ingen effekt.", smiley: "glad" },
      },
    ],
    codes: [],
  });
});

test("a theme's heading is one also where the first initiative below has another theme's number", async () => {
  const below = table(...wordTop("1.02. Flere ture"), ...ROWS);
  const read = await factsOf(wordForm(GLAD) + paragraph("2. Klima og natur") + below);
  expect(read.themes.map(({ title }) => title)).toEqual(["Sundhed og omsorg", "Klima og natur"]);
  expect(read.initiatives.map(({ number, theme }) => [number, theme])).toEqual([
    ["1.01", "1"],
    ["1.02", "2"],
  ]);
  expect(read.codes).toEqual(["number-outside-theme"]);
});

const FRONT = WORD_FRONT.slice(0, WORD_FRONT.lastIndexOf("<w:p>"));
const THEME = "1. Sundhed og omsorg";
const TITLE = "1.01. Færre fald";

describe("the same facts", () => {
  test.each<readonly [string, string]>([
    [
      "headings in rows of their own",
      FRONT +
        table(
          row(cell(THEME, span(4))),
          row(cell(TITLE, span(4))),
          row("", ...WORD_HEAD),
          row(DESCRIPTION, cell(FIELDS), "", ""),
          ...ROWS,
        ),
    ],
    [
      "a title above its table",
      WORD_FRONT +
        paragraph(TITLE) +
        table(row("", ...WORD_HEAD), row(DESCRIPTION, cell(FIELDS), "", ""), ...ROWS),
    ],
    [
      "a title merged downwards beside description and fields",
      WORD_FRONT +
        table(
          row(cell(TITLE, merged("restart")), ...WORD_HEAD),
          row(cell("", merged("continue")), cell(paragraph(DESCRIPTION) + FIELDS), "", ""),
          ...ROWS,
        ),
    ],
    [
      "fields to the left of the description",
      WORD_FRONT + table(row(TITLE, ...WORD_HEAD), row(cell(FIELDS), DESCRIPTION, "", ""), ...ROWS),
    ],
    [
      "a row of names repeated on each page",
      WORD_FRONT + table(row("Indsats", "Indhold", "Tid", "Smiley"), ...wordTop(), ...ROWS),
    ],
    [
      "a description merged across",
      WORD_FRONT +
        table(row(TITLE, ...WORD_HEAD), row(cell(paragraph(DESCRIPTION) + FIELDS, span(4))), ...ROWS),
    ],
    [
      "a table of five columns whose marks are merged across two",
      WORD_FRONT +
        table(
          row(cell(TITLE, span(2)), ...WORD_HEAD),
          row(cell(DESCRIPTION, span(2)), cell(FIELDS), "", ""),
          ...ROWS.map((content) => content.replace("<w:tc>", `<w:tc><w:tcPr>${span(2)}</w:tcPr>`)),
        ),
    ],
    [
      "a row cut in two by hand",
      WORD_FRONT +
        table(
          ...wordTop(),
          row("Milepæl", "Planen er", "1. budgetopfølgning 2024", cell(paragraph(GLAD))),
          row("", "lagt.", "", ""),
          SECOND,
          economy(),
        )
          .replace("Planen er<", "Planen<")
          .replace(">lagt.", ">er lagt."),
    ],
    [
      "a table cut in two by hand",
      WORD_FRONT + table(...wordTop(), milestone(GLAD)) + paragraph("") + table(SECOND, economy()),
    ],
    [
      "a form within the cell of a table that arranges the page",
      FRONT + table(row(cell(paragraph(THEME) + table(...wordTop(), ...ROWS) + paragraph("")))),
    ],
    [
      "content controls around text, cells and rows",
      WORD_FRONT +
        table(
          ...wordTop().map((content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`),
          row(
            "Milepæl",
            "<w:sdt><w:sdtContent><w:tc><w:p><w:sdt><w:sdtContent><w:r><w:t>Planen er lagt.</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:sdtContent></w:sdt>",
            "1. budgetopfølgning 2024",
            cell(paragraph(GLAD)),
          ),
          SECOND,
          economy(),
        ),
    ],
    [
      "marks with numbers",
      WORD_FRONT +
        table(
          ...wordTop(),
          ...ROWS.map((content, at) => content.replace(">Milepæl<", `>Milepæl ${at + 1}<`)),
        ),
    ],
    [
      "rows and paragraphs of which the document has two editions, from the one that is understood",
      `${WORD_FRONT}<mc:AlternateContent><mc:Choice Requires="ny" xmlns:ny="urn:ny">${table(...wordTop(), milestone(SUR))}</mc:Choice><mc:Fallback>${table(...wordTop(), ...ROWS)}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "an edition whose prefix is known, but not what it stands for",
      `${WORD_FRONT}<mc:AlternateContent><mc:Choice Requires="w14" xmlns:w14="urn:ny">${paragraph("2. Ny")}</mc:Choice></mc:AlternateContent><mc:AlternateContent><mc:Choice Requires="x" xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml">${table(...wordTop(), ...ROWS)}</mc:Choice><mc:Fallback>${table(...wordTop(), milestone(SUR))}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "an empty row between two",
      WORD_FRONT +
        table(...wordTop(), row("", "", "", ""), milestone(GLAD), row("", "", "", ""), SECOND, economy()),
    ],
  ])("%s", async (_, body) => {
    expect(await factsOf(body)).toEqual(plain);
  });

  test("deleted rows, and inserted ones", async () => {
    const rows = [
      milestone(SUR).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>"),
      milestone(GLAD).replace("<w:tr>", "<w:tr><w:trPr><w:ins/></w:trPr>"),
    ];
    expect(await factsOf(WORD_FRONT + table(...wordTop(), ...rows, SECOND, economy()))).toEqual(accepted);
  });

  test("under tracked changes the text that is accepted", async () => {
    const moved = `<w:moveFrom>${run("Planen er droppet.")}</w:moveFrom><w:del><w:r><w:delText>Intet. </w:delText></w:r></w:del>`;
    const kept = `${run("Pla")}<w:ins>${run("nen er")}</w:ins><w:moveTo>${run(" lagt.")}</w:moveTo>`;
    const rated = row(
      "Milepæl",
      cell(paragraph(moved + kept)),
      "1. budgetopfølgning 2024",
      cell(paragraph(GLAD)),
    );
    expect(await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()))).toEqual(accepted);
  });

  test("paragraphs whose mark was deleted go on in the next", async () => {
    const cut = paragraph(run("Planen "), "<w:rPr><w:del/></w:rPr>") + paragraph("er lagt.");
    const rated = row("Milepæl", cell(cut), "1. budgetopfølgning 2024", cell(paragraph(GLAD)));
    expect(await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()))).toEqual(accepted);
  });

  test("text in pieces, with the marks of the program between them", async () => {
    const pieces = Array.from("Planen er lagt.", (letter) => run(letter)).join(
      '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1"/>',
    );
    const soft = pieces.replace(
      '<w:t xml:space="preserve">l</w:t>',
      "<w:t>l</w:t><w:softHyphen/><w:t>\u00ad</w:t><w:lastRenderedPageBreak/>",
    );
    const rated = row(
      "Milepæl",
      cell(paragraph(`<w:hyperlink>${soft}</w:hyperlink>`)),
      cell(paragraph(`${run("1.\u00a0budgetopfølgning")}<w:r><w:tab/><w:t>2024</w:t></w:r>`)),
      cell(paragraph(GLAD)),
    );
    expect(await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()))).toEqual(plain);
  });
});

test("a status behind a line break, and a paragraph behind another", async () => {
  const status = paragraph(
    `${run("Planen er lagt.")}<w:r><w:br/><w:t>Status:</w:t><w:br/><w:t>Den er fulgt.</w:t><w:br/><w:t>Alle er enige.</w:t></w:r>`,
  );
  const rated = row("Milepæl", cell(status), "1. budgetopfølgning 2024", cell(paragraph(GLAD)));
  const { initiatives } = await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()));
  expect(initiatives[0]?.milestones[0]).toMatchObject({
    text: "Planen er lagt.",
    status: "Den er fulgt.\n\nAlle er enige.",
  });
});

test("a line break within a sentence is white space", async () => {
  const broken = paragraph(
    `${run("Planen")}<w:r><w:br/><w:t>er lagt. Alle</w:t><w:cr/><w:t>er enige.</w:t></w:r>`,
  );
  const rated = row("Milepæl", cell(broken), "1. budgetopfølgning 2024", cell(paragraph(GLAD)));
  const { initiatives } = await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()));
  expect(initiatives[0]?.milestones[0]?.text).toBe("Planen er lagt. Alle er enige.");
});

test("words that begin like a row are text within a cell", async () => {
  const text = cell(
    paragraph("Milepæl er vedtaget.") +
      paragraph("Økonomi er afklaret.") +
      paragraph("1. budgetopfølgning 2024"),
  );
  const rated = row("Milepæl", text, "1. budgetopfølgning 2024", cell(paragraph(GLAD)));
  const { initiatives, codes } = await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()));
  expect(initiatives[0]?.milestones).toHaveLength(2);
  expect(initiatives[0]?.milestones[0]?.text).toBe(
    "Milepæl er vedtaget.\n\nØkonomi er afklaret.\n\n1. budgetopfølgning 2024",
  );
  expect(codes).toEqual(["status-without-heading"]);
});

test("a round that no pattern knows is one, since it stands in the rounds' column", async () => {
  const rows = [
    milestone(GLAD, "Inden sommerferien"),
    milestone(SUR, "Før jul", "Planen er fulgt."),
    economy(),
  ];
  const { rounds } = await factsOf(WORD_FRONT + table(...wordTop(), ...rows));
  expect(rounds.map(({ label }) => label)).toEqual(["Inden sommerferien", "Før jul"]);
});

test("a nested table in a cell is read as its text", async () => {
  const inner = table(row("Skoler", "2"), row("Haver", "3"));
  const rated = row(
    "Milepæl",
    cell(paragraph("Planen er lagt.") + inner + paragraph("")),
    "1. budgetopfølgning 2024",
    cell(paragraph(GLAD)),
  );
  const { initiatives } = await factsOf(WORD_FRONT + table(...wordTop(), rated, SECOND, economy()));
  expect(initiatives[0]?.milestones[0]?.text).toBe("Planen er lagt.\n\nSkoler\n\n2\n\nHaver\n\n3");
});
