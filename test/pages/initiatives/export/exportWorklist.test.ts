import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { hostile } from "../../../../mocks/hostile.ts";
import { buildFollowUp, type FollowUp } from "../../../../src/agreement/followUp.ts";
import { mayStartFormula, withoutFormula } from "../../../../src/export/formulas.ts";
import { type RawSearch, readParameters } from "../../../../src/links/parameters.ts";
import { initiativesParameters, WORKLIST_COLUMNS } from "../../../../src/links/screens.ts";
import { worklistGroups } from "../../../../src/links/worklist.ts";
import { exportWorklist } from "../../../../src/pages/initiatives/export/exportWorklist.ts";
import type { Language } from "../../../../src/text/messages.ts";
import { numberedName } from "../../../../src/text/numberedName.ts";
import { arbitraryFollowUp } from "../../../fixtures/arbitraryFollowUp.ts";
import { realFollowUp } from "../../../fixtures/realFollowUp.ts";

async function rowsOf(followUp: FollowUp, search: RawSearch = {}, language: Language = "da") {
  const { values } = readParameters(initiativesParameters, search);
  const groups = worklistGroups(followUp, values);
  const { content } = await exportWorklist(
    "csv",
    { values, groups, columns: WORKLIST_COLUMNS },
    { followUp, language, screen: "indsatser", title: "Indsatser", shown: "", link: "https://example.org/" },
  );
  const { data, errors } = Papa.parse<string[]>((await content.text()).trimEnd(), {
    delimiter: ";",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  const [head = [], ...rows] = data;
  return { head, rows, groups };
}

describe("the worklist's file", () => {
  test("has a line a row, group by group, whatever the follow-up and in either language", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFollowUp,
        fc.constantFrom("da" as const, "en" as const),
        fc.constantFrom("tema", "center", "ingen"),
        async (followUp, language, gruppe) => {
          const { head, rows, groups } = await rowsOf(followUp, { gruppe, sorter: "-mangler" }, language);
          const place = gruppe === "ingen" ? 0 : 1;
          expect(rows.map((row) => row[place])).toEqual(
            groups.flatMap(({ initiatives }) =>
              initiatives.map((initiative) => withoutFormula(numberedName(initiative))),
            ),
          );
          for (const row of rows) expect(row.length).toBe(head.length);
          // Columns are told apart by their headings wherever a table is read by them.
          const own = head.filter((heading) => !followUp.rounds.some(({ label }) => label === heading));
          expect(new Set(own).size).toBe(own.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("holds no cell that starts a formula, however hostile the feed", async () => {
    const { head, rows } = await rowsOf(buildFollowUp(hostile(realFollowUp.facts)));
    const cells = [...head, ...rows.flat()];
    expect(cells.filter((cell) => mayStartFormula(cell) && !/^-?\d+(?:,\d+)?$/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^'[=+@-]/.test(cell)).length).toBeGreaterThan(0);
    expect(cells.some((cell) => cell.includes('<img src=x onerror="document.title=1">'))).toBe(true);
  });

  test("says of a search where it found the words", async () => {
    const { head, rows } = await rowsOf(realFollowUp, { q: "Fujitsu" });
    expect(head.slice(0, 3)).toEqual(["Indsats", "Fundet", "Spørgsmål til dokumentet"]);
    expect(rows.map((row) => row[1])).toEqual([expect.stringContaining("Efter ønske fra Fujitsu")]);
  });

  test("counts what is missing with the numbers of the document, each kind apart", async () => {
    const { head, rows } = await rowsOf(realFollowUp, { oekonomi: "manko" });
    const sum = (heading: string) =>
      rows.reduce((all, row) => all + Number(row[head.indexOf(heading)] || 0), 0);
    expect([
      sum("Mangler mindst: Besparelse 2017 netto"),
      sum("Mangler højst: Besparelse 2017 netto"),
      sum("Mangler mindst: Indtægt 2017 brutto"),
    ]).toEqual([1_226_000, 1_526_000, 1_400_000]);
  });
});
