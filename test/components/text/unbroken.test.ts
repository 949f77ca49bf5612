import { expect, test } from "vitest";
import { unbroken } from "../../../src/components/text/unbroken.ts";

const shown = (text: string) => unbroken(text).replaceAll("\u00a0", "_");

test.each([
  ["UCC - hjemfaldspligt", "UCC_- hjemfaldspligt"],
  ["Budget 2017 – opfølgning", "Budget 2017_– opfølgning"],
  ["7.07. Del 1 - for virksomheder - og flere", "7.07. Del 1_- for virksomheder_- og flere"],
  ["fra 8 - 9 mio. kr.", "fra 8_-_9_mio._kr."],
])("no line of »%s« begins with its dash", (text, kept) => {
  expect(shown(text)).toBe(kept);
  expect(unbroken(text)).toHaveLength(text.length);
});

test.each(["- et punkt\n- et til", "skole- og dagtilbud", "netto -5 kr. om året"])(
  "»%s« has no dash between words",
  (text) => {
    expect(shown(text).replace("_kr.", " kr.")).toBe(text);
  },
);
