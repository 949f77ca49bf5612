/** Columns side by side, as `pdftotext -layout` keeps them. */
import { describe, expect, test } from "vitest";
import { E, GLAD, lindby, NO_EFFECT, rowsIn, SUR } from "../fixtures/lindby.ts";
import { imported } from "../fixtures/smallDocument.ts";

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
