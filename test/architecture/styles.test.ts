import { posix } from "node:path";
import { expect, test } from "vitest";
import { classUses, type Declaration, parseSheet, readSheets } from "./sheets.ts";
import { readSources } from "./sources.ts";

const TOKENS = "src/styles/tokens.css";

/** The components that put a class's name together, and every name that can come of it. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  "src/components/bars/ReachedBar.tsx": ["documented", "unknown", "missing"],
  "src/components/bars/StackedBar.tsx": ["glad", "neutral", "sur", "none"],
  "src/components/charts/Mark.tsx": ["target", "unknown", "tiny", "known"],
  "src/components/smiley/Smiley.tsx": ["glad", "neutral", "sur", "none", "s", "m", "l"],
};

const sheets = readSheets();
const modules = sheets.filter(({ path }) => path.endsWith(".module.css"));
const sources = readSources("src");
const uses = sources.flatMap(classUses);

/** Every style sheet but the tokens', as `"path: property: value"` of what `isWrong` picks out. */
function findings(isWrong: (declaration: Declaration) => boolean): readonly string[] {
  return sheets
    .filter(({ path }) => path !== TOKENS)
    .flatMap(({ path, declarations }) =>
      declarations
        .filter(isWrong)
        .map(({ property, value }) => `${path}: ${property}: ${value.replace(/\s+/g, " ")}`),
    );
}

/** What the scales are for. */
const SCALED = /^(?:font|font-size|(?:row-|column-)?gap|border-spacing|(?:margin|padding)(?:-[\w-]+)?)$/;

/**
 * A length of its own: not one that follows the text (em, ch), the place (%, cqi) or the screen (vw, vmin), and not the
 * pixel of a hairline or of what only a screen reader reads.
 */
const LENGTH = /(?<![\w.-])-?(?!1px)\d*\.?\d+(?:px|rem|pt|pc|mm|cm|in|q)\b/i;

/** The custom properties that font sizes and distances are read from. */
const scales = new Set(
  sheets.flatMap(({ declarations }) =>
    declarations.filter(({ property }) => SCALED.test(property)).flatMap(({ value }) => tokensIn(value)),
  ),
);

function tokensIn(value: string): readonly string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);
}

test("every font size and every distance is a token, whose length stands in tokens.css alone", () => {
  expect(
    findings(
      ({ property, value, isOfPage }) =>
        (SCALED.test(property) || scales.has(property) || /^--(?:text|space)-/.test(property)) &&
        !isOfPage &&
        LENGTH.test(value),
    ),
  ).toEqual([]);
});

test("every custom property that is read without a fallback is set somewhere", () => {
  const set = new Set(sheets.flatMap(({ declarations }) => declarations.map(({ property }) => property)));
  const code = sources.map((source) => source.code).join("\n");
  const isSet = (name: string) =>
    set.has(name) || code.includes(`"${name}"`) || code.includes(`\`${name.replace(/\d+$/, "")}$`);
  expect(
    findings(({ value }) =>
      [...value.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].some(([, name = ""]) => !isSet(name)),
    ),
  ).toEqual([]);
});

test("every token is read", () => {
  const tokens = sheets.find(({ path }) => path === TOKENS)?.declarations ?? [];
  const values = [
    ...sheets.flatMap(({ declarations }) => declarations.map(({ value }) => value)),
    ...sources.map(({ code }) => code),
  ];
  const read = new Set(values.flatMap(tokensIn));
  const names = tokens.map(({ property }) => property).filter((name) => name.startsWith("--"));
  expect(names.length).toBeGreaterThan(0);
  expect([...new Set(names)].filter((name) => !read.has(name))).toEqual([]);
});

test("a component names only classes that its style sheet has", () => {
  const classes = new Map(modules.map((sheet) => [sheet.path, sheet.classes]));
  const names = uses.flatMap(({ by, sheet, name }) =>
    (name === null ? (COMPUTED[by] ?? ["a computed name"]) : [name]).map((one) => ({ by, sheet, name: one })),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(
    names
      .filter(({ sheet, name }) => classes.get(sheet)?.has(name) !== true)
      .map(({ by, sheet, name }) => `${by} → ${sheet}: ${name}`),
  ).toEqual([]);
});

test("only the components of the table put a class's name together", () => {
  const computing = new Set(uses.filter(({ name }) => name === null).map(({ by }) => by));
  expect([...computing].sort()).toEqual(Object.keys(COMPUTED));
});

test("every class of a component's style sheet is used", () => {
  const used = new Set(
    uses.flatMap(({ by, sheet, name }) =>
      (name === null ? (COMPUTED[by] ?? []) : [name]).map((one) => `${sheet}: ${one}`),
    ),
  );
  expect(
    modules
      .flatMap(({ path, classes }) => [...classes].map((name) => `${path}: ${name}`))
      .filter((name) => !used.has(name)),
  ).toEqual([]);
});

test("a component's style sheet stands beside a component that uses it, or is shared by several folders", () => {
  expect(
    modules
      .map(({ path }) => path)
      .filter((path) => {
        const users = new Set(uses.filter(({ sheet }) => sheet === path).map(({ by }) => posix.dirname(by)));
        return !users.has(posix.dirname(path)) && users.size < 2;
      }),
  ).toEqual([]);
});

/** Where selectors are as `isWrong` says. */
function selectorsThat(isWrong: RegExp): readonly string[] {
  return sheets.flatMap(({ path, selectors }) =>
    selectors.filter((selector) => isWrong.test(selector)).map((selector) => `${path}: ${selector}`),
  );
}

test("no rule is for whatever follows whatever: all that stands beside a removed row would be styled anew", () => {
  expect(selectorsThat(/\*\s*[+~]\s*\*/)).toEqual([]);
});

test("no rule looks into the whole page or all that follows: it would be asked with every row that comes or goes", () => {
  expect(selectorsThat(/(?::root|html|body)\S*:has\(|:has\(\s*~/)).toEqual([]);
});

test("no style sheet is too long to read in one go", () => {
  expect(sheets.filter(({ lines }) => lines > 180).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test("a style sheet is read as the browser reads it", () => {
  const { declarations, classes } = parseSheet(
    "a.module.css",
    `@media print { .a:is(.b, [data-x=".no"]) > :global(.c) { margin: 0 /* .d */; content: "; .e {" } }
     @page { margin: 15mm; }`,
  );
  expect([...classes]).toEqual(["a", "b"]);
  expect(declarations).toEqual([
    { property: "margin", value: "0", isOfPage: false },
    { property: "content", value: '"; .e {"', isOfPage: false },
    { property: "margin", value: "15mm", isOfPage: true },
  ]);
});
