/** Ids of initiatives and themes: readable, short, each another, and the same every time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  initiativeIds,
  newThreads,
  themeId,
  UniqueIds,
} from "../../../../src/import/grammar/initiatives/ids.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const one = (number: string | null, title: string) => ({ number, title });

test("an initiative's id is its number, with its title where the number is another's too", () => {
  expect(
    initiativeIds([
      one("1.01", "Fald"),
      one("1.02", "Bedre mad"),
      one("1.02", "Mere musik"),
      one("1.02", "Mere musik"),
      one(null, "Fri leg"),
      one(null, "§ 5"),
      one(null, "…"),
      one(null, "…"),
    ]),
  ).toEqual([
    "1.01",
    "1.02-bedre-mad",
    "1.02-mere-musik",
    "1.02-mere-musik-2",
    "fri-leg",
    "5",
    "indsats",
    "indsats-2",
  ]);
  // A title that reads like another's number.
  expect(initiativeIds([one(null, "3"), one("3", "Mad")])).toEqual(["3-2", "3"]);
});

test("a thread is number and title, whatever else the document has", () => {
  expect(
    newThreads([one("1.01", "Fald"), one(null, "Fald"), one("1.01", "Fald"), one("1.01", "Fald")]),
  ).toEqual(["1.01-fald", "fald", "1.01-fald-2", "1.01-fald-3"]);
});

test("a theme's id is its number, else its title", () => {
  expect(themeId("7", "Klima")).toBe("7");
  expect(themeId(null, "Klima og by")).toBe("klima-og-by");
  expect(themeId(null, "…")).toBe("tema");
});

describe("an id has at most 60 characters", () => {
  test("cut between words", () => {
    const words = "a".repeat(30);
    expect(themeId(null, `${words} ${words}`)).toBe(words);
    expect(themeId(null, `${words} ${words.slice(1)}`)).toBe(`${words}-${words.slice(1)}`);
    expect(themeId(null, `${words} ${words.slice(1)} og`)).toBe(`${words}-${words.slice(1)}`);
    expect(themeId(null, "a".repeat(70))).toBe("a".repeat(60));
  });

  test("before its counter, and each is another", () => {
    const number = fc.option(fc.constantFrom("1.01", "1.02", "2"));
    const title = fc.oneof(fc.constantFrom("Mad", "mad", "Mad 2", "…", "2"), fc.string({ maxLength: 90 }));
    forAll(fc.array(fc.record({ number, title }), { maxLength: 30 }), (initiatives) => {
      for (const ids of [initiativeIds(initiatives), newThreads(initiatives)]) {
        expect(new Set(ids).size).toBe(initiatives.length);
        for (const id of ids) expect(id.replace(/-\d+$/, "").length).toBeLessThanOrEqual(60);
      }
      expect(initiativeIds(initiatives)).toEqual(initiativeIds(initiatives));
    });
  });
});

test("ids that are taken are counted on", () => {
  const ids = new UniqueIds(["a", "a-2"]);
  expect(["a", "a", "b", "b", "a-3"].map((id) => ids.take(id))).toEqual(["a-3", "a-4", "b", "b-2", "a-3-2"]);
});
