/** A list whose column of times is hidden. */
import { describe, expect, test } from "vitest";
import { HEAD, imported, TITLE } from "../../../fixtures/listedWorkbook.ts";

/** What is read of three rows with these times in a hidden column, the first and the last of them glad. */
async function read(...times: readonly string[]) {
  const rows = times.map((time, at) => [
    "7.01. Tage",
    "Teknik",
    "Målet er nået",
    time,
    at === 1 ? "☹" : "🙂",
  ]);
  const before = '<cols><col min="4" max="4" hidden="1"/></cols>';
  const { facts, findings } = await imported({ rows: [[TITLE], HEAD, ...rows], before });
  const rounds = new Map(facts.rounds.map(({ id, label }) => [id, label]));
  return {
    milestones: facts.initiatives.flatMap((own) =>
      own.milestones.map(({ round, smiley }) => [rounds.get(round), smiley]),
    ),
    findings: findings.filter(({ code }) => code === "aside-left-out").map(({ values }) => values),
  };
}

describe("a hidden column of times", () => {
  test("is read where it says of which round each row is: else several would be one", async () => {
    const rounds = [1, 2, 3].map((number) => `${number}. budgetopfølgning 2025`);
    expect(await read(...rounds)).toEqual({
      milestones: rounds.map((label, at) => [label, at === 1 ? "sur" : "glad"]),
      findings: [],
    });
  });

  test("is left out and told where it says when something is due", async () => {
    const { findings } = await read("snart", "senere", "til foråret");
    const words = ["Tid", "snart", "senere", "til foråret"];
    expect(findings).toEqual(words.map((own) => ({ kind: "hidden", words: own })));
  });
});
