/** Tables whose columns have other names than the form: read where that is certain, else refused with what to do. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { refusalMessage } from "../../src/text/refusals.ts";
import { importWord } from "../fixtures/importWord.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { paragraph, row, table } from "../fixtures/wordFile.ts";
import { WORD_FRONT } from "../fixtures/wordForm.ts";

const HEADS = ["Indsats", "Mål og status", "Frist", "Vurdering"];
const ROWS = [
  ["1.01. Færre fald", "Mål: Planen er lagt.\nStatus: Det er den.", "1. kvartal 2024", "☺"],
  ["", "Mål: Planen er fulgt.\nStatus: Nej.", "2. kvartal 2024", "☹"],
  ["1.02. Mad til alle", "Køkkenet er bygget.", "1. kvartal 2024", "😐"],
];
const FRONT =
  "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område\nHerlev Kommune\n1. Sundhed og omsorg\n";
const text = (content: string) => importBytes(new TextEncoder().encode(content));
const quoted = (cell: string) => (cell.includes("\n") ? `"${cell}"` : cell);
const sheet = (separator: string, heads: readonly string[] = HEADS) =>
  FRONT + [heads, ...ROWS].map((cells) => cells.map(quoted).join(separator)).join("\n");

const expected = [
  {
    number: "1.01",
    title: "Færre fald",
    milestones: [
      { text: "Planen er lagt.", status: "Det er den.", smiley: "glad" },
      { text: "Planen er fulgt.", status: "Nej.", smiley: "sur" },
    ],
  },
  { number: "1.02", title: "Mad til alle", milestones: [{ text: "Køkkenet er bygget.", smiley: "neutral" }] },
];

describe("a list of initiatives with a row for each milestone", () => {
  const lines = (words: string) =>
    words
      .split("\n")
      .map((line) => paragraph(line))
      .join("");
  const body = (...rows: readonly (readonly string[])[]) =>
    WORD_FRONT +
    table(...rows.map((cells) => row(...cells.map((words) => (words === "" ? "" : lines(words))))));

  test("is read from a Word table", async () => {
    const { facts, findings } = await importWord(body(HEADS, ...ROWS));
    expect(facts.initiatives).toMatchObject(expected);
    expect(facts.rounds.map(({ label }) => label)).toEqual(["1. kvartal 2024", "2. kvartal 2024"]);
    expect(facts.themes).toMatchObject([{ number: "1", title: "Sundhed og omsorg" }]);
    expect(findings.map(({ code }) => code).filter((code) => /unplaced|unknown|twice/.test(code))).toEqual(
      [],
    );
  });

  test.each(["\t", ";"])("is read from cells parted by %j", async (separator) => {
    const { facts } = mustImport(await text(sheet(separator)));
    expect(facts.initiatives).toMatchObject(expected);
  });

  test("is the same where each row names its initiative again", async () => {
    const again = ROWS.map((cells, index) => [
      cells[0] === "" ? ROWS[index - 1]?.[0] : cells[0],
      ...cells.slice(1),
    ]);
    const { facts, findings } = await importWord(body(HEADS, ...again.map((cells) => cells.map(String))));
    expect(facts.initiatives).toMatchObject(expected);
    expect(facts.initiatives).toHaveLength(expected.length);
    expect(findings.map(({ code }) => code)).not.toContain("number-used-twice");
  });

  test("takes centre, description, status and economy from columns of their own", async () => {
    const { facts } = await importWord(
      body(
        ["Nr.", "Indsats", "Ansvarlig", "Beskrivelse", "Mål", "Status", "Runde", "Trafiklys", "Økonomi"],
        [
          "1.01",
          "Færre fald",
          "Ejendomme",
          "Parterne er enige.",
          "Planen er lagt.",
          "Det er den.",
          "1. kvartal 2024",
          "☺",
          "Besparelse 1 mio. kr.",
        ],
      ),
    );
    expect(facts.initiatives).toMatchObject([
      {
        number: "1.01",
        title: "Færre fald",
        responsible: ["Ejendomme"],
        description: "Parterne er enige.",
        milestones: [{ text: "Planen er lagt.", status: "Det er den.", smiley: "glad" }],
        economy: { text: "Besparelse 1 mio. kr.", figures: [{ measure: "saving", target: 1_000_000 }] },
      },
    ]);
  });

  test.each(["prognose", "kvartal"])(
    "keeps amounts below columns that are called as rounds: %s",
    async (name) => {
      const head = ["Indsats", "Mål", "Frist", "Vurdering", `1. ${name}`, `2. ${name}`];
      const rows = [
        ["Færre fald", "Planen er lagt.", "1. kvartal 2024", "☺", "100", "1,2"],
        ["Bedre mad", "Menuen er lagt.", "1. kvartal 2024", "☹", "90", "80"],
      ];
      const { facts } = await importWord(body(head, ...rows));
      expect(facts.initiatives.map(({ remarks }) => remarks)).toEqual([
        `1. ${name}: 100\n\n2. ${name}: 1,2`,
        `1. ${name}: 90\n\n2. ${name}: 80`,
      ]);
    },
  );

  test.each(["ID", "Løbenr.", "Indsatsnr.", "Projektnummer"])(
    "takes the number from a column %s, but neither beside one of numbers nor what is none",
    async (name) => {
      const cells = ["1.01", "Færre fald", "Planen er lagt.", "1. kvartal 2024", "☺"];
      const { facts } = await importWord(body([name, "Indsats", "Mål", "Frist", "Vurdering"], cells));
      expect(facts.initiatives).toMatchObject([{ number: "1.01", title: "Færre fald", remarks: null }]);
      const both = await importWord(
        body([name, "Nr.", "Indsats", "Mål", "Frist", "Vurdering"], ["17", ...cells]),
      );
      expect(both.facts.initiatives).toMatchObject([{ number: "1.01", remarks: `${name}: 17` }]);
      const other = await importWord(
        body([name, "Indsats", "Mål", "Frist", "Vurdering"], ["4711", ...cells.slice(1)]),
      );
      expect(other.facts.initiatives).toMatchObject([{ title: "Færre fald", remarks: `${name}: 4711` }]);
    },
  );

  test.each(["Center", "Fagcenter", "Forvaltning", "Afdeling"])(
    "takes the responsible from a column %s, but not beside one of that name",
    async (name) => {
      const cells = ["1.01. Færre fald", "Ejendomme", "Planen er lagt.", "1. kvartal 2024", "☺"];
      const { facts } = await importWord(body(["Budgetinitiativ", name, "Mål", "Frist", "Vurdering"], cells));
      expect(facts.initiatives).toMatchObject([{ responsible: ["Ejendomme"], remarks: null }]);
      const both = await importWord(
        body(["Budgetinitiativ", name, "Mål", "Frist", "Vurdering", "Ansvarlig"], [...cells, "Veje"]),
      );
      expect(both.facts.initiatives).toMatchObject([
        { responsible: ["Veje"], remarks: `${name}: Ejendomme` },
      ]);
    },
  );

  test("keeps a person who answers, and a centre beside one", async () => {
    const { facts } = await importWord(
      body(
        ["Indsats", "Center", "Ansvarlig leder", "Mål", "Frist", "Vurdering"],
        ["1.01. Færre fald", "Ejendomme", "Lars Holm", "Planen er lagt.", "1. kvartal 2024", "☺"],
      ),
    );
    expect(facts.initiatives).toMatchObject([{ responsible: ["Lars Holm"], remarks: "Center: Ejendomme" }]);
  });

  test("has the titles in »Indsats« where another column groups them", async () => {
    const { facts } = await importWord(
      body(
        ["Budgetinitiativ", "Indsats", "Mål", "Frist", "Vurdering"],
        ["Cykler", "Nyt torv", "Planen er lagt.", "1. kvartal 2024", "☺"],
      ),
    );
    expect(facts.initiatives).toMatchObject([{ title: "Nyt torv", remarks: "Budgetinitiativ: Cykler" }]);
  });

  test("whose times are no rounds is refused by what stands there", async () => {
    const result = await importBytes(
      new TextEncoder().encode(sheet("\t").replaceAll(/\d\. kvartal 2024/g, "når det er muligt")),
    );
    if (!result.refused) throw new Error("imported");
    const reason = refusalMessage(result, "da");
    for (const head of HEADS) expect(reason).toContain(`"${head}"`);
    expect(reason).toMatch(/under "Frist" .*"når det er muligt".*skriv runden dér/);
  });
});

test("a form whose columns are called otherwise is read by them", () => {
  const document = [
    FRONT,
    "1.01. Færre fald Kort beskrivelse af indsatsen (drift) Frist Vurdering",
    "Parterne er enige.",
    "Ansvarligt center: Ejendomme",
    "",
    "Milepæl Planen er lagt.",
    "1. budgetopfølgning 2024 ☺",
    "Økonomi Ingen.",
  ].join("\n");
  return text(document).then((result) => {
    expect(mustImport(result).facts.initiatives).toMatchObject([
      { title: "Færre fald", milestones: [{ text: "Planen er lagt.", smiley: "glad" }] },
    ]);
  });
});

describe("what cannot be read says what to do", () => {
  const reasonOf = async (content: string) => {
    const result = await text(content);
    if (!result.refused) throw new Error("imported");
    return refusalMessage(result, "da");
  };

  test("a table with other columns", async () => {
    const reason = await reasonOf(`${FRONT}\nProjekt\tFremdrift\tBudget\nFald\tgod\t2 mio. kr.\n`);
    expect(reason).toContain("Ret kolonnernes navne i dokumentet");
  });

  test("a mail that was pasted", async () => {
    const mail =
      "Fra: Anne Holm\nSendt: 3. marts 2026\nTil: Bo Lund\nEmne: Opfølgning på Aftale om budget 2026\n\nKære Bo\n";
    expect(await reasonOf(mail)).toMatch(/e-mail.*vedhæftede fil.*kopier dem over i Word/);
  });
});
