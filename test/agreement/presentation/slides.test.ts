import { expect, test } from "vitest";
import { isDeviating } from "../../../src/agreement/deviations.ts";
import { catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import {
  agreementSlides,
  type Slide,
  type SlideChoice,
  slidesOf,
} from "../../../src/agreement/presentation/slides.ts";
import { agreementsOf } from "../../../src/agreement/union/agreementsOf.ts";
import { municipalityLatest, municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

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

interface Deck extends Partial<SlideChoice> {
  readonly what: string;
  /** The ids of the themes; all when not given. */
  readonly themes?: readonly string[];
  readonly main: string;
  readonly appendix: string;
}

test.each<Deck>([
  {
    what: "an agreement, what is on the agenda",
    main: "title status changes economy initiative×11 others×6 afterlife appendix",
    appendix: "theme-5 theme-6 theme-7 theme-8 amounts promises definitions texts text×32",
  },
  {
    what: "an agreement in short: what deviates otherwise is among the others",
    each: "off-track",
    main: "title status changes economy initiative×4 others×13 afterlife appendix",
    appendix: "theme-5 theme-6 theme-7 theme-8 amounts promises definitions texts text×32",
  },
  {
    what: "an agreement in the document's order: each theme before its own, and so not in the appendix",
    each: "deviation",
    order: "given",
    main: "title status changes economy theme-5 initiative theme-6 theme-7 initiative×5 theme-8 initiative×5 afterlife appendix",
    appendix: "amounts promises definitions text×32",
  },
  {
    what: "an agreement's initiatives alone",
    each: "off-track",
    frame: false,
    main: "title initiative×4 appendix",
    appendix: "definitions text×4",
  },
  {
    what: "some themes",
    scope: "themes",
    themes: ["6", "7"],
    main: "title theme-6 theme-7 economy initiative×5 others×4 afterlife appendix",
    appendix: "amounts promises definitions text×16",
  },
  {
    what: "some themes' initiatives alone: no theme that has none",
    scope: "themes",
    themes: ["6", "7"],
    each: "deviation",
    frame: false,
    main: "title theme-7 initiative×5 appendix",
    appendix: "definitions text×5",
  },
  {
    what: "a list, every initiative of it",
    scope: "list",
    themes: ["6"],
    each: "initiative",
    main: "title list economy initiative×6 afterlife appendix",
    appendix: "amounts promises definitions text×6",
  },
  {
    what: "a list that holds nothing",
    scope: "list",
    themes: [],
    each: "initiative",
    main: "title list appendix",
    appendix: "definitions",
  },
  {
    what: "an agreement without initiatives: nothing changed and nothing is named",
    themes: [],
    main: "title appendix",
    appendix: "definitions",
  },
])("the slides of $what", ({ what: _, themes, main, appendix, ...choice }) => {
  const deck = slidesOf(realFollowUp, {
    scope: "agreement",
    initiatives: realFollowUp.initiatives.filter(({ theme }) => themes?.includes(theme) ?? true),
    each: "agenda",
    frame: true,
    order: "chair",
    ...choice,
  });
  expect(outline(deck.main)).toBe(main);
  expect(outline(deck.appendix)).toBe(appendix);
});

test.each([
  ["chair", ["7.03", "ucc-botilbud-grundkapitaltilskud", "7.06", "5.03", "7.02"]],
  ["given", ["5.03", "7.02", "7.03", "7.06", "ucc-botilbud-grundkapitaltilskud"]],
] as const)("the initiatives' slides stand in %s order, those without a frame, too", (order, ids) => {
  for (const frame of [true, false]) {
    const { main } = slidesOf(realFollowUp, {
      ...{ scope: "agreement", each: "deviation", frame, order },
      initiatives: realFollowUp.initiatives,
    });
    const shown = main.flatMap((slide) => (slide.kind === "initiative" ? [slide.initiative.id] : []));
    expect(shown.filter((id) => ids.some((one) => one === id))).toEqual(ids);
  }
});

test("in short, a committee without deviations has none among the worst", () => {
  const initiatives = municipalityUnion.initiatives.filter((one) => !isDeviating(municipalityUnion, one));
  const { main } = slidesOf(municipalityUnion, {
    ...{ scope: "agreement", each: "worst", frame: true, order: "chair" },
    initiatives,
  });
  expect(main).toContainEqual({ kind: "worst", initiatives: [] });
  for (const slide of main) {
    if (slide.kind !== "committee") continue;
    const own = initiatives.filter(({ id }) => union.partOf.get(id) === slide.committee);
    expect(slide.initiatives).toEqual(own);
  }
});

test("of several agreements each has its smileys, its savings where there are any, and what needs attention", () => {
  const entries = municipalityLatest.map((facts) => catalogueEntry(facts, `${facts.id}.json`));
  const [some] = agreementsOf(entries);
  const [none] = agreementsOf(
    entries.map((entry) => ({ ...entry, totals: entry.totals && { ...entry.totals, savings: null } })),
  );
  if (some === undefined || none === undefined) throw new Error("There is one.");
  const parts = agreementSlides([some, none]).map((slide) =>
    slide.kind === "agreement" ? [slide.agreement, slide.part] : [],
  );
  expect(parts).toEqual([
    ...[
      [some, "smileys"],
      [some, "savings"],
      [some, "attention"],
    ],
    ...[
      [none, "smileys"],
      [none, "attention"],
    ],
  ]);
});

/** The kinds of slides, equal neighbours counted. */
function outline(slides: readonly Slide[]): string {
  const names = slides.map((slide) =>
    slide.kind === "theme"
      ? `theme-${slide.theme.id}`
      : slide.kind === "others"
        ? `others×${slide.initiatives.length}`
        : slide.kind,
  );
  return names
    .join(" ")
    .replaceAll(/(?<=^| )(\S+)(?: \1(?= |$))+/g, (run, name) => `${name}×${run.split(" ").length}`);
}
