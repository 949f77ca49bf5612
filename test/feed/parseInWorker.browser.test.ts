import { describe, expect, test } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { WORKER_LENGTH } from "../../src/feed/limits.ts";
import { readFollowUp } from "../../src/feed/readFollowUp.ts";

/** The real follow-up with its initiatives many times over, so long that a worker reads it. */
async function longFacts(): Promise<FollowUpFacts> {
  const answer = await fetch(new URL("/feed/ballerup-2017-oekonomiudvalget.json", location.href));
  const facts = (await answer.json()) as FollowUpFacts;
  const copies = Array.from({ length: 20 }, (_, copy) =>
    facts.initiatives.map((initiative) => ({
      ...initiative,
      id: `${initiative.id}-${copy}`,
      thread: null,
    })),
  );
  return { ...facts, initiatives: copies.flat() };
}

async function read(facts: FollowUpFacts, earlier?: Awaited<ReturnType<typeof readFollowUp>>) {
  const text = JSON.stringify(facts);
  expect(text.length).toBeGreaterThan(WORKER_LENGTH);
  return await readFollowUp("a.json", facts.id, text, { isUrgent: earlier === undefined, earlier });
}

describe("a long follow-up that is read again", () => {
  test("keeps no text in the page, but a copy outside of it", async () => {
    const facts = await longFacts();
    const { text, value } = await read(facts);
    expect(value.facts).toEqual(facts);
    const known = await text;
    if (known === null || typeof known === "string") throw new Error("a long text is known by its prints");
    expect(await known.copy?.text()).toBe(JSON.stringify(facts));
  });

  test("is the very same follow-up where the text is", async () => {
    const facts = await longFacts();
    const first = await read(facts);
    expect(await read(facts, first)).toBe(first);
  });

  test("has every initiative that stays as the very same object, those that are new or moved where they belong", async () => {
    const facts = await longFacts();
    const first = await read(facts);
    const [one, two, ...others] = facts.initiatives;
    if (one === undefined || two === undefined) throw new Error("the real follow-up has initiatives");
    const renamed = { ...one, title: "Et andet navn" };
    const changed = { ...facts, title: "Rettet", initiatives: [two, renamed, ...others.slice(1)] };
    const { value } = await read(changed, first);
    expect(value.facts).toEqual(changed);
    expect(value.initiatives[0]).toBe(first.value.initiatives[1]);
    expect(value.initiatives.slice(2)).toEqual(first.value.initiatives.slice(3));
    expect(
      value.initiatives.every((initiative, at) => at < 2 || initiative === first.value.initiatives[at + 1]),
    ).toBe(true);
  });

  test("tells again what is left out of it", async () => {
    const facts = await longFacts();
    const wrong = (target: number): FollowUpFacts => ({
      ...facts,
      initiatives: facts.initiatives.map((initiative, at) => ({
        ...initiative,
        title: at === 1 ? `${initiative.title} ${target}` : initiative.title,
        economy:
          at === 0 && initiative.economy !== null
            ? {
                ...initiative.economy,
                figures: [
                  {
                    measure: "saving",
                    basis: null,
                    year: null,
                    target,
                    outcome: null,
                    deviation: null,
                    evidence: [],
                  },
                ],
              }
            : initiative.economy,
      })),
    });
    const first = await read(wrong(-1));
    expect(first.value.leftOut.total).toBe(1);
    expect((await read(wrong(-2), first)).value.leftOut.total).toBe(1);
  });
});
