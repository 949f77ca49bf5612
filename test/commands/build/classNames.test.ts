import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SHORT_CLASS, shortClassName } from "../../../src/commands/build/classNames.ts";
import { ROOT } from "../../../src/commands/build/root.ts";

test("a class is named by its style sheet and its place there, whatever else the style sheet says", () => {
  const sheet = `${ROOT}src/a.module.css`;
  const css =
    ".row { margin: .5rem } .row > .cell { animation: show 1s } @keyframes show { to { opacity: 1 } }";
  const named = ["row", "cell", "show"].map((name) => shortClassName(name, sheet, css));
  const [row = ""] = named;
  expect(named).toEqual([row, row.replace(/0$/, "1"), row.replace(/0$/, "2")]);
  expect(row).toMatch(SHORT_CLASS);
  expect(shortClassName("row", `${sheet}?used`, css)).toBe(row);
  expect(() => shortClassName("column", sheet, css)).toThrow("column");
});

test("no two style sheets of the sources share a class's name", () => {
  const sheets = globSync("src/**/*.module.css", { cwd: ROOT });
  const firsts = sheets.map((path) => {
    const css = readFileSync(`${ROOT}${path}`, "utf8");
    const [, name = ""] = /\.([a-z_][\w-]*)/i.exec(css) ?? [];
    return shortClassName(name, `${ROOT}${path}`, css);
  });
  expect(sheets.length).toBeGreaterThan(100);
  expect(new Set(firsts).size).toBe(sheets.length);
});
