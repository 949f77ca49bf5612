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
