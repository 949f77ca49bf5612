import { expect, test } from "vitest";
import type { Initiative } from "../../../src/agreement/format/schema.ts";
import { neighboursIn } from "../../../src/agreement/sorting/neighbours.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const list = realFollowUp.initiatives;

test("next walks through the whole list and previous walks back", () => {
  const walked: Initiative[] = [];
  for (let at = list[0]; at; at = neighboursIn(list, at.id)?.next ?? undefined) walked.push(at);
  expect(walked).toEqual(list);
  for (const [index, initiative] of list.entries()) {
    expect(neighboursIn(list, initiative.id)).toMatchObject({ index, previous: list[index - 1] ?? null });
  }
});

test("an initiative outside the list has no neighbours in it", () => {
  expect(neighboursIn(list.slice(1), list[0]?.id ?? "")).toBeNull();
});
