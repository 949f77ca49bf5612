import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centresOf, initiativesByCentre, nameId } from "../../../src/agreement/centres/centres.ts";
import { delayedByCentre } from "../../../src/agreement/centres/delayedByCentre.ts";
import { DELAY_RULES, isDelayed } from "../../../src/agreement/effort/delay.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

describe("on the real document", () => {
  test("who has delayed initiatives, of how many", () => {
    const rows = delayedByCentre(realFollowUp, "latest-known");
    expect(
      rows
        .filter(({ delayed }) => delayed.length > 0)
        .map(({ centre, delayed, total }) => [centre?.name, delayed.length, total]),
    ).toEqual([
      ["By, Erhverv og Miljø", 2, 4],
      ["Ejendomme", 2, 5],
      ["Arbejdsmarked", 2, 3],
      ["Politisk Sekretariat", 1, 6],
      ["Økonomi og Styring", 1, 2],
    ]);
  });
});

test("spellings that only differ in case are one centre; a name of dashes still is one", () => {
  expect(nameId("ØKONOMI og Styring")).toBe("oekonomi-og-styring");
  expect(nameId(" — ")).toBe("—");
});

test("every centre has all its initiatives once, and the delayed among them", () => {
  forAll(arbitraryFollowUp, fc.constantFrom(...DELAY_RULES), (followUp, rule) => {
    const byCentre = initiativesByCentre(followUp);
    const rows = delayedByCentre(followUp, rule);
    expect(new Set(rows.map(({ centre }) => centre?.id ?? null))).toEqual(new Set(byCentre.keys()));
    for (const { centre, delayed, total } of rows) {
      const own = followUp.initiatives.filter(({ responsible }) =>
        centre === null ? responsible.length === 0 : responsible.some((name) => nameId(name) === centre.id),
      );
      expect(total).toBe(own.length);
      expect(delayed).toEqual(own.filter((initiative) => isDelayed(followUp, initiative, rule)));
    }
    expect(new Set([...byCentre.values()].flat())).toEqual(new Set(followUp.initiatives));
    expect(centresOf(followUp).map(({ id }) => id)).toEqual([...byCentre.keys()].filter((id) => id !== null));
  });
});

test("a centre is named as the document first writes it, and nobody has no entry unless somebody lacks a centre", () => {
  const followUp = inventedFollowUp([
    { responsible: ["Økonomi og IT"] },
    { responsible: ["ØKONOMI og It", "HR"] },
  ]);
  expect(centresOf(followUp)).toEqual([
    { id: "oekonomi-og-it", name: "Økonomi og IT" },
    { id: "hr", name: "HR" },
  ]);
  expect([...initiativesByCentre(followUp).keys()]).toEqual(["oekonomi-og-it", "hr"]);
  const nobody = inventedFollowUp([{ responsible: [] }, { responsible: ["HR"] }]);
  expect([...initiativesByCentre(nobody)].map(([id, initiatives]) => [id, initiatives.length])).toEqual([
    ["hr", 1],
    [null, 1],
  ]);
});
