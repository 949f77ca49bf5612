/** When a text is taken to answer a contradiction itself, and what only looks like an answer. */
import { describe, expect, test } from "vitest";
import { findContradictions } from "../../../src/agreement/contradictions/findContradictions.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { economy } from "./quoted.ts";

const OVERRUN = "Udgiften oversteg budgettet.";

/** The answers to an economy that is glad although its words state an overrun. */
function answers(text: string | null, status: string): readonly (string | null)[] {
  return findContradictions(inventedFollowUp([economy(text, status)])).flatMap(({ rule, answer }) =>
    rule === "economy-glad-but-overrun" ? [answer?.text ?? null] : [],
  );
}

describe("an answer", () => {
  test.each([
    "Dette blev håndteret på mødet i august 2021.",
    "Det er finansieret af anlægspuljen.",
    "Merudgiften er dækket af Center for Skoler.",
    "Overskridelsen blev godkendt af Økonomiudvalget.",
    "Den manglende besparelse er fundet og indarbejdet i budgettet.",
  ])("right behind the overrun: %s", (answer) => {
    expect(answers("Investering 1 mio. kr.", `${OVERRUN} ${answer}`)).toEqual([answer]);
  });
  test("further on, if it names what is missing", () => {
    const answer = "Merudgiften blev finansieret af puljen.";
    expect(answers(null, `${OVERRUN} Bygningen var i dårlig stand. ${answer}`)).toEqual([answer]);
  });
  test("in the status, when the overrun stands in the text", () => {
    const answer = "Dette blev håndteret i august.";
    expect(answers(OVERRUN, answer)).toEqual([answer]);
  });
});

describe("no answer", () => {
  test.each([
    "Dette er endnu ikke håndteret.",
    "Dette er kun delvist finansieret.",
    "Dette skal håndteres på mødet i august.",
    "Merudgiften forventes dækket af puljen.",
    "Merudgiften kan være dækket af puljen.",
    "Merudgiften skyldes dårligt vejr.",
    "Byggeriet er godkendt.",
    "Dette er beklageligt.",
  ])("%s", (sentence) => {
    expect(answers("Investering 1 mio. kr.", `${OVERRUN} ${sentence}`)).toEqual([null]);
  });
  test("what points back, but to another sentence than the overrun", () => {
    expect(answers(null, `${OVERRUN} Bygningen har fået nyt tag. Dette blev godkendt i maj.`)).toEqual([
      null,
    ]);
  });
  test("what stands before the overrun", () => {
    expect(answers(null, `Dette blev håndteret i august. ${OVERRUN}`)).toEqual([null]);
  });
});
