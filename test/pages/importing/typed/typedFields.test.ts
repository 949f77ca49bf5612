import { expect, test } from "vitest";
import { correct } from "../../../../src/agreement/corrections/correct.ts";
import { buildFollowUp } from "../../../../src/agreement/followUp.ts";
import {
  addFieldName,
  REASON_FIELD,
  unusedTexts,
} from "../../../../src/pages/importing/typed/typedFields.ts";
import { realFollowUp } from "../../../fixtures/realFollowUp.ts";

test("a text that is not used leads to its field, while the fact is what it was", () => {
  const [initiative] = realFollowUp.initiatives;
  const texts = {
    "initiatives[0].title": { text: "Nyt", before: initiative?.title ?? "" },
    "initiatives[0].remarks": { text: "Nyt", before: "Stod der engang" },
    "initiatives[99].title": { text: "Nyt", before: "" },
  };
  expect(unusedTexts(realFollowUp, texts)).toMatchObject([
    { path: "initiatives[0].title", text: "Nyt", place: { initiative: initiative?.id, add: "none" } },
  ]);
});

test("the texts of one form are told together, and lead to it", () => {
  const place = { initiative: "7.06", lines: { from: 12, to: 12 } };
  const texts = {
    [addFieldName(place, "figure", "target")]: { text: "5 mio.", before: "" },
    [addFieldName(place, "figure", "year")]: { text: "2018", before: "" },
    [addFieldName({ ...place, initiative: "findes ikke" }, "figure", "year")]: { text: "2018", before: "" },
  };
  expect(unusedTexts(realFollowUp, texts)).toEqual([
    {
      field: addFieldName(place, "figure", ""),
      text: "5 mio., 2018",
      path: null,
      place: { ...place, add: "figure" },
    },
  ]);
});

test("a reason is not used as long as a correction has none, and has its field at every place", () => {
  const texts = (text: string) => ({ [REASON_FIELD]: { text, before: "" } });
  const correctedBy = (why: string | null) => {
    const wish = { path: "initiatives[0].title", became: "Nyt", why, when: "2026-11-28" };
    const made = correct(realFollowUp.facts, wish);
    if (!made.ok) throw new Error(JSON.stringify(made));
    return buildFollowUp(made.facts);
  };
  expect(unusedTexts(correctedBy(null), texts(" Oplyst af centret"))).toEqual([
    { field: REASON_FIELD, text: "Oplyst af centret", path: null, place: null },
  ]);
  expect(unusedTexts(correctedBy(null), texts("  "))).toEqual([]);
  expect(unusedTexts(correctedBy("Skrivefejl"), texts("Oplyst af centret"))).toEqual([]);
  expect(unusedTexts(realFollowUp, texts("Oplyst af centret"))).toEqual([]);
});
