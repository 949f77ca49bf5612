import fc from "fast-check";
import { expect, test } from "vitest";
import { textChange } from "../../../src/agreement/history/textChange.ts";
import { forAll } from "../../fixtures/forAll.ts";

test("what is alike stands apart from what is not", () => {
  expect(textChange("Salget er udsat til 2018.", "Salget er gennemført i 2018.")).toEqual({
    before: "Salget er ",
    was: "udsat til ",
    became: "gennemført i ",
    after: "2018.",
  });
});

/** Parts as words: a part that ends a text has no space behind it. */
const spaced = (...parts: readonly string[]) => parts.join(" ").replaceAll(/\s+/g, " ").trim();

test("white space is no difference", () => {
  expect(textChange("Kajen er bygget.", "Kajen er\nbygget. Molen er repareret.")).toMatchObject({
    was: "",
    became: "Molen er repareret.",
  });
});

test("a paragraph that is added or taken away at the end stays apart from the one before it", () => {
  const [one, two] = ["Ventetiden stiger.", "Erfaringerne samles."];
  const alike = { before: `${one}\n\n`, after: "" };
  expect(textChange(one, `${one}\n\n${two}`)).toEqual({ ...alike, was: "", became: two });
  expect(textChange(`${one}\n\n${two}`, one)).toEqual({ ...alike, was: two, became: "" });
  expect(textChange(`${one} Nu.`, `${one}\n\n${two}`)).toEqual({ ...alike, was: "Nu.", became: two });
});

test("a paragraph between two others stays apart from both", () => {
  expect(textChange("En.\n\nTre.", "En.\n\nTo.\n\nTre.")).toEqual({
    before: "En.\n\n",
    was: "",
    became: "To.\n\n",
    after: "Tre.",
  });
});

test("the parts are the texts, whatever they are", () => {
  const text = fc
    .array(fc.constantFrom("et", "to", "tre", "fire"), { minLength: 1 })
    .map((words) => words.join(" "));
  forAll(text, text, (was, became) => {
    const change = textChange(was, became);
    expect(spaced(change.before, change.was, change.after)).toBe(was);
    expect(spaced(change.before, change.became, change.after)).toBe(became);
  });
});
