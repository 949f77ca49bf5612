import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { deviationOf } from "../../../src/agreement/economy/amounts.ts";
import type { NamedInitiative } from "../../../src/agreement/format/catalogueSchema.ts";
import { catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { moneyLack } from "../../../src/agreement/portfolio/moneyLack.ts";

const named: NamedInitiative = {
  id: "1-01",
  number: "1.01",
  title: "Sprogskolen",
  smiley: "glad",
  economy: "sur",
  lacksMoney: true,
  hasShortfall: false,
};

test("a sur economy without an amount is not kept, and misses no money that anybody stated", () => {
  expect(moneyLack(named)).toBe("not-kept");
  expect(moneyLack({ ...named, hasShortfall: true })).toBe("missing");
  expect(moneyLack({ ...named, economy: "glad", hasShortfall: true })).toBe("missing");
  expect(moneyLack({ ...named, economy: "glad", lacksMoney: false })).toBeNull();
});

test("a catalogue that does not tell the two apart claims no missing money, except where only an amount can have said so", () => {
  const { hasShortfall: _, ...older } = named;
  expect(moneyLack(older)).toBe("unsaid");
  expect(moneyLack({ ...older, economy: "glad" })).toBe("missing");
  expect(moneyLack({ ...older, economy: null })).toBe("missing");
});

test("of made-up follow-ups money is missing where a figure says so, and both kinds occur", () => {
  const made = madeUpFollowUps({ seed: 1, authorities: 1, years: 2, committees: 7 });
  const found = made.flatMap(({ facts }) => {
    const { totals } = catalogueEntry(facts, "");
    return (totals?.attention ?? []).map((initiative) => {
      const { economy } = facts.initiatives.find(({ id }) => id === initiative.id) ?? {};
      const isShort = economy?.figures.some((figure) => (deviationOf(figure)?.max ?? 0) > 0) === true;
      const expected = isShort ? "missing" : economy?.smiley === "sur" ? "not-kept" : null;
      return [moneyLack(initiative), expected] as const;
    });
  });
  for (const [lack, expected] of found) expect(lack).toBe(expected);
  expect(new Set(found.map(([lack]) => lack))).toEqual(new Set(["missing", "not-kept", null]));
});
