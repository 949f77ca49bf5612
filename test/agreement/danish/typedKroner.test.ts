import { expect, it } from "vitest";
import { typedKroner } from "../../../src/agreement/danish/typedKroner.ts";

it.each([
  ["1200000", 1_200_000],
  ["1.200.000", 1_200_000],
  ["1 200 000", 1_200_000],
  ["41 500", 41_500],
  ["500.000 kr.", 500_000],
  ["500.000 kr", 500_000],
  ["kr. 500.000", 500_000],
  ["1,2 mio. kr.", 1_200_000],
  ["0,5 mio. kr.", 500_000],
  ["1,2 mio.", 1_200_000],
  ["750 t.kr.", 750_000],
  [" 2017 ", 2017],
  ["0", 0],
  ["-259.000", -259_000],
])("reads %j as %i kroner", (text, value) => {
  expect(typedKroner(text)).toBe(value);
});

it.each([
  "",
  "mange penge",
  "1,2",
  "1.5",
  "0,1-0,4 mio. kr.",
  "1 mio. kr. og 2 mio. kr.",
  "1.500 mio. kr.",
  "12.34.567",
])("reads %j as no amount", (text) => {
  expect(typedKroner(text)).toBeNull();
});
