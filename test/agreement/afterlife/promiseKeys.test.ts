import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterlife } from "../../../src/agreement/afterlife/afterlife.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

const given = (status: string, rest: Given = {}): Given => ({
  ...rest,
  milestones: [null, null, null, { text: "Salg.", status, smiley: "sur" }],
});

/** The keys of what one initiative's last note promises, each beside the words that promise it. */
function keysOf(status: string, facts: Partial<FollowUpFacts> = {}): readonly (readonly [string, string])[] {
  return afterlife(inventedFollowUp([given(status)], facts)).map(({ key, quote }) => [quote.text, key]);
}
const keyOf = (status: string, facts: Partial<FollowUpFacts> = {}) => keysOf(status, facts)[0]?.[1] ?? "none";

describe("a promise is the same promise", () => {
  const before = keyOf("Projektet forventes afsluttet den 1. maj 2022.");

  test.each([
    "Projektet forventes afsluttet den 1. september 2022.",
    "Projektet forventes nu først afsluttet ultimo september 2022.",
    "Projektet er forsinket og forventes afsluttet i 3. kvartal 2023.",
    "Projektet afsluttes senest i 2023.",
    "Det forventes, at projektet kan afsluttes inden udgangen af 2022.",
    "Den 15/9-2022 afsluttes projektet.",
  ])("when a later text says: %s", (text) => {
    expect(keyOf(text)).toBe(before);
  });

  test("in another round of a follow-up of another name and day", () => {
    const later = { id: "later", asOf: "2022-04-01", title: "Budgetaftale 2021" };
    expect(keyOf("Projektet forventes afsluttet den 1. maj 2022.", later)).toBe(before);
    const text = "Projektet forventes afsluttet den 1. maj 2022.";
    const economy = afterlife(inventedFollowUp([{ economy: { status: text } }]));
    expect(economy.map(({ key }) => key)).toEqual([before]);
  });

  test.each(["Taget forventes afsluttet den 1. maj 2022.", "Projektet evalueres den 1. maj 2022."])(
    "but another one: %s",
    (text) => {
      expect(keyOf(text)).not.toBe(before);
    },
  );

  test("and of another agreement it is another", () => {
    expect(keyOf("Projektet forventes afsluttet den 1. maj 2022.", { budgetYear: 2020 })).not.toBe(before);
  });
});

test("each date of a sentence is its own promise, by its place and not by its day", () => {
  const key = (text: string) => keysOf(text).map(([, promise]) => promise);
  const [first, second] = key("Der tages et skridt den 1. maj 2022 og et den 1. juni 2022.");
  expect(first).not.toBe(second);
  // The same in the order of the days: what was first is now last.
  expect(key("Der tages et skridt den 1. august 2022 og et den 1. juni 2022.")).toEqual([second, first]);
  // The first has come, the second is still to come.
  expect(key("Der tages et skridt den 1. maj 2021 og et den 1. juni 2022.")).toEqual([second]);
});

const PROMISES = [
  "Taget udskiftes",
  "Første etape afleveres",
  "Anden etape afleveres",
  "Sagen forelægges udvalget",
];
const LATER = [
  "den 1. maj 2022",
  "i maj 2023",
  "ultimo juni 2022",
  "i 2. kvartal 2024",
  "2022-09-30",
  "i 2025",
];
const anyDates = fc.array(fc.constantFrom(...LATER), { minLength: 4, maxLength: 4 });
const told = (dates: readonly string[]) => PROMISES.map((promise, place) => `${promise} ${dates[place]}.`);
/** The words of a promise without its date. */
const wordsOf = (text: string) => PROMISES.findIndex((promise) => text.startsWith(promise));

test("moving the dates of promises leaves each its own key", () => {
  forAll(anyDates, anyDates, (before, after) => {
    const keys = (dates: readonly string[]) =>
      new Map(keysOf(told(dates).join(" ")).map(([text, key]) => [wordsOf(text), key]));
    expect(keys(before).size).toBe(PROMISES.length);
    for (const [words, key] of keys(before)) expect(keys(after).get(words)).toBe(key);
  });
});

test("adding or removing a promise leaves the others their keys", () => {
  forAll(anyDates, fc.subarray(PROMISES.map((_, place) => place)), (dates, kept) => {
    const all = new Map(keysOf(told(dates).join(" ")));
    const some = keysOf(
      told(dates)
        .filter((_, place) => kept.includes(place))
        .join(" "),
    );
    expect(some.length).toBe(kept.length);
    for (const [text, key] of some) expect(all.get(text)).toBe(key);
  });
});

test("of any document, no two promises have the same key, even two with the same words", () => {
  forAll(talkativeFollowUp, (followUp) => {
    const keys = afterlife(followUp).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
  const twice = "Salget sker den 1. maj 2022. Salget sker den 1. juni 2022.";
  const same = { number: "1", title: "Salg" };
  const keys = afterlife(inventedFollowUp([given(twice, same), given(twice, same)])).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
});
