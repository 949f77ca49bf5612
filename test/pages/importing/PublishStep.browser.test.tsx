import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Draft } from "../../../src/feed/draft/keptDraft.ts";
import { PublishStep } from "../../../src/pages/importing/PublishStep.tsx";

const LOST = { code: "picture-unread", line: 1, values: null } as const;
const DOUBTFUL = { code: "row-marker-missing", line: 2, values: null } as const;
const draft = {
  findings: [
    ["lost", [LOST, LOST]],
    ["doubtful", [DOUBTFUL]],
  ],
} as unknown as Draft;

test.each([
  [[], 1],
  [[0], 1],
  [[0, 1], 0],
])("a saved feed with ticks at %j says %i times that its publication is refused", async (seen, times) => {
  let went = 0;
  const screen = await render(
    <PublishStep draft={{ ...draft, seen }} saved={["a.json"]} onFindings={() => went++} />,
  );
  const said = screen.getByRole("alert");
  expect(said.elements().length).toBe(times);
  if (times === 0) return;
  expect(said.element().textContent).toContain(
    `${2 - seen.length} fund er ikke set efter; udgivelsen afvises`,
  );
  await screen.getByRole("button", { name: "Vis fundene" }).click();
  expect(went).toBe(1);
});
