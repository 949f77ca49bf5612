import { expect, test } from "vitest";
import { describeFailure } from "../../src/feed/describeFailure.ts";

test.each([
  ["findes-ikke", "Opfølgningen findes ikke", "ingen opfølgning med id »findes-ikke«", "Vælg en opfølgning"],
  ["~aftale/findes-ikke", "Aftalen findes ikke", "ingen aftale med id »findes-ikke«", "Vælg en aftale"],
])("%s", (id, title, happened, todo) => {
  const told = describeFailure({ reason: "unknown-follow-up", url: "https://a.dk/index.json", id }, "da");
  expect(told.title).toBe(title);
  expect(told.happened).toContain(happened);
  expect(told.todo).toContain(todo);
});
