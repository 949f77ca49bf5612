import { expect, test } from "vitest";
import { initiativeKeys } from "../../../src/agreement/identity/initiativeKeys.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

function keysOf(given: readonly (Given & { readonly thread?: string })[], committee: string | null = null) {
  return [...initiativeKeys(inventedFollowUp(given, { committee })).values()];
}

test("an initiative keeps its key by its thread, whatever its number, title and committee become", () => {
  const before = keysOf([{ thread: "a", number: "1", title: "Ny børnehave" }], "Børneudvalget");
  expect(keysOf([{ thread: "a", number: "2", title: "Nyt hus" }], "Skoleudvalget")).toEqual(before);
  expect(keysOf([{ thread: "b", number: "1", title: "Ny børnehave" }], "Børneudvalget")).not.toEqual(before);
});

test("without a thread an initiative keeps its key by its number, even if id and title change", () => {
  const [before] = keysOf([{ id: "x", number: "7.06", title: "Nyt hus" }]);
  expect(keysOf([{ id: "y", number: "7.06", title: "Et nyt hus" }])).toEqual([before]);
});

test("without a number, or with one that is used twice, its title tells it apart", () => {
  const [a, b, c] = keysOf([
    { number: "7.10", title: "Del 1" },
    { number: "7.10", title: "Del 2" },
    { number: null, title: "Del 2" },
  ]);
  expect(new Set([a, b, c]).size).toBe(3);
  expect(keysOf([{ number: null, title: "DEL  2" }])).toEqual([c]);
});

test("two committees' initiatives of the same number are not the same", () => {
  expect(keysOf([{ number: "1" }], "Børneudvalget")).not.toEqual(keysOf([{ number: "1" }], "Skoleudvalget"));
});
