import { expect, test } from "vitest";
import { isDeviating } from "../../../src/agreement/deviations.ts";
import { slidesOf } from "../../../src/agreement/presentation/slides.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";

const { union, initiatives } = municipalityUnion;

test.each(["chair", "given"] as const)(
  "a whole agreement has a section for each committee, in %s order",
  (order) => {
    const { main } = slidesOf(municipalityUnion, {
      scope: "agreement",
      initiatives,
      each: "deviation",
      frame: true,
      order,
    });
    const sections: { readonly name: string; readonly ids: string[] }[] = [];
    for (const slide of main) {
      if (slide.kind === "committee") sections.push({ name: slide.committee.name, ids: [] });
      if (slide.kind === "initiative") sections.at(-1)?.ids.push(slide.initiative.id);
    }
    expect(sections.map(({ name }) => name)).toEqual(union.committees.map(({ name }) => name));
    for (const [place, part] of union.committees.entries()) {
      const deviating = part.initiatives
        .filter((one) => isDeviating(municipalityUnion, one))
        .map(({ id }) => id);
      expect(sections[place]?.ids.toSorted()).toEqual(deviating.toSorted());
    }
  },
);

test("one committee's own follow-up has no such section", () => {
  const [part] = union.committees;
  if (part === undefined) throw new Error("There are seven.");
  const own = part.followUp;
  const { main } = slidesOf(own, {
    scope: "agreement",
    initiatives: own.initiatives,
    each: "agenda",
    frame: true,
    order: "chair",
  });
  expect(main.some(({ kind }) => kind === "committee")).toBe(false);
});

test("the short deck of a whole agreement has each committee, and the worst of each by name; the rest is in the appendix", () => {
  const { main, appendix } = slidesOf(municipalityUnion, {
    scope: "agreement",
    initiatives,
    each: "worst",
    frame: true,
    order: "chair",
  });
  expect(main.map(({ kind }) => kind)).toEqual([
    "title",
    "status",
    "economy",
    ...union.committees.map(() => "committee"),
    "worst",
    "appendix",
  ]);
  const worst = main.flatMap((slide) => (slide.kind === "worst" ? slide.initiatives : []));
  for (const part of union.committees) {
    const own = part.initiatives.filter((one) => isDeviating(municipalityUnion, one));
    const named = worst.filter(({ id }) => union.partOf.get(id) === part);
    expect(named).toHaveLength(Math.min(own.length, 3));
    expect(own).toEqual(expect.arrayContaining(named));
  }
  expect(appendix.filter(({ kind }) => kind === "text")).toHaveLength(initiatives.length);
  expect(appendix.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["changes", "amounts", "promises"]),
  );
});
