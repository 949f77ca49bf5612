import { expect, test } from "vitest";
import { promiseChains } from "../../../src/agreement/history/promiseChains.ts";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const PROMISE = "Salget af rådhuset ventes gennemført i oktober 2021.";

/** What a second follow-up says of a promise with this status. */
function outcomeOf(
  answer: string | null,
  {
    goal = "Salg.",
    promise = PROMISE,
    asOf = "2021-11-01",
  }: { readonly goal?: string; readonly promise?: string; readonly asOf?: string | null } = {},
) {
  const later = { text: goal, status: answer, smiley: "neutral" } as const;
  const first = { text: "Salg.", status: promise, smiley: "neutral" } as const;
  const [made, again] = [
    inventedFollowUp([{ milestones: [first, null, null, null] }], { asOf: "2021-05-01" }),
    inventedFollowUp([{ milestones: [first, later, null, null] }], { asOf }),
  ];
  return promiseChains(historyOf([made, again])).map(({ outcome, answers }) => [
    outcome,
    answers[0]?.quote.text ?? null,
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
  expect(outcomeOf("Skoven er plantet.")).toEqual([["overdue", null]]);
  expect(outcomeOf(null, { goal: "Salget af rådhuset er gennemført." })).toEqual([["overdue", null]]);
  expect(outcomeOf(null)).toEqual([["overdue", null]]);
});

test.each([
  ["2021-10-30", "silent"],
  ["2021-10-31", "silent"],
  ["2021-11-01", "overdue"],
  [null, "silent"],
])("what nobody speaks of is overdue once its day is past: on %s %s", (asOf, outcome) => {
  expect(outcomeOf(null, { asOf })).toEqual([[outcome, null]]);
});

test("a promise without a day is never overdue", () => {
  expect(outcomeOf(null, { promise: "Salget af rådhuset er udskudt." })).toEqual([["silent", null]]);
});

test("the same sentence in a later round leaves the promise open", () => {
  expect(outcomeOf(PROMISE)).toEqual([["open", PROMISE]]);
});

/** What each of four follow-ups, a year apart, says in its own round; the later ones still carry the earlier rounds. */
function historyOfFour(statuses: readonly (string | null)[]) {
  const milestones = statuses.map((status) =>
    status === null ? null : ({ text: "Salg.", status, smiley: "neutral" } as const),
  );
  return historyOf(
    statuses.map((_, at) =>
      inventedFollowUp([{ milestones: milestones.map((one, round) => (round <= at ? one : null)) }], {
        id: `${at + 1}`,
        asOf: `${2019 + at}-11-01`,
      }),
    ),
  );
}
const chainsOf = (...given: Parameters<typeof promiseChains>) =>
  promiseChains(...given).map(({ promise, from, answers, outcome }) => [
    from,
    promise.quote.text,
    answers.map((answer) => [answer.at, answer.outcome]),
    outcome,
  ]);
const LONG = "Salget af rådhuset ventes gennemført i oktober 2024.";
const LATER = "Salget af rådhuset er udskudt til maj 2025.";
const OPEN = "Salget af rådhuset er stadig i gang.";
const SOON = "Salget af rådhuset ventes gennemført i maj 2020.";
const KEPT = "Salget af rådhuset er gennemført.";
const BROKEN = "Salget af rådhuset blev ikke gennemført.";
const OTHER = "Skoven er plantet.";

test("a promise that is made again is one, with what became of it last", () => {
  expect(chainsOf(historyOfFour([LONG, LONG, LATER, BROKEN]))).toEqual([
    [
      0,
      LONG,
      [
        [1, "open"],
        [2, "put-off"],
        [3, "broken"],
      ],
      "broken",
    ],
  ]);
});

test("an answer that leaves a promise open is not the last word on it", () => {
  expect(chainsOf(historyOfFour([LONG, OPEN, OTHER, BROKEN]))).toEqual([
    [
      0,
      LONG,
      [
        [1, "open"],
        [3, "broken"],
      ],
      "broken",
    ],
  ]);
});

test("what was left open and is not spoken of since is silent, what the newest leaves open is open", () => {
  expect(chainsOf(historyOfFour([LONG, OPEN, OTHER, OTHER]))).toEqual([[0, LONG, [[1, "open"]], "silent"]]);
  expect(chainsOf(historyOfFour([LONG, OTHER, OTHER, OPEN]))).toEqual([[0, LONG, [[3, "open"]], "open"]]);
});

test("what was put off and then done is kept late, what was only repeated is kept", () => {
  expect(chainsOf(historyOfFour([LONG, LATER, KEPT, OTHER]))).toEqual([
    [
      0,
      LONG,
      [
        [1, "put-off"],
        [2, "kept"],
      ],
      "kept-late",
    ],
  ]);
  expect(chainsOf(historyOfFour([LONG, LONG, KEPT, OTHER])).map(([, , , outcome]) => outcome)).toEqual([
    "kept",
  ]);
});

test("the day that counts is the last one named, and putting off to no day leaves none", () => {
  const endings = (statuses: readonly string[]) =>
    promiseChains(historyOfFour(statuses)).map(({ outcome, deadline }) => [outcome, deadline?.to ?? null]);
  // The newest follow-up is of November 2022.
  expect(endings([SOON, OTHER, OTHER, OTHER])).toEqual([["overdue", "2020-05-31"]]);
  expect(endings([SOON, LATER, OTHER, OTHER])).toEqual([["silent", "2025-05-31"]]);
  expect(endings([SOON, "Salget af rådhuset er udskudt.", OTHER, OTHER])).toEqual([["silent", null]]);
  expect(endings([SOON, OPEN, OTHER, OTHER])).toEqual([["overdue", "2020-05-31"]]);
});

test("of two follow-ups that are compared, those between them are read, and no other", () => {
  const history = historyOfFour([OTHER, LONG, BROKEN, OTHER]);
  expect(chainsOf(history, 0, 3)).toEqual([[1, LONG, [[2, "broken"]], "broken"]]);
  expect(chainsOf(history, 0, 1)).toEqual([]);
  expect(chainsOf(historyOfFour([LONG, OTHER, BROKEN, OTHER]), 0, 1)).toEqual([[0, LONG, [], "silent"]]);
  expect(chainsOf(historyOfFour([LONG, OTHER, BROKEN, OTHER]), 1, 3)).toEqual([]);
});
