import { expect, test } from "vitest";
import { slug } from "../../../src/agreement/danish/slug.ts";

test.each([
  ["Økonomi og Styring", "oekonomi-og-styring"],
  ["Åben Æblehave", "aaben-aeblehave"],
  ["Café Müller, Älvö", "cafe-mueller-aelvoe"],
  ["Señor Čapek", "senor-capek"],
  ["– 1. Born & Unge! –", "1-born-unge"],
  ["…", ""],
])("%s stands in an address as %s", (name, expected) => {
  expect(slug(name)).toBe(expected);
});
