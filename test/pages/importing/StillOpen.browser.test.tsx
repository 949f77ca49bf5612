import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Correction, FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import type { Draft } from "../../../src/feed/draft/keptDraft.ts";
import { StillOpen } from "../../../src/pages/importing/StillOpen.tsx";

const finding = { code: "row-marker-missing", line: 2, values: null } as const;
const findings = [["doubtful", [finding, finding]]] as unknown as Draft["findings"];

function corrected(...reasons: readonly (string | null)[]): FollowUpFacts {
  const corrections = reasons.map(
    (why, at): Correction => ({
      path: `initiatives[${at}].title`,
      was: "a",
      became: "b",
      why,
      when: "2018-03-23",
    }),
  );
  return {
    asOf: "2018-03-23",
    themes: [],
    rounds: [],
    initiatives: [],
    corrections,
  } as unknown as FollowUpFacts;
}

test.each([
  [[], [null, "tastefejl", null], "2 fund er ikke set efter og 2 rettelser er uden begrundelse"],
  [[1], [null], "1 fund er ikke set efter og 1 rettelse er uden begrundelse"],
  [[0, 1], [null], "åbent: 1 rettelse er uden begrundelse."],
  [[0], ["tastefejl"], "åbent: 1 fund er ikke set efter."],
  [[0, 1], ["tastefejl"], "Intet står åbent"],
] as const)("with ticks at %j and reasons %j a feed is saved with: %s", async (seen, reasons, said) => {
  const screen = await render(
    <StillOpen id="open" draft={{ findings, seen }} facts={corrected(...reasons)} />,
  );
  expect(screen.container.textContent).toContain(said);
});

test("a feed is said to be saved without a date where the document gave none", async () => {
  const facts = { ...corrected("tastefejl"), asOf: null };
  const screen = await render(<StillOpen id="open" draft={{ findings, seen: [0, 1] }} facts={facts} />);
  expect(screen.container.textContent).toContain("åbent: tallene har ingen dato.");
});
