import { describe, expect, test } from "vitest";
import type { FollowUpFacts, Initiative } from "../../../src/agreement/format/schema.ts";
import { compareFacts } from "../../../src/agreement/revision/compareFacts.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const GIVEN: readonly Given[] = [
  {
    id: "7.03",
    number: "7.03",
    title: "Digital post",
    milestones: [
      { text: "Planen er lagt", smiley: "glad" },
      { text: "Tilbud er hentet", smiley: "neutral" },
    ],
    economy: { text: "Besparelse 1 mio. kr.", figures: [{ target: 1_000_000 }] },
  },
  { id: "7.04", number: "7.04", title: "Flere træer", milestones: [null, { text: "Træerne er plantet" }] },
];

function facts(given: readonly Given[] = GIVEN, more: Partial<FollowUpFacts> = {}): FollowUpFacts {
  return inventedFollowUp(given, more).facts;
}

/** Kind, path and both values of every change. */
function changes(was: FollowUpFacts, became: FollowUpFacts) {
  return compareFacts(was, became).map(({ kind, path, was: before, became: after }) => [
    kind,
    path,
    before,
    after,
  ]);
}

function withFirst(change: (first: Initiative) => Initiative): FollowUpFacts {
  const base = facts();
  return { ...base, initiatives: base.initiatives.map((one, at) => (at === 0 ? change(one) : one)) };
}

describe("one fact that was changed is one change", () => {
  const first = 'initiatives["7.03"]';
  test.each<[string, FollowUpFacts, ...unknown[]]>([
    ["a date", facts(GIVEN, { asOf: "2022-03-02" }), "changed", "asOf", "2022-03-01", "2022-03-02"],
    [
      "what it is to earlier ones",
      withFirst((one) => ({ ...one, lineage: { is: "new", of: [] } })),
      "changed",
      `${first}.lineage`,
      null,
      { is: "new", of: [] },
    ],
    [
      "a smiley",
      facts([
        {
          ...GIVEN[0],
          milestones: [
            { text: "Planen er lagt", smiley: "glad" },
            { text: "Tilbud er hentet", smiley: "sur" },
          ],
        },
        ...GIVEN.slice(1),
      ]),
      ...["changed", `${first}.milestones["2"].smiley`, "neutral", "sur"],
    ],
    [
      "a title",
      withFirst((one) => ({ ...one, title: "Post" })),
      "changed",
      `${first}.title`,
      "Digital post",
      "Post",
    ],
    [
      "an economy that went",
      withFirst((one) => ({ ...one, economy: null })),
      "removed",
      `${first}.economy`,
      "Besparelse 1 mio. kr.",
      null,
    ],
    [
      "a target",
      facts([
        { ...GIVEN[0], economy: { text: "Besparelse 1 mio. kr.", figures: [{ target: 900_000 }] } },
        ...GIVEN.slice(1),
      ]),
      ...["changed", `${first}.economy.figures["saving 2021"].target`, 1_000_000, 900_000],
    ],
    ["an initiative that went", facts(GIVEN.slice(1)), "removed", first, "Digital post", null],
    [
      "an initiative that came",
      facts([...GIVEN, { id: "7.05", title: "Ny" }]),
      "added",
      'initiatives["7.05"]',
      null,
      "Ny",
    ],
    [
      "a milestone that came",
      facts([
        GIVEN[0] as Given,
        { ...GIVEN[1], milestones: [{ text: "Træerne er købt" }, { text: "Træerne er plantet" }] },
      ]),
      ...["added", 'initiatives["7.04"].milestones["1"]', null, "Træerne er købt"],
    ],
    [
      "another order",
      facts(GIVEN.toReversed()),
      "changed",
      "initiatives",
      ["7.03", "7.04"],
      ["7.04", "7.03"],
    ],
    [
      "a theme's title",
      facts(GIVEN, { themes: [{ id: "1", number: "1", title: "Andet tema" }] }),
      ...["changed", 'themes["1"].title', "Tema", "Andet tema"],
    ],
  ])("%s", (_, became, ...expected) => {
    expect(changes(facts(), became)).toEqual([expected]);
  });
});

test("a corrected number is a change of the same initiative, not another one", () => {
  const became = withFirst((one) => ({ ...one, id: "7.13", number: "7.13", thread: "post" }));
  const was = withFirst((one) => ({ ...one, thread: "post" }));
  expect(changes(was, became)).toEqual([
    ["changed", 'initiatives["7.13"].id', "7.03", "7.13"],
    ["changed", 'initiatives["7.13"].number', "7.03", "7.13"],
  ]);
});

test("a round that is put in before the others moves their ids, not their milestones", () => {
  const { rounds, initiatives } = facts();
  const shifted = rounds.map((round) => ({ ...round, id: `${Number(round.id) + 1}` }));
  const became = facts(GIVEN, {
    rounds: [{ id: "1", label: "Udgangspunkt", date: null }, ...shifted],
  });
  const moved = {
    ...became,
    initiatives: initiatives.map((one) => ({
      ...one,
      milestones: one.milestones.map((milestone) => ({
        ...milestone,
        round: `${Number(milestone.round) + 1}`,
      })),
    })),
  };
  expect(changes(facts(), moved)).toEqual([
    ["added", 'rounds["1"]', null, "Udgangspunkt"],
    ...rounds.map(({ id }) => ["changed", `rounds["${Number(id) + 1}"].id`, id, `${Number(id) + 1}`]),
  ]);
});

describe("properties", () => {
  const arbitraryFacts = arbitraryFollowUp.map((followUp) => followUp.facts);

  test("a follow-up has no change from itself, whatever its source and findings", () => {
    forAll(arbitraryFacts, (one) => {
      const again: FollowUpFacts = {
        ...structuredClone(one),
        import: { tool: "x", version: "2", findings: [] },
        initiatives: one.initiatives.map((initiative) => ({ ...initiative, source: { from: 1, to: 2 } })),
      };
      expect(compareFacts(one, again)).toEqual([]);
    });
    expect(compareFacts(realFollowUp.facts, structuredClone(realFollowUp.facts))).toEqual([]);
  });

  test("two follow-ups without a change state the same", () => {
    forAll(arbitraryFacts, arbitraryFacts, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(compareFacts(one, other).length === 0).toBe(same);
    });
  });

  test("backwards, what was added is removed and what was changed is changed back", () => {
    forAll(arbitraryFacts, arbitraryFacts, (one, other) => {
      const count = (list: ReturnType<typeof compareFacts>, kind: string) =>
        list.filter((change) => change.kind === kind).length;
      const [there, back] = [compareFacts(one, other), compareFacts(other, one)];
      expect(count(back, "removed")).toBe(count(there, "added"));
      expect(count(back, "added")).toBe(count(there, "removed"));
    });
  });

  test("every smiley of the real follow-up that is changed is told, and nothing else", () => {
    const { facts: real } = realFollowUp;
    for (const [at, initiative] of real.initiatives.entries()) {
      const initiatives = real.initiatives.with(at, {
        ...initiative,
        milestones: initiative.milestones.map((one) => ({
          ...one,
          smiley: one.smiley === "sur" ? "glad" : "sur",
        })),
      });
      expect(changes(real, { ...real, initiatives }).map(([, path]) => path)).toEqual(
        initiative.milestones.map(
          ({ round }) => `initiatives["${initiative.id}"].milestones["${round}"].smiley`,
        ),
      );
    }
  });
});
