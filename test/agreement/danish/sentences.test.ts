import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/agreement/danish/sentences.ts";
import { forAll } from "../../fixtures/forAll.ts";

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test.each([
  ["Det er gjort. Det holder.", ["Det er gjort.", "Det holder."]],
  ["Er det gjort? Ja!", ["Er det gjort?", "Ja!"]],
  ["Det er gjort; det holder.", ["Det er gjort;", "det holder."]],
  ["Det er gjort\nDet holder", ["Det er gjort", "Det holder"]],
  ['Han sagde "nej." "Ja," sagde hun.', ['Han sagde "nej."', '"Ja," sagde hun.']],
  ["Der er 45 pct. af planen.", ["Der er 45 pct. af planen."]],
  ["Se jf. Økonomiudvalget.", ["Se jf. Økonomiudvalget."]],
  ["Se jf.\nØkonomiudvalget", ["Se jf.", "Økonomiudvalget"]],
  ["Se nr! Det holder.", ["Se nr!", "Det holder."]],
  ["Det koster 2,7 mio. Kr. om året.", ["Det koster 2,7 mio. Kr. om året."]],
  ["A.P. Møller gav den.", ["A.P. Møller gav den."]],
  ["Den 31. december lukkes der.", ["Den 31. december lukkes der."]],
  ["Det sker i 2018. Derefter lukkes der.", ["Det sker i 2018.", "Derefter lukkes der."]],
  ["Det koster 8. mio. kr. om året.", ["Det koster 8. mio. kr. om året."]],
  ["Det koster 2,7 mio. kr. Det er meget.", ["Det koster 2,7 mio. kr.", "Det er meget."]],
  [
    "Det koster 1 mio. kr. i 2017 og 2 mio. kr. Det er meget.",
    ["Det koster 1 mio. kr. i 2017 og 2 mio. kr.", "Det er meget."],
  ],
  [" \n ", []],
  ["", []],
])("%j is %j", (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test("each sentence is an exact part of the text, and together they leave out nothing but white space", () => {
  const pieces = fc.constantFrom(
    "Det",
    " er",
    ". ",
    "Nej",
    "; ",
    "\n",
    "2,7 mio. kr.",
    "jf. ",
    "A.P. ",
    "!",
    "2018. ",
  );
  forAll(fc.array(pieces, { maxLength: 20 }), (parts) => {
    const text = parts.join("");
    const sentences = sentencesOf(text);
    for (const sentence of sentences)
      expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
    expect(
      sentences
        .map((sentence) => sentence.text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(text.replace(/\s/g, ""));
  });
});
