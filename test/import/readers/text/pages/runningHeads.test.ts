/** Heads of pages that no number tells for what they are. */
import { describe, expect, test } from "vitest";
import { codesOf, GLAD, lindby, NO_EFFECT, READ, ROWS, rowsIn } from "../../../../fixtures/lindby.ts";
import { imported } from "../../../../fixtures/smallDocument.ts";

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

  test.each([
    ["Fortroligt"],
    ["UDKAST"],
    ["27. august 2025"],
    ["Bilag 2"],
    ["Lindby Kommune"],
    ["Anden opfølgning på Aftale om budget 2025"],
  ])("%s on two pages, in the middle of a sentence, is no part of it", (head) => {
    const economy = `Økonomi Der er ikke særskilt\n\n\n${head}\n\n\nøkonomisk effekt.   `;
    const text = lindby([
      ["7.01. Tage", ...ROWS.slice(0, 2), economy],
      ["7.02. Sti", ...ROWS.slice(0, 2), economy],
    ]);
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
  });

  test("the municipality's name on two pages, between rows, is no part of them", () => {
    const page = "\n\nLindby Kommune\n\n";
    const text = lindby([
      ["7.01. Tage", ...ROWS, page],
      ["7.02. Sti", ...ROWS, page],
      ["7.03. Park", ...ROWS],
    ]);
    expect(rowsIn(text)).toEqual([...READ, ...READ, ...READ]);
    expect(codesOf(text)).toEqual([]);
  });

  test("what rows say alike at the ends of pages is theirs", () => {
    const rows = (sign: string) => [
      ...ROWS.slice(0, 2),
      "Økonomi Udgift i 2025: 2,0 mio. kr.",
      "",
      "Status:",
      "",
      "Udgiften er afholdt.",
      `${sign} `,
      "",
      "",
      "Side 2 af 9",
      "",
    ];
    const economies = (text: string) => rowsIn(text).filter((row) => row.startsWith("E:"));
    const read = "E: G Udgift i 2025: 2,0 mio. kr. | Udgiften er afholdt.";
    for (const sign of [GLAD, "Grøn", "1"]) {
      const titles = ["7.01. Tage", "7.02. Sti", "7.03. Park"];
      const legend = sign === GLAD ? [] : [`${sign}: Budget er overholdt`, "3: Budget er ikke overholdt"];
      const text = lindby(
        titles.map((title) => [title, ...rows(sign)]),
        { legend },
      ).replaceAll(GLAD, sign);
      expect(economies(text), sign).toEqual([read, read, read]);
    }
  });

  test("a line on two pages, between sentences, may be content", () => {
    const rows = ["Milepæl Planen er lagt.", "", "", "Udvidet", "", "", `31.12.2025 ${GLAD} `, NO_EFFECT];
    const text = lindby(["7.01. A", "7.02. B"].map((title) => [title, ...rows]));
    expect(rowsIn(text).filter((row) => row.includes("Udvidet"))).toHaveLength(2);
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
