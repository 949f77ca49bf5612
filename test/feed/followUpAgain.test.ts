import { describe, expect, test } from "vitest";
import { buildFollowUp, type FollowUp } from "../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { readFollowUp } from "../../src/feed/readFollowUp.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const { facts } = realFollowUp;
const [first, second, ...others] = facts.initiatives;
if (first === undefined || second === undefined) throw new Error("the real follow-up has initiatives");

/** Reads facts as a refresh does. */
async function refreshed(now: FollowUpFacts, earlier: FollowUp = realFollowUp): Promise<FollowUp> {
  const text = JSON.stringify(now);
  const read = await readFollowUp("a.json", now.id, text, {
    isUrgent: false,
    earlier: { text: "", value: earlier },
  });
  return read.value;
}

describe("a refresh", () => {
  test("that says the same in other characters is the very same follow-up", async () => {
    expect(await refreshed(structuredClone(facts))).toBe(realFollowUp);
  });

  test("leaves what it does not change the very same object, and says what it changes", async () => {
    const changed = {
      ...facts,
      title: "Rettet",
      initiatives: [{ ...first, title: "Nyt" }, second, ...others],
    };
    const value = await refreshed(changed);
    expect(value).toEqual(buildFollowUp(changed));
    expect(value.rounds).toBe(realFollowUp.rounds);
    expect(value.themes).toBe(realFollowUp.themes);
    expect(value.initiatives[0]?.milestones).toBe(first.milestones);
    expect(value.initiatives.slice(1).every((one, at) => one === facts.initiatives[at + 1])).toBe(true);
  });

  test("knows an initiative by its id, wherever it stands", async () => {
    const added = { ...first, id: "ny", thread: null };
    const moved = { ...facts, initiatives: [second, added, ...others] };
    const value = await refreshed(moved);
    expect(value).toEqual(buildFollowUp(moved));
    expect(value.initiatives.map((one) => facts.initiatives.indexOf(one))).toEqual([
      1,
      -1,
      ...others.map((_, at) => at + 2),
    ]);
  });

  test("tells no longer of a figure that was left out and is gone", async () => {
    const figure = { ...first.economy?.figures[0], target: -1 };
    const economy = { ...first.economy, figures: [figure] } as NonNullable<typeof first.economy>;
    const wrong = buildFollowUp({ ...facts, initiatives: [{ ...first, economy }, second, ...others] });
    expect(wrong.leftOut.total).toBe(1);
    const value = await refreshed(structuredClone(wrong.facts), wrong);
    expect(value.leftOut.total).toBe(0);
    expect(value.initiatives[0]).toBe(wrong.initiatives[0]);
  });
});
