import { expect, test } from "vitest";
import { laterThan } from "../../../src/agreement/history/laterThan.ts";
import type { PlacedFollowUp } from "../../../src/agreement/history/sameAgreement.ts";

const followUp = (id: string, number: number | null, asOf: string | null, committee = "Økonomiudvalget") =>
  ({
    id,
    title: "Aftale om budget 2026",
    authority: "Lindby Kommune",
    committee,
    budgetYear: 2026,
    asOf,
    agreement: { id: "lindby-2026" },
    sequence: number === null ? null : { number },
  }) satisfies PlacedFollowUp;

test("the latest of all that come later is told, of the same committee alone", () => {
  const [first, second, third] = [
    followUp("c", 1, "2026-03-20"),
    followUp("b", 2, "2026-06-20"),
    followUp("a", 3, "2026-09-20"),
  ] as const;
  const all = [first, second, third, followUp("d", 4, "2026-12-31", "Socialudvalget")];
  expect(laterThan(all, first)).toBe(third);
  expect(laterThan(all, second)).toBe(third);
  expect(laterThan(all, third)).toBeNull();
});

test("without numbers the days tell, and what neither tells apart is not later", () => {
  const [spring, summer] = [followUp("b", null, "2026-03-20"), followUp("a", null, "2026-06-20")];
  expect(laterThan([spring, summer], spring)).toBe(summer);
  expect(laterThan([spring, summer], summer)).toBeNull();
  const twin = followUp("z", null, "2026-03-20");
  expect(laterThan([spring, twin], spring)).toBeNull();
  expect(laterThan([spring, twin], twin)).toBeNull();
});

test("a day that is not stated is neither before nor after another", () => {
  const [dated, undated] = [followUp("a", null, "2026-03-20"), followUp("b", null, null)];
  expect(laterThan([dated, undated], dated)).toBeNull();
  expect(laterThan([dated, undated], undated)).toBeNull();
  const numbered = [followUp("c", 1, null), followUp("d", 2, null)] as const;
  expect(laterThan(numbered, numbered[0])).toBe(numbered[1]);
});

test("one that is later is told whatever stands between it and others that lack a number or a day", () => {
  // By their numbers and days each of the three comes behind another.
  const [own, later, unnumbered] = [
    followUp("a", 2, "2026-09-01"),
    followUp("b", 3, null),
    followUp("c", null, "2026-05-01"),
  ] as const;
  const others = [later, unnumbered];
  for (const entries of [
    [own, ...others],
    [...others, own],
    [...others.toReversed(), own],
    [later, own, unnumbered],
  ])
    expect(laterThan(entries, own)).toBe(later);
});
