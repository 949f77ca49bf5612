import { expect, test } from "vitest";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { historyParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { pairOf, threadNamed, unknownIn } from "../../../src/pages/history/historyChoice.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const followUps = ["a", "b", "c"].map((id) => inventedFollowUp([{ id: "1.01" }], { id }));
const history = historyOf(followUps);
const come = { pending: 0, failed: [] };

/** What an address compares, and what of it is named as not understood. */
function read(search: Readonly<Record<string, string>>, state: Parameters<typeof unknownIn>[1] = come) {
  const { values } = readParameters(historyParameters, search);
  const pair = pairOf(followUps, values);
  const thread = threadNamed(history, values.initiative);
  return [
    pair?.map(({ facts }) => facts.id).join("") ?? null,
    unknownIn(values, state, { pair, thread })
      .map(({ name, text }) => `${name}=${text}`)
      .join(),
  ];
}

test.each([
  [{}, null, ""],
  [{ fra: "a", til: "b" }, "ab", ""],
  [{ fra: "b" }, "bc", ""],
  [{ indsats: "1.01" }, null, ""],
  // What does not exist, or not in this order, is named and changes nothing.
  [{ fra: "99" }, null, "fra=99"],
  [{ fra: "a", til: "99" }, null, "fra=a,til=99"],
  [{ fra: "c", til: "a" }, null, "fra=c,til=a"],
  [{ fra: "c" }, null, "fra=c"],
  [{ til: "b" }, null, "til=b"],
  [{ indsats: "9.99" }, null, "indsats=9.99"],
  [{ fra: "a", til: "b", indsats: "9.99" }, "ab", "indsats=9.99"],
])("%j", (search, pair, unknown) => {
  expect(read(search)).toEqual([pair, unknown]);
});

test("what has not come, or could not be fetched, is not called unknown", () => {
  const lost = { fra: "d", indsats: "9.99" };
  expect(read(lost, { pending: 1, failed: [] })).toEqual([null, ""]);
  const { facts } = inventedFollowUp([], { id: "d" });
  expect(read(lost, { pending: 0, failed: [facts] })).toEqual([null, ""]);
});
