import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCatalogue } from "../../../src/agreement/format/parse.ts";

const FILE = new URL("../../../public/feed/index.json", import.meta.url);

describe("a catalogue", () => {
  const [entry] = JSON.parse(readFileSync(FILE, "utf8")).followUps as readonly object[];

  it("keeps the valid entries and names the invalid ones", () => {
    const followUps = [
      { ...entry, id: "a" },
      { ...entry, id: "b", href: 5 },
      null,
      { ...entry, id: "c" },
      { ...entry, id: "a" },
      [],
    ];
    const parsed = parseCatalogue({ formatVersion: 1, followUps });
    if (!parsed.ok) throw new Error("expected a catalogue");
    expect(parsed.value.followUps.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(parsed.value.leftOut.problems.map(({ path, code }) => [path, code])).toEqual([
      ["followUps[1].href", "shape"],
      ["followUps[2]", "shape"],
      ["followUps[4].id", "duplicate-id"],
      ["followUps[5]", "shape"],
    ]);
  });

  it("that is none is refused whole", () => {
    expect(parseCatalogue({ formatVersion: 1, followUps: null })).toMatchObject({
      ok: false,
      problems: [{ path: "followUps", expected: "array" }],
    });
  });
});
