/** Titles of a sheet that are crossed out, and what stands beside and below them. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { HEAD, listed, TITLE } from "../../../fixtures/listedWorkbook.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { styled, workbookFile } from "../../../fixtures/workbookFile.ts";

test.each<
  [
    what: string,
    head: string,
    of: (theme: string, number: string) => readonly string[],
    next: readonly string[][],
  ]
>([
  ["in a row of its own", "Nr.", (_theme, number) => [number], [["Børn"]]],
  ["in a column", "Tema", (theme) => [theme], []],
])(
  "a title that is crossed out does not take along the theme of the next, %s",
  async (_what, head, of, next) => {
    const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    const [, ...fields] = listed("");
    const rows = [
      ...[[TITLE], [head, ...HEAD], ...(next.length > 0 ? [["Klima"]] : [])],
      [...of("Klima", "1.1"), ...listed("Tage")],
      [...of("Børn", "1.2"), styled("Sti", 1), ...fields],
      ...next,
      [...of("", "2.1"), ...listed("Skole")],
    ];
    const { facts } = mustImport(await importBytes(workbookFile([{ rows }], { styles })));
    const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
    expect(facts.initiatives.map(({ title, theme }) => [title, themes.get(theme)])).toEqual([
      ["Tage", "Klima"],
      ["Skole", "Børn"],
    ]);
  },
);

test("a theme that the next row says again goes with its crossed-out title", async () => {
  const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
  const [, ...fields] = listed("");
  const rows = [
    ...[[TITLE], ["Tema", ...HEAD], ["Klima", ...listed("Tage")]],
    ...[
      ["Klima", styled("Sti", 1), ...fields],
      ["Klima", ...listed("Havn")],
    ],
    ["Klima", styled("Skov", 1), ...fields],
  ];
  const { facts, findings } = mustImport(await importBytes(workbookFile([{ rows }], { styles })));
  expect(facts.themes.map(({ title }) => title)).toEqual(["Klima"]);
  expect(findings.map(({ code }) => code)).not.toContain("text-unplaced");
});
