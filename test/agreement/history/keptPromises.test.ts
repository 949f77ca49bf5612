import { expect, test } from "vitest";
import { tracedPromises } from "../../../src/agreement/history/keptPromises.ts";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const PROMISE = "Salget af rådhuset ventes gennemført i oktober 2021.";

/** What a second follow-up says of a promise with this status. */
function outcomeOf(answer: string | null, { goal = "Salg." } = {}) {
  const later = { text: goal, status: answer, smiley: "neutral" } as const;
  const first = { text: "Salg.", status: PROMISE, smiley: "neutral" } as const;
  const [made, again] = [
    inventedFollowUp([{ milestones: [first, null, null, null] }], { asOf: "2021-05-01" }),
    inventedFollowUp([{ milestones: [first, later, null, null] }], { asOf: "2021-11-01" }),
  ];
  return tracedPromises(historyOf([made, again])).map(({ outcome, answer: by }) => [
    outcome,
    by?.quote.text ?? null,
  ]);
}

test.each([
  ["Salget af rådhuset er gennemført.", "kept"],
  ["Rådhuset er solgt, og salget er gennemført.", "kept"],
  ["Salget af rådhuset blev ikke gennemført.", "broken"],
  ["Salget af rådhuset er opgivet.", "broken"],
  ["Salget af rådhuset er udskudt.", "put-off"],
  ["Salget af rådhuset ventes nu gennemført i maj 2022.", "put-off"],
  ["Salget af rådhuset er stadig i gang.", "open"],
  ["Salget af rådhuset er delvist gennemført.", "open"],
])("%s", (answer, outcome) => {
  expect(outcomeOf(answer)).toEqual([[outcome, answer]]);
});

test("a sentence on another matter, a goal and the old sentence in its old round are no answers", () => {
  expect(outcomeOf("Skoven er plantet.")).toEqual([["silent", null]]);
  expect(outcomeOf(null, { goal: "Salget af rådhuset er gennemført." })).toEqual([["silent", null]]);
  expect(outcomeOf(null)).toEqual([["silent", null]]);
});

test("the same sentence in a later round leaves the promise open", () => {
  expect(outcomeOf(PROMISE)).toEqual([["open", PROMISE]]);
});
