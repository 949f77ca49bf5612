import { expect, test } from "vitest";
import { readSources } from "./sources.ts";

/** Lint denies the browser's globals by scope; these are what it cannot tell apart. */
const IMPURE = {
  "reads the clock": /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/,
  "throws dice": /\bMath\.random\b|\bcrypto\b/,
  "formats for a language": /\.toLocale\w*\(|\bIntl\.(?!Collator\b)/,
  "knows a colour": /#[0-9a-f]{6}\b|\brgba?\(|\boklch\(/i,
  draws: /<\/|\/>|\bclassName\b/,
};

const sources = readSources("src/agreement");

test.each(Object.entries(IMPURE))("nothing in the agreement %s", (_, pattern) => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
});
