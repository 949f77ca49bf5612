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

test("an initiative that was left out for a while is the same when it comes back", () => {
  const kaj = { id: "1", number: "1.01", title: "Kaj" };
  const followUps: readonly FollowUp[] = [[kaj], [], [kaj]].map((given) => inventedFollowUp(given));
  const { threads } = historyOf(followUps);
  expect(threads.map(({ members }) => members.map((member) => member?.id ?? null))).toEqual([
    ["1", null, "1"],
  ]);
});
