import { expect, test } from "vitest";
import { passagesOf } from "../../../src/agreement/source/passages.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const short = (passages: ReturnType<typeof passagesOf>) =>
  passages.map(({ from, to, initiative }) => [from, to, initiative?.title ?? null]);

test("the real document is cut without gaps: its beginning, 32 initiatives, and what follows", () => {
  const passages = passagesOf(realFollowUp, 1663);
  expect(passages[0]).toMatchObject({ from: 1, initiative: null });
  expect(passages.at(-1)?.to).toBe(1663);
  for (const [index, { from }] of passages.entries()) expect(from).toBe((passages[index - 1]?.to ?? 0) + 1);
  expect(passages.flatMap(({ initiative }) => initiative?.id ?? [])).toEqual(
    realFollowUp.initiatives.map(({ id }) => id),
  );
  expect(passages.flatMap(({ theme }) => theme?.number ?? [])).toEqual(["5", "6", "7", "8"]);
});

test("lines that two initiatives claim are shown once, and a place beyond the text not at all", () => {
  const followUp = inventedFollowUp([
    { title: "A", source: { from: 2, to: 5 } },
    { title: "B", source: { from: 4, to: 8 } },
    { title: "C", source: { from: 90, to: 99 } },
    { title: "D", source: null },
  ]);
  expect(short(passagesOf(followUp, 9))).toEqual([
    [1, 1, null],
    [2, 5, "A"],
    [6, 8, "B"],
    [9, 9, null],
  ]);
});

test("a long text without initiatives is cut into stretches that a browser can skip", () => {
  const passages = passagesOf(inventedFollowUp([{ source: null }]), 1000);
  expect(passages.length).toBeGreaterThan(5);
  expect(passages.at(-1)?.to).toBe(1000);
});
