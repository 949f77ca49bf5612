/** Two hundred damaged and mutated files; `npm run fuzz` imports thousands. */
import { expect, test } from "vitest";
import { fuzz } from "../tools/fuzz/fuzz.ts";
import { KINDS } from "../tools/fuzz/mutations.ts";

test.each(KINDS)(
  "%s files neither crash nor hang the import, and no smiley is dropped without a word",
  async (kind) => {
    const { faults, read, refused } = await fuzz(kind, 75, 1);
    expect(faults).toEqual([]);
    expect([read > 10, refused > 5 || kind === "text"]).toEqual([true, true]);
  },
  120_000,
);
