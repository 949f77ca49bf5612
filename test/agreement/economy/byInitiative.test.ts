import { expect, test } from "vitest";
import { byInitiative } from "../../../src/agreement/economy/byInitiative.ts";
import { economyRows } from "../../../src/agreement/economy/rows.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const short = (max: number) => ({ deviation: { min: max, max, how: "stated" as const } });

test("the real document's amounts stated net and gross: net first", () => {
  const own = byInitiative(economyRows(realFollowUp)).find(([row]) => row?.initiative.number === "7.06");
  expect(own?.map(({ figure }) => figure.basis)).toEqual(["net", "gross"]);
});

test("a larger gross amount does not put its initiative before one that lacks more net", () => {
  const [first, second, gross] = rowsOf(
    { title: "Lidt netto, meget brutto", basis: "net", ...short(100) },
    { title: "Meget netto", basis: "net", ...short(200) },
    { title: "Kun brutto", basis: "gross", ...short(900) },
  );
  if (first === undefined || second === undefined || gross === undefined) throw new Error("three rows");
  const rows = [first, second, { ...gross, initiative: first.initiative }];
  expect(byInitiative(rows)).toEqual([[second], [first, rows[2]]]);
});

test("each row is there once, with its initiative's others", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const rows = economyRows(followUp);
    const groups = byInitiative(rows);
    expect(new Set(groups.flat())).toEqual(new Set(rows));
    expect(groups.flat()).toHaveLength(rows.length);
    for (const group of groups) expect(new Set(group.map(({ initiative }) => initiative)).size).toBe(1);
    expect(groups).toHaveLength(new Set(rows.map(({ initiative }) => initiative)).size);
  });
});
