/** Follow-ups that say the same in another way: what was understood is right, and the rest is told. */
import { describe, expect, test } from "vitest";
import {
  ECONOMY_LEGEND,
  EFFORT_LEGEND,
  GLAD,
  lindby,
  NEUTRAL,
  NO_EFFECT,
  rowsIn,
  SUR,
} from "../fixtures/lindby.ts";
import { imported } from "../fixtures/smallDocument.ts";
import { importText } from "../fixtures/sourceOracle.ts";

const codesOf = (text: string) => (imported(text).facts.import?.findings ?? []).map(({ code }) => code);
const messagesOf = (text: string) =>
  (imported(text).facts.import?.findings ?? []).map(({ message }) => message).join("\n");
const E = "E: - Der er ikke særskilt økonomisk effekt.";
const ROWS = [
  `Milepæl Planen er lagt. 1. budgetopfølgning 2025 ${GLAD} `,
  `Milepæl Tilbud er indhentet. 31.12.2025 ${SUR} `,
  NO_EFFECT,
];
const READ = ["1. budgetopfølgning 2025: G Planen er lagt.", "31.12.2025: S Tilbud er indhentet.", E];

describe("a smiley on a line of its own", () => {
  const one = "Milepæl Planen er lagt. 1. budgetopfølgning 2025 ";
  const two = "Milepæl Tilbud er indhentet. 31.12.2025 ";
  const saving = "Økonomi Besparelse i 2025: 1,0 mio. kr. ";
  const read = (first: string, second: string, economy: string) => [
    `1. budgetopfølgning 2025: ${first} Planen er lagt.`,
    `31.12.2025: ${second} Tilbud er indhentet.`,
    `E: ${economy} Besparelse i 2025: 1,0 mio. kr.`,
  ];

  test("above each row belongs to the row below it, the economy's too", () => {
    const rows = [NEUTRAL, one, SUR, two, GLAD, saving];
    expect(
      rowsIn(
        lindby([
          ["7.01. Tage", ...rows],
          ["7.02. Sti", ...rows],
        ]),
      ),
    ).toEqual([...read("N", "S", "G"), ...read("N", "S", "G")]);
  });

  test("above some rows leaves the others without", () => {
    const some = [NEUTRAL, one, two, GLAD, saving];
    const all = [NEUTRAL, one, SUR, two, GLAD, saving];
    expect(
      rowsIn(
        lindby([
          ["7.01. Tage", ...some],
          ["7.02. Sti", ...all],
        ]),
      ),
    ).toEqual([...read("N", "-", "G"), ...read("N", "S", "G")]);
  });

  test("below each row belongs to the row above it", () => {
    const rows = [one, NEUTRAL, two, SUR, saving, GLAD, ""];
    expect(
      rowsIn(
        lindby([
          ["7.01. Tage", ...rows],
          ["7.02. Sti", ...rows],
        ]),
      ),
    ).toEqual([...read("N", "S", "G"), ...read("N", "S", "G")]);
  });

  test("where both are seen, between two rows belongs to neither, and each is told", () => {
    const above = [NEUTRAL, one, SUR, two, saving, ""];
    const below = [one, NEUTRAL, two, saving, GLAD, ""];
    const text = lindby([
      ["7.01. Tage", ...above],
      ["7.02. Sti", ...below],
    ]);
    const rows = rowsIn(text);
    expect(rows[0]).toMatch(/: [N-] /);
    expect(rows[1]).toMatch(/: [S-] /);
    expect(rows[3]).toMatch(/: [N-] /);
    expect(rows[4]).toMatch(/: - /);
    const missing = rows
      .slice(0, 2)
      .concat(rows.slice(3, 4))
      .filter((row) => row.includes(": - ")).length;
    expect(codesOf(text).filter((code) => code === "smiley-unplaced").length).toBe(missing);
  });

  test("a line above its row in columns", () => {
    const layout = (rows: readonly string[]) =>
      lindby([["7.01. Tage", ...rows]]).replace(
        "Kort beskrivelse af indsatsen (drift) Tid Smiley",
        "Kort beskrivelse af indsatsen (drift)           Tid                         Smiley",
      );
    const at = " ".repeat(78);
    expect(
      rowsIn(
        layout([
          `${at}${NEUTRAL}`,
          "Milepæl   Planen er lagt.                         1. budgetopfølgning 2025",
          `${at}${SUR}`,
          "Milepæl   Tilbud er indhentet.                    31.12.2025",
          "Økonomi   Der er ikke særskilt økonomisk effekt.",
        ]),
      ),
    ).toEqual(["1. budgetopfølgning 2025: N Planen er lagt.", "31.12.2025: S Tilbud er indhentet.", E]);
  });
});

describe("ratings that are no smileys", () => {
  const document = (legend: readonly string[], one: string, two: string, economy: string) =>
    lindby(
      ["7.01. Grøn by", "7.02. Rød sti"].map((title) => [
        title,
        `Milepæl Planen er lagt. 1. budgetopfølgning 2025 ${one} `,
        "Milepæl Taget er nu grøn.",
        "",
        "Status:",
        "",
        "Arbejdet følger planen.",
        "",
        `31.12.2025 ${two} `,
        "",
        `Økonomi Besparelse i 2025: 1,0 mio. kr.  ${economy} `,
      ]),
      { legend: ["Læsevejledning", "", ...legend] },
    );
  const read = (one: string, two: string, economy: string) => {
    const rows = [
      `1. budgetopfølgning 2025: ${one} Planen er lagt.`,
      `31.12.2025: ${two} Taget er nu grøn. | Arbejdet følger planen.`,
      `E: ${economy} Besparelse i 2025: 1,0 mio. kr.`,
    ];
    return [...rows, ...rows];
  };

  test.each([
    ["Grøn", "Gul", "Rød"],
    ["grøn", "gul", "rød"],
    ["GRØN", "GUL", "RØD"],
    ["Grønt", "Gult", "Rødt"],
    ["🟢", "🟡", "🔴"],
    ["✅", "🟡", "❌"],
    ["Grønt lys", "Gult lys", "Rødt lys"],
  ])("%s, %s and %s are read by the document's legend", (glad, neutral, sur) => {
    const legend = [
      "Farverne betyder:",
      `${glad}: Milepæl er opfyldt`,
      `${neutral}: Milepæl er ikke fuldt opfyldt`,
      `${sur}: Milepæl er ikke opfyldt`,
    ];
    const text = document(legend, neutral, sur, glad);
    expect(rowsIn(text)).toEqual(read("N", "S", "G"));
    expect(imported(text).facts.smileyMeaning?.effort?.sur).toBe("Milepæl er ikke opfyldt");
    expect(codesOf(text)).toEqual([]);
  });

  test.each([
    ["Grøn", "Rød"],
    ["🟢", "🔴"],
    ["✓", "✗"],
    ["✔", "✘"],
    ["100 %", "75 %"],
    ["100 pct.", "50 pct."],
    ["\uf0fc", "\uf0fb"],
  ])("%s and %s without a legend are told, and stand in no text", (glad, sur) => {
    const text = document(["Alle indsatser følges op."], glad, sur, glad);
    expect(rowsIn(text)).toEqual(read("-", "-", "-"));
    expect(messagesOf(text).split(`"${glad}"`).length - 1).toBe(4);
    expect(messagesOf(text).split(`"${sur}"`).length - 1).toBe(2);
  });

  test("ticks are read by what the legend says of them", () => {
    const legend = ["Symbolerne betyder:", "✓: Milepæl er opfyldt", "✗: Milepæl er ikke opfyldt"];
    expect(rowsIn(document(legend, "✓", "✗", "✓"))).toEqual(read("G", "S", "G"));
  });

  test("a colour in a sentence is a word", () => {
    const text = lindby([["7.01. Tage", "Milepæl Taget er grøn", ...ROWS.slice(0, 2), NO_EFFECT]]);
    expect(imported(text).facts.initiatives[0]?.milestones.length).toBeGreaterThan(0);
    expect(messagesOf(text)).not.toMatch(/"grøn"/);
  });
});

describe("a cell a line, as Word and LibreOffice save plain text", () => {
  const cells = (economy: readonly string[], contributor = "", remark: readonly string[] = []) =>
    ["7.01. Tage", "7.02. Sti"].flatMap((title) => [
      title,
      "Kort beskrivelse af indsatsen (drift)",
      "Tid",
      "Smiley",
      "Parterne er enige om at styrke indsatsen på området.",
      "Ansvarligt center: Teknik og Miljø",
      "Ansvarligt udvalg: Klimaudvalget",
      `Væsentlig bidragsyder: ${contributor}`,
      ...remark,
      "",
      "Milepæl",
      "Planen er lagt.",
      "1. budgetopfølgning 2025",
      GLAD,
      "Milepæl",
      "Tilbud er indhentet",
      "31.12.2025",
      "",
      "Økonomi",
      ...economy,
      "",
      "",
    ]);
  const text = (...args: Parameters<typeof cells>) =>
    [
      "Anden opfølgning på Aftale om budget 2025",
      "på Klimaudvalgets område",
      "",
      ...EFFORT_LEGEND,
      "",
      "7. Klima og by",
      ...cells(...args),
    ].join("\n");

  test.each([
    [["Der er ikke særskilt økonomisk effekt"]],
    [["Ingen"]],
    [["Besparelse i 2025: 1,0 mio. kr", "", GLAD]],
    [["Se indsats 7.04"]],
  ])("%j is the economy and no theme", (economy) => {
    const { themes, initiatives } = imported(text(economy)).facts;
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by"]);
    expect(initiatives.map((one) => one.economy?.text)).toEqual([economy[0], economy[0]]);
    expect(initiatives.map(({ title }) => title)).toEqual(["Tage", "Sti"]);
  });

  test("a remark below the contributors is none of them, wrapped or not", () => {
    const remark = "Indsatsen koordineres med skolerne i distriktet og med de lokale foreninger.";
    const [whole] = imported(text(["Ingen."], "Ejendomme", [remark])).facts.initiatives;
    expect([whole?.contributors, whole?.remarks]).toEqual([["Ejendomme"], remark]);
    const [noCentre] = imported(text(["Ingen."], "", [remark])).facts.initiatives;
    expect([noCentre?.contributors, noCentre?.remarks]).toEqual([[], remark]);
    const wrapped = [
      "Indsatsen koordineres med skolerne i distriktet og med",
      "de lokale foreninger, som bruger stien.",
    ];
    const [two] = imported(text(["Ingen."], "Ejendomme", wrapped)).facts.initiatives;
    expect([two?.contributors, two?.remarks]).toEqual([["Ejendomme"], wrapped.join(" ")]);
  });

  test("names a line are names still", () => {
    const [one] = imported(text(["Ingen."], "Ejendomme", ["Skoler og Institutioner"])).facts.initiatives;
    expect(one?.contributors).toEqual(["Ejendomme", "Skoler og Institutioner"]);
    expect(one?.remarks).toBeNull();
  });

  test("the day of the follow-up that stood in the lost footer is told", () => {
    expect(messagesOf(text(["Ingen."]))).toMatch(/dato/);
  });
});

describe("a round's name in a narrow column", () => {
  test.each([
    [["Milepæl Planen er lagt. Regnskab", `2025 ${GLAD} `], "Regnskab 2025"],
    [["Milepæl Planen er lagt. 3. budget-", `opfølgning 2025 ${GLAD} `], "3. budgetopfølgning 2025"],
    [
      [
        `Milepæl Planen er lagt og sendt i        31. december    ${GLAD}`,
        "høring hos borgerne.                       2025",
      ],
      "31. december 2025",
    ],
    [
      [
        `Milepæl Planen er lagt og sendt i        Halvårsregnskab    ${GLAD}`,
        "høring hos borgerne.                       2025",
      ],
      "Halvårsregnskab 2025",
    ],
  ])("%j", (row, label) => {
    const rows = [`Milepæl Byggeriet er begyndt. 1. budgetopfølgning 2025 ${SUR} `, ...row, NO_EFFECT];
    const words =
      row.length === 2 && row[1]?.startsWith("høring")
        ? "Planen er lagt og sendt i høring hos borgerne."
        : "Planen er lagt.";
    expect(
      rowsIn(
        lindby([
          ["7.01. Tage", ...rows],
          ["7.02. Sti", ...rows],
        ]),
      ),
    ).toEqual(
      Array.from({ length: 2 }, () => [
        "1. budgetopfølgning 2025: S Byggeriet er begyndt.",
        `${label}: G ${words}`,
        E,
      ]).flat(),
    );
  });
});

describe("columns that a full line leaves one blank apart", () => {
  const table = (shift: string) => [
    `${shift}                             Kort beskrivelse af indsatsen (drift)      Tid                      Smiley`,
    "",
    `${shift}Kommunen vil plante flere`,
    `${shift}træer i alle byens gader og  Ansvarligt center: Teknik og Miljø`,
    `${shift}på torvene.                  Ansvarligt udvalg: Klimaudvalget`,
    `${shift}                             Væsentlig bidragsyder: Ejendomme`,
    `${shift}Milepæl                      Planen er lagt og er sendt i høring hos    Halvårsregnskab          ${GLAD}`,
    `${shift}                             alle naboer.                               2025`,
    `${shift}Milepæl                      Træerne er plantet af en gartner fra byen 31. december 2025        ${SUR}`,
    `${shift}Økonomi                      Der er ikke særskilt økonomisk effekt.`,
  ];
  test.each([[""], ["   "]])("the description beside the fields, shifted by %j", (shift) => {
    const [first = "", ...below] = table(shift);
    const head = (title: string) => `${shift}${title.padEnd(29)}${first.trim()}`;
    const text = lindby([]).replace(
      "7. Klima og by\n",
      ["7. Klima og by", "", head("7.01. Flere træer"), ...below, head("7.02. Parker"), ...below, ""].join(
        "\n",
      ),
    );
    const { initiatives } = imported(text).facts;
    for (const one of initiatives)
      expect(one).toMatchObject({
        description: "Kommunen vil plante flere træer i alle byens gader og på torvene.",
        responsible: ["Teknik og Miljø"],
        committee: "Klimaudvalget",
        contributors: ["Ejendomme"],
      });
    expect(initiatives.map(({ title }) => title)).toEqual(["Flere træer", "Parker"]);
    expect(rowsIn(text).slice(0, 3)).toEqual([
      "Halvårsregnskab 2025: G Planen er lagt og er sendt i høring hos alle naboer.",
      "31. december 2025: S Træerne er plantet af en gartner fra byen",
      E,
    ]);
  });
});

describe("a page's head without a number", () => {
  const cut = (head: readonly string[]) => {
    const page = ["", "", ...head, "", ""];
    return lindby([
      ["7.01. Tage", ...ROWS, ...page],
      [`7.02. Sti langs søen fra\n\n\n${head.join("\n")}\n\n\nhavnen til skolen\n`, ...ROWS, ...page],
      [
        "7.03. Park",
        `Milepæl Parken er tegnet af en arkitekt\n${page.join("\n")}\nfra byen. 1. budgetopfølgning 2025 ${GLAD} `,
        ...ROWS.slice(1),
        ...page,
      ],
    ]);
  };
  test.each([
    [["Lindby Kommune"]],
    [["Lindby Kommune, Teknik og Miljø"]],
    [["Anden opfølgning på Aftale om budget 2025"]],
    [["Budgetopfølgning – fortroligt"]],
    [["Lindby Kommune", "Økonomi og Styring"]],
  ])("%j is no part of what it stands in", (head) => {
    const text = cut(head);
    const { themes, initiatives } = imported(text).facts;
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by"]);
    expect(initiatives.map(({ title }) => title)).toEqual([
      "Tage",
      "Sti langs søen fra havnen til skolen",
      "Park",
    ]);
    expect(rowsIn(text)).toEqual([
      ...READ,
      ...READ,
      "1. budgetopfølgning 2025: G Parken er tegnet af en arkitekt fra byen.",
      ...READ.slice(1),
    ]);
  });

  test("a status that many rows share is none", () => {
    const rows = [
      "Milepæl Planen er lagt.",
      "",
      "Status:",
      "",
      "Ingen bemærkninger",
      "",
      `31.12.2025 ${GLAD} `,
      NO_EFFECT,
    ];
    const text = lindby(["7.01. A", "7.02. B", "7.03. C", "7.04. D"].map((title) => [title, ...rows]));
    expect(rowsIn(text).filter((row) => row.includes("| Ingen bemærkninger"))).toHaveLength(4);
  });
});

describe("an overview of the initiatives' smileys", () => {
  const overview = (lines: readonly string[]) =>
    lindby(
      [
        ["7.01. Tage", ...ROWS],
        ["7.02. Sti", ...ROWS],
      ],
      { legend: [...lines, "", ...EFFORT_LEGEND, "", ...ECONOMY_LEGEND] },
    );
  test.each([
    [["Oversigt", "", `Tage ${GLAD}`, `Sti ${SUR}`], 2],
    [["Status på indsatserne", "", `${GLAD} 7.01. Tage`, `${SUR} 7.02. Sti`], 2],
    [["Overblik", "", `7.01 Tage ${GLAD} ${NEUTRAL}`, `7.02 Sti ${SUR} ${SUR}`], 4],
    [["Samlet overblik:", "", `Flere tage ${GLAD}`, `Flere stier ${SUR}`], 2],
  ])("%j defines none of them", (lines, count) => {
    const text = overview(lines);
    expect(imported(text).facts.smileyMeaning).toEqual({
      effort: {
        glad: "Milepæl er opfyldt",
        neutral: "Milepæl er ikke fuldt opfyldt",
        sur: "Milepæl er ikke opfyldt",
      },
      economy: { glad: "Budget er overholdt", sur: "Budget er ikke overholdt" },
    });
    expect(codesOf(text)).toEqual(Array.from({ length: count }, () => "smiley-unplaced"));
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
  });

  test("behind the last table is no part of its economy", () => {
    const lines = ["", "Oversigt over indsatser", "", `7.01. Tage ${GLAD}`, `7.02. Sti ${SUR}`];
    const text = lindby([
      ["7.01. Tage", ...ROWS],
      ["7.02. Sti", ...ROWS, ...lines],
    ]);
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
    expect(codesOf(text)).toEqual(["text-unplaced", "smiley-unplaced", "smiley-unplaced"]);
  });
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

describe("rounds and rows by other names", () => {
  test.each([
    ["BO1", "BO2"],
    ["BO 1", "BO 2"],
    ["BO1 2025", "BO2 2025"],
    ["Pr. 30. juni", "Pr. 31. december"],
    ["Pr. 30. juni 2025", "Pr. 31. december 2025"],
    ["pr. 30. juni", "pr. 31. december"],
    ["31/3 2025", "30/6 2025"],
    ["31/3-2025", "30/6-2025"],
    ["30. juni", "31. december"],
    ["1. BO 2025", "2. BO 2025"],
    ["FR1", "FR2"],
    ["1. kvt. 2025", "2. kvt. 2025"],
    ["1. halvår", "2. halvår"],
  ])("%s and %s", (one, two) => {
    const rows = [
      `Milepæl Planen er lagt. ${one} ${GLAD} `,
      `Milepæl Tilbud er indhentet. ${two} ${SUR} `,
      NO_EFFECT,
    ];
    const text = lindby([
      ["7.01. Tage", ...rows],
      ["7.02. Sti", ...rows],
    ]);
    const read = [`${one}: G Planen er lagt.`, `${two}: S Tilbud er indhentet.`, E];
    expect(rowsIn(text)).toEqual([...read, ...read]);
    expect(codesOf(text)).toEqual([]);
  });

  test.each([["Delmål"], ["Revideret milepæl"], ["Delmilepæl"], ["Ny milepæl"]])(
    "%s begins a row",
    (mark) => {
      const rows = [
        `${mark} Planen er lagt. 1. budgetopfølgning 2025 ${GLAD} `,
        `${mark}: Tilbud er indhentet. 31.12.2025 ${SUR} `,
        NO_EFFECT,
      ];
      expect(
        rowsIn(
          lindby([
            ["7.01. Tage", ...rows],
            ["7.02. Sti", ...rows],
          ]),
        ),
      ).toEqual([...READ, ...READ]);
    },
  );

  test("two milestones in one round: the second is told with its words and its smiley", () => {
    const rows = [
      `Milepæl Planen er lagt. 31.12.2025 ${GLAD} `,
      `Revideret milepæl Planen er lagt i maj. 31.12.2025 ${SUR} `,
      NO_EFFECT,
    ];
    const text = lindby([
      ["7.01. Tage", ...rows],
      ["7.02. Sti", ...rows],
    ]);
    expect(messagesOf(text)).toContain("Planen er lagt i maj.");
    expect(codesOf(text).filter((code) => code === "smiley-unplaced")).toHaveLength(2);
  });
});

describe("a table from a spreadsheet or a browser", () => {
  const cells = (title: string): string[][] => [
    [title, "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"],
    ["", "Parterne er enige om at styrke indsatsen; den er vigtig.", "", ""],
    ["", "Ansvarligt center: Teknik og Miljø", "", ""],
    ["", "Ansvarligt udvalg: Klimaudvalget", "", ""],
    ["", "Væsentlig bidragsyder: Ejendomme", "", ""],
    ["Milepæl", 'Planen "Grøn by" er lagt.\nStatus:\nDen er vedtaget.', "1. budgetopfølgning 2025", GLAD],
    ["Milepæl", "Tilbud er indhentet, og arbejdet er begyndt.", "31.12.2025", SUR],
    ["Økonomi", "Besparelse i 2025: 1,0 mio. kr.", "", GLAD],
  ];
  const quoted = (cell: string, separator: string) =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const heading = [
    "Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område",
    "",
    "7. Klima og by",
  ];

  test.each([["\t"], [";"], [","]])("cells apart by %j", (separator) => {
    const row = (row: readonly string[]) => row.map((cell) => quoted(cell, separator)).join(separator);
    const wide = (line: string) => (separator === "\t" ? line : row([line, "", "", ""]));
    const text = [...heading.map(wide), ...cells("7.01. Tage").map(row), ...cells("7.02. Sti").map(row)].join(
      "\r\n",
    );
    const read = [
      '1. budgetopfølgning 2025: G Planen "Grøn by" er lagt. | Den er vedtaget.',
      "31.12.2025: S Tilbud er indhentet, og arbejdet er begyndt.",
      "E: G Besparelse i 2025: 1,0 mio. kr.",
    ];
    expect(rowsIn(text)).toEqual([...read, ...read]);
    const { initiatives, committee, themes } = imported(text).facts;
    expect(committee).toBe("Klimaudvalget");
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by"]);
    expect(initiatives.map(({ title }) => title)).toEqual(["Tage", "Sti"]);
    expect(initiatives[0]).toMatchObject({
      description: "Parterne er enige om at styrke indsatsen; den er vigtig.",
      contributors: ["Ejendomme"],
    });
  });
});
