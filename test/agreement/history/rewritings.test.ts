import { expect, test } from "vitest";
import { rewritings } from "../../../src/agreement/history/rewritings.ts";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const lines = (from: number) => ({ from, to: from });
const milestone = (text: string | null, smiley: "glad" | "sur" | null, at: number) => ({
  text,
  smiley,
  source: lines(at),
});

/** Three follow-ups on one initiative, of which each gives the milestones of its rounds. */
function historyOfOne(...given: readonly Given["milestones"][]) {
  return historyOf(
    given.map((milestones = []) =>
      inventedFollowUp([{ id: "1", title: "Kaj", milestones, source: lines(1) }]),
    ),
  );
}

const history = historyOfOne(
  [milestone("Plan", "sur", 10), milestone("Tilbud", null, 11), null, null],
  [milestone("Plan", "glad", 20), milestone("Tilbud", "glad", 21), null, null],
  [milestone("Plan", "sur", 30), milestone("Bud", "glad", 31), null, null],
);
const told = (found: ReturnType<typeof rewritings>) =>
  found.map(({ kind, change, wasAt, becameAt, from, to }) => [
    kind,
    change.was,
    change.became,
    wasAt?.from,
    becameAt?.from,
    from,
    to,
  ]);

test("each restated fact has its old and new words and the lines of both", () => {
  expect(told(rewritings(history))).toEqual([
    ["smiley", "sur", "glad", 10, 20, 0, 1],
    ["smiley", "glad", "sur", 20, 30, 1, 2],
    ["milestone", "Tilbud", "Bud", 21, 31, 1, 2],
  ]);
});

test("between any two follow-ups it is as if none stood between them", () => {
  const [first, , last] = history.followUps;
  if (first === undefined || last === undefined) throw new Error("There are three.");
  expect(told(rewritings(historyOf([first, last])))).toEqual([["milestone", "Tilbud", "Bud", 11, 31, 0, 1]]);
});

test("a report of a round that is new is none, one that is filled in afterwards is", () => {
  const blank = [
    milestone("Plan", "glad", 10),
    milestone("Tilbud", null, 11),
    milestone("Salg", null, 12),
    null,
  ];
  const [first, second] = [blank, blank.with(2, milestone("Salg", "sur", 22))];
  expect(rewritings(historyOfOne(first, second))).toEqual([]);
  const later = second.with(1, milestone("Tilbud", "glad", 31));
  expect(told(rewritings(historyOfOne(second, later)))).toEqual([["smiley", null, "glad", 11, 31, 0, 1]]);
});

const ROOF = "Taget på hallen skal have nye plader og en ny rygning.";
const POOL = "Svømmehallen får nye omklædningsrum og et varmtvandsbassin.";
const CAFE = "Caféen i hallen drives af foreningerne selv uden tilskud.";

/** What becomes of two descriptions, `null` where there is no such initiative: kind, what is moved and where. */
function movesOf(was: readonly (string | null)[], became: readonly (string | null)[]) {
  const given = (descriptions: readonly (string | null)[]) =>
    inventedFollowUp(
      descriptions.flatMap((description, place) =>
        description === null
          ? []
          : { id: `${place}`, number: `1.0${place}`, title: `Nr. ${place}`, description },
      ),
    );
  return rewritings(historyOf([given(was), given(became)])).map(({ kind, moves }) => [
    kind,
    ...moves.map(({ direction, thread, text }) => [direction, thread.id, text]),
  ]);
}

test("a text that was split off or merged in is moved, not rewritten", () => {
  expect(movesOf([`${ROOF}\n\n${POOL}`, null], [ROOF, POOL])).toEqual([["moved", ["to", "1", POOL]]]);
  expect(movesOf([ROOF, POOL], [`${ROOF} ${POOL}`, null])).toEqual([["moved", ["from", "1", POOL]]]);
});

test("what is not found in the other initiative stays rewritten, and says which part was moved", () => {
  expect(movesOf([`${ROOF} ${POOL} ${CAFE}`, null], [ROOF, POOL])).toEqual([["agreed", ["to", "1", POOL]]]);
  expect(movesOf([`${ROOF} ${POOL}`, null], [`${ROOF} ${CAFE}`, POOL])).toEqual([
    ["agreed", ["to", "1", POOL]],
  ]);
  expect(movesOf([`${ROOF} ${POOL}`, null], [ROOF, CAFE])).toEqual([["agreed"]]);
});

test("between initiatives that both go on nothing is moved", () => {
  expect(movesOf([`${ROOF} ${POOL}`, CAFE], [ROOF, `${CAFE} ${POOL}`])).toEqual([["agreed"], ["agreed"]]);
});
