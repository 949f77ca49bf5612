import { describe, expect, test } from "vitest";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { threadSteps } from "../../../src/agreement/history/threadSteps.ts";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const HARBOUR =
  "Havnen skal have en ny kaj til fiskerne på nordsiden. Molen mod øst repareres samtidig med kajen. Byggeriet begynder om foråret.";
const FOREST =
  "Der plantes tusind træer ved den gamle skov. Stierne gennem skoven får grus og nye bænke. Skolerne passer træerne.";

/** What became of the initiatives from the first of two follow-ups to the second. */
function steps(was: readonly Given[], became: readonly Given[], corrections: readonly string[] = []) {
  const correction = (path: string) => ({ path, was: null, became: "x", why: null, when: "2021-06-01" });
  const history = historyOf([
    inventedFollowUp(was, { id: "a" }),
    inventedFollowUp(became, { id: "b", corrections: corrections.map(correction) }),
  ]);
  return threadSteps(history).map(({ thread, kinds, other }) => [
    thread.id,
    kinds.join("+"),
    other?.id ?? null,
  ]);
}

describe("an initiative is found again", () => {
  test.each<[string, Given, Given, string]>([
    [
      "by its thread, whatever it is called",
      { id: "1", thread: "t" },
      { id: "2", title: "Andet", thread: "t" },
      "renamed",
    ],
    [
      "by number and title",
      { id: "1", number: "1.01", title: "Kaj" },
      { id: "2", number: "1.01", title: "KAJ" },
      "renamed",
    ],
    [
      "by its title",
      { id: "1", number: "1.01", title: "Kaj" },
      { id: "2", number: "1.02", title: "Kaj" },
      "renumbered",
    ],
    [
      "by its sentences",
      { id: "1", number: "1.01", title: "Kaj", description: HARBOUR },
      { id: "2", number: "1.02", title: "Havn", description: HARBOUR },
      "renumbered+renamed",
    ],
    [
      "doubtfully where only few of them are left",
      { id: "1", number: "1.01", title: "Kaj", description: HARBOUR },
      {
        id: "2",
        number: "1.02",
        title: "Havn",
        description: `Alt er nyt her i teksten. ${HARBOUR.slice(0, 54)} Og noget helt tredje sker.`,
      },
      "renumbered+renamed+doubtful",
    ],
  ])("%s", (_, was, became, wanted) => {
    expect(steps([{ title: "Kaj", ...was }], [{ title: "Kaj", ...became }])).toEqual([["2", wanted, null]]);
  });

  test("not by a number that another initiative has taken over", () => {
    const was = { id: "1.01", number: "1.01", title: "Kaj", description: HARBOUR };
    const became = { id: "1.01", number: "1.01", title: "Skov", description: FOREST };
    expect(steps([was], [became])).toEqual([
      ["1.01", "new", null],
      ["1.01 a", "gone", null],
    ]);
  });
});

test("what says a part of another that goes on was split from it", () => {
  const whole = { id: "1", number: "1.01", title: "Kaj", description: `${HARBOUR} ${FOREST}` };
  const part = { id: "2", number: "1.02", title: "Skov", description: FOREST };
  const rest = { ...whole, description: HARBOUR };
  expect(steps([whole], [rest, part])).toEqual([["2", "split", "1"]]);
  expect(steps([rest, part], [whole])).toEqual([["2", "merged", "1"]]);
});

describe("a thread that a person has corrected is believed alone", () => {
  const was = { id: "1", thread: "kaj", number: "1.01", title: "Kaj", description: HARBOUR };

  test("to the earlier one's: the two are one, and certainly", () => {
    const became = { id: "2", thread: "kaj", number: "2.02", title: "Skov", description: FOREST };
    expect(steps([was], [became], ["initiatives[0].thread"])).toEqual([["2", "renumbered+renamed", null]]);
  });

  test("to another: they are two, however alike", () => {
    const became = { ...was, id: "2", thread: "en-anden" };
    expect(steps([was], [became])).toEqual([]);
    expect(steps([was], [became], ["initiatives[0].thread"])).toEqual([
      ["2", "new", null],
      ["1", "gone", null],
    ]);
  });
});

describe("what a person has said of an initiative's descent is believed before all else", () => {
  const kaj = { id: "1", thread: "kaj", number: "1.01", title: "Kaj", description: HARBOUR };
  const skov = { id: "2", thread: "skov", number: "1.02", title: "Skov", description: FOREST };

  test("the same as one that is called and written otherwise", () => {
    const became = { ...skov, lineage: { is: "same" as const, of: ["kaj"] } };
    expect(steps([kaj], [became])).toEqual([["2", "renumbered+renamed", null]]);
  });

  test("new, though another was called the same and written alike", () => {
    expect(steps([kaj], [{ ...kaj, lineage: { is: "new", of: [] } }])).toEqual([
      ["1", "new", null],
      ["1 a", "gone", null],
    ]);
  });

  test("split from one that goes on under its own name", () => {
    expect(steps([kaj], [kaj, { ...skov, lineage: { is: "split", of: ["kaj"] } }])).toEqual([
      ["2", "split", "1"],
    ]);
  });

  test("merged from several: it goes on the one that is called alike, the others end in it", () => {
    const bro = { id: "3", thread: "bro", number: "1.03", title: "Bro" };
    const became = { ...skov, lineage: { is: "merged" as const, of: ["kaj", "skov", "bro"] } };
    expect(steps([kaj, skov, bro], [became])).toEqual([
      ["1", "merged", "2"],
      ["3", "merged", "2"],
    ]);
  });

  test("by an id where the earlier one has no thread, and by what any follow-up called it", () => {
    const given = [[{ ...kaj, thread: null }], [{ ...kaj, id: "9", thread: "havn" }]];
    const of = (key: string) => ({ ...skov, lineage: { is: "same" as const, of: [key] } });
    for (const key of ["1", "havn"]) {
      const { threads } = historyOf([...given, [of(key)]].map((each) => inventedFollowUp(each)));
      expect(threads.map(({ members }) => members.map((member) => member?.id))).toEqual([["1", "9", "2"]]);
    }
  });

  test("two cannot be the same as one: the first is; one that names nothing known is matched as if nothing was said", () => {
    const same = { is: "same" as const, of: ["kaj"] };
    expect(
      steps(
        [kaj],
        [
          { ...skov, lineage: same },
          { id: "4", number: "1.04", title: "Torv", lineage: same },
        ],
      ),
    ).toEqual([
      ["2", "renumbered+renamed", null],
      ["4", "new", null],
    ]);
    expect(steps([kaj], [{ ...kaj, lineage: { is: "split", of: ["ukendt"] } }])).toEqual([]);
  });
});

test("an initiative that was left out for a while is the same when it comes back", () => {
  const kaj = { id: "1", number: "1.01", title: "Kaj" };
  const followUps: readonly FollowUp[] = [[kaj], [], [kaj]].map((given) => inventedFollowUp(given));
  const { threads } = historyOf(followUps);
  expect(threads.map(({ members }) => members.map((member) => member?.id ?? null))).toEqual([
    ["1", null, "1"],
  ]);
});
