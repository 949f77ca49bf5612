import { expect, test } from "vitest";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { preparedScreen } from "../../../src/components/layout/preparedScreen.tsx";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

/** A screen of which each follow-up needs three steps. */
function screen() {
  const taken: FollowUp[] = [];
  const isReady = (followUp: FollowUp) => taken.filter((one) => one === followUp).length >= 3;
  function* steps(followUp: FollowUp) {
    for (let step = 1; step <= 3; step++) {
      taken.push(followUp);
      yield;
    }
  }
  return { taken, Screen: preparedScreen({ isReady, steps }, () => null) };
}

test("what a screen needs is worked out ahead of its opening, once", async () => {
  const { taken, Screen } = screen();
  const followUp = inventedFollowUp([]);
  await Screen.ahead?.({ followUp });
  expect(taken).toEqual([followUp, followUp, followUp]);
  await Screen.ahead?.({ followUp });
  expect(taken).toHaveLength(3);
});
