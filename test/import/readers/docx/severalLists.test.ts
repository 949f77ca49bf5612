/** Documents of several lists, a table for each theme: each is read, or it is reported; none becomes a part of another. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];

/** Two lists of one head, the first below the theme "Sundhed og omsorg". */
async function read(head: readonly string[], first: readonly string[], second: readonly string[]) {
  const { facts, findings } = await importWord(
    WORD_FRONT +
      table(row(...head), row(...first)) +
      paragraph("2. Kultur") +
      table(row(...head), row(...second)),
  );
  const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
  return {
    initiatives: facts.initiatives.map(({ title, theme, milestones }) => [
      `${themes.get(theme)}: ${title}`,
      ...milestones.flatMap(({ text, smiley }) => (text || smiley ? [`${text} ${smiley}`] : [])),
    ]),
    findings: findings.filter(({ code }) => !/status-date|without-economy|round-missing/.test(code)),
  };
}

test("a list of one round in which nothing is rated yet is read as the others are", async () => {
  const { initiatives, findings } = await read(
    ["Nr.", "Indsats", "Milepæl", "Smiley"],
    ["1.01", "Færre fald", "Planen er lagt.", GLAD],
    ["2.01", "Nyt bibliotek", "Huset er bygget.", ""],
  );
  expect(initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "Planen er lagt. glad"],
    ["Kultur: Nyt bibliotek", "Huset er bygget. null"],
  ]);
  expect(findings).toEqual([]);
});

test("a list with a column for each round in which nothing is rated yet is read as the others are", async () => {
  const { initiatives, findings } = await read(
    ["Nr.", "Indsats", "1. kvartal 2024", "2. kvartal 2024"],
    ["1.01", "Færre fald", GLAD, SUR],
    ["2.01", "Nyt bibliotek", "", ""],
  );
  expect(initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "null glad", "null sur"],
    ["Kultur: Nyt bibliotek"],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(["round-unknown"]);
});

test("a list whose times are no rounds is left out and reported, and none of it stands in the initiative above", async () => {
  const head = ["Nr.", "Indsats", "Milepæl", "Frist", "Smiley"];
  const { initiatives, findings } = await read(
    head,
    ["1.01", "Færre fald", "Planen er lagt.", "1. kvartal 2024", GLAD],
    ["2.01", "Nyt bibliotek", "Huset er bygget.", "når det passer", SUR],
  );
  expect(initiatives).toEqual([["Sundhed og omsorg: Færre fald", "Planen er lagt. glad"]]);
  expect(findings).toMatchObject([
    { code: "text-unplaced", values: { words: "2. Kultur" } },
    { code: "list-left-out", line: 17, values: { heads: head } },
  ]);
});

test("a list with columns for rounds in which words stand is left out and reported beside one of smileys", async () => {
  const head = ["Nr.", "Indsats", "1. kvartal 2024", "2. kvartal 2024"];
  const { initiatives, findings } = await read(
    head,
    ["1.01", "Færre fald", GLAD, SUR],
    ["2.01", "Nyt bibliotek", "Tegnes", "Bygges"],
  );
  expect(initiatives).toEqual([["Sundhed og omsorg: Færre fald", "null glad", "null sur"]]);
  expect(findings.map(({ code }) => code)).toEqual(["text-unplaced", "list-left-out"]);
});

const LIST_HEAD = row("Indsats", "Milepæl", "Frist", "Smiley");
const FIRST_OF = (title: string, text: string) => row(title, text, "1. kvartal 2024", GLAD);
const LATER = (text: string, smiley = SUR) => row("", text, "2. kvartal 2024", smiley);

/** The initiatives of lists that a clerk parted, each with its theme, and what the clerk is told. */
async function readParted(body: string) {
  const { facts, findings } = await importWord(WORD_FRONT + body);
  const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
  return {
    initiatives: facts.initiatives.map(({ title, theme, milestones }) => [
      `${themes.get(theme)}: ${title}`,
      ...milestones.map(({ text, smiley }) => `${text} ${smiley}`),
    ]),
    codes: findings.map(({ code }) => code).filter((code) => !/status-date|without-/.test(code)),
  };
}

test.each([
  ["between two initiatives", [LATER("Planen er fulgt."), FIRST_OF("1.02 Bedre mad", "Menuen er lagt.")], 1],
  ["within one", [LATER("Planen er fulgt."), FIRST_OF("1.02 Bedre mad", "Menuen er lagt.")], 0],
])("a list that is parted %s goes on without a head", async (_, rows, at) => {
  const all = [...rows, LATER("Menuen er prøvet.")];
  const parted =
    table(LIST_HEAD, FIRST_OF("1.01 Færre fald", "Planen er lagt."), ...all.slice(0, at)) +
    paragraph("") +
    table(...all.slice(at));
  expect(await readParted(parted)).toEqual({
    initiatives: [
      ["Sundhed og omsorg: Færre fald", "Planen er lagt. glad", "Planen er fulgt. sur"],
      ["Sundhed og omsorg: Bedre mad", "Menuen er lagt. glad", "Menuen er prøvet. sur"],
    ],
    codes: [],
  });
});

test("further rows of one initiative alone, which have no number, go on with its list", async () => {
  const list = table(LIST_HEAD, FIRST_OF("1.01 Færre fald", "Planen er lagt."));
  const { initiatives } = await readParted(list + paragraph("") + table(LATER("Planen er fulgt.")));
  expect(initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "Planen er lagt. glad", "Planen er fulgt. sur"],
  ]);
});

test("a list without a head below another theme is of that theme", async () => {
  const second = table(FIRST_OF("2.01 Nyt bibliotek", "Huset er tegnet."), LATER("Huset er bygget."));
  const { initiatives } = await readParted(
    table(LIST_HEAD, FIRST_OF("1.01 Færre fald", "Planen er lagt."), LATER("Planen er fulgt.")) +
      paragraph("2. Kultur") +
      second,
  );
  expect(initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "Planen er lagt. glad", "Planen er fulgt. sur"],
    ["Kultur: Nyt bibliotek", "Huset er tegnet. glad", "Huset er bygget. sur"],
  ]);
});

test("a table of other columns, or without smileys or the numbers, goes on with no list", async () => {
  const list = table(LIST_HEAD, FIRST_OF("1.01 Færre fald", "Planen er lagt."), LATER("Planen er fulgt."));
  for (const other of [
    table(row("Bilag 1", "Se sagen.", "1. kvartal 2024", "Side 4")),
    table(row("Bilag 1", "Se sagen.", "i morgen", GLAD)),
    table(row("Bilag 1", "Se sagen.", "1. kvartal 2024", GLAD, "Mere")),
    // Counts below numbered initiatives have no numbers.
    table(row("Milepæle i alt", "2 af 3", "1. kvartal 2024", GLAD)),
  ]) {
    const { initiatives } = await readParted(list + paragraph("") + other);
    expect(initiatives.map(([title]) => title)).toEqual(["Sundhed og omsorg: Færre fald"]);
  }
});

test("a list with a head of its own is none that goes on, also directly below another", async () => {
  const swapped = table(
    row("Indsats", "Status", "Frist", "Smiley"),
    FIRST_OF("1.02 Bedre mad", "Menuen er lagt."),
  );
  const list = table(LIST_HEAD, FIRST_OF("1.01 Færre fald", "Planen er lagt."), LATER("Planen er fulgt."));
  const { facts } = await importWord(WORD_FRONT + list + paragraph("") + swapped);
  expect(facts.initiatives[1]).toMatchObject({
    title: "Bedre mad",
    milestones: [{ text: null, status: "Menuen er lagt." }],
  });
});

test.each(["-", "–", "—"])("a %s in the place of a smiley rates nothing, and is reported", async (dash) => {
  const ofOneRound = await read(
    ["Nr.", "Indsats", "Milepæl", "Smiley"],
    ["1.01", "Færre fald", "Planen er lagt.", GLAD],
    ["2.01", "Nyt bibliotek", "Huset er bygget.", dash],
  );
  expect(ofOneRound.initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "Planen er lagt. glad"],
    ["Kultur: Nyt bibliotek", "Huset er bygget. null"],
  ]);
  const ofRounds = await read(
    ["Nr.", "Indsats", "1. kvartal 2024", "2. kvartal 2024"],
    ["1.01", "Færre fald", GLAD, SUR],
    ["2.01", "Nyt bibliotek", dash, SUR],
  );
  expect(ofRounds.initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "null glad", "null sur"],
    ["Kultur: Nyt bibliotek", "null sur"],
  ]);
  for (const { findings } of [ofOneRound, ofRounds])
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      ["rating-unknown", expect.objectContaining({ sign: dash })],
    ]);
});

test.each([
  ["Risici", []],
  ["Risici på tværs af temaer", []],
  ["3. Risikobillede", ["Tabellen viser det, der følges."]],
])("a list of risks below »%s« holds no initiatives, and is reported", async (heading, intro) => {
  const head = ["Indsats", "Milepæl", "Tid", "Smiley"];
  const { facts, findings } = await importWord(
    WORD_FRONT +
      table(row(...head), row("Færre fald", "Planen er lagt.", "1. kvartal 2024", GLAD)) +
      [heading, ...intro].map((words) => paragraph(words)).join("") +
      table(row(...head), row("Prisstigninger", "Følges i indkøb.", "1. kvartal 2024", SUR)) +
      paragraph("Veje") +
      table(row(...head), row("Ny vej", "Vejen er bygget.", "1. kvartal 2024", SUR)),
  );
  const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
  expect(facts.initiatives.map(({ title, theme }) => [title, themes.get(theme)])).toEqual([
    ["Færre fald", "Sundhed og omsorg"],
    ["Ny vej", "Veje"],
  ]);
  expect(findings).toContainEqual(expect.objectContaining({ code: "table-left-out" }));
});

test.each([
  ["2.01 Ny plan", ["Indsats"], []],
  ["Ny plan", ["Nr.", "Indsats"], ["2.01"]],
])(
  "the numbered initiatives of a theme called »Risici og beredskab« are read: %s",
  async (title, names, number) => {
    const head = row(...names, "Milepæl", "Tid", "Smiley");
    const list = (own: readonly string[]) =>
      table(head, row(...own, "Planen er lagt.", "1. kvartal 2024", GLAD));
    const first = number.length > 0 ? ["1.01", "Færre fald"] : ["1.01 Færre fald"];
    const { facts } = await importWord(
      WORD_FRONT + list(first) + paragraph("2. Risici og beredskab") + list([...number, title]),
    );
    expect(facts.initiatives.map((own) => own.title)).toEqual(["Færre fald", "Ny plan"]);
  },
);

test("a list of initiatives below a part on risks is read", async () => {
  const contents = ["Indhold", "1. Sundhed 2", "Risici 3"].map((words) => paragraph(words)).join("");
  const head = ["Nr.", "Indsats", "Milepæl", "Tid", "Smiley"];
  const list = (number: string, title: string) =>
    table(row(...head), row(number, title, "Planen er lagt.", "1. kvartal 2024", GLAD));
  const { facts } = await importWord(
    contents +
      WORD_FRONT +
      list("1.01", "Færre fald") +
      ["Risici", "Priserne kan stige.", "2. Kultur"].map((words) => paragraph(words)).join("") +
      list("2.01", "Nyt hus"),
  );
  expect(facts.initiatives.map(({ title }) => title)).toEqual(["Færre fald", "Nyt hus"]);
});
