import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { deviatingInitiatives, isDeviating } from "../../src/agreement/deviations.ts";
import { DELAY_RULES, delayedInitiatives } from "../../src/agreement/effort/delay.ts";
import { buildFollowUp, type FollowUp } from "../../src/agreement/followUp.ts";
import { agendaReasons } from "../../src/agreement/presentation/agenda.ts";
import type { Slide } from "../../src/agreement/presentation/slides.ts";
import { readParameters } from "../../src/links/parameters.ts";
import { deckOf, findPage, pageName, slideName } from "../../src/links/presentation.ts";
import { presentationParameters } from "../../src/links/screens.ts";
import { parseSearchText } from "../../src/links/searchText.ts";
import { arbitraryFollowUp } from "../fixtures/arbitraryFollowUp.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const deck = (address: string, followUp: FollowUp = realFollowUp) =>
  deckOf(followUp, readParameters(presentationParameters, parseSearchText(address)).values);
const initiativesOf = (slides: readonly Slide[]) =>
  slides.flatMap((slide) => (slide.kind === "initiative" ? [slide.initiative] : []));
const names = (address: string) => deck(address).slides.map(slideName);
const numbers = (address: string) =>
  initiativesOf(deck(address).slides).map(({ number, title }) => number ?? title.slice(0, 14));

describe("the presentation of the real document", () => {
  it("goes from the whole to the parts and on to what follows", () => {
    expect(names("").filter((name) => !realFollowUp.initiativeById.has(name))).toEqual([
      "forside",
      "status",
      "aendringer",
      "tema-5",
      "tema-6",
      "tema-7",
      "tema-8",
      "oekonomi",
      "efterliv",
      "definitioner",
    ]);
  });

  it("takes up what is off track first, then what contradicts itself, then what is silent", () => {
    expect(numbers("")).toEqual([
      "7.03",
      "7.07",
      "7.07",
      "UCC - botilbud",
      "5.03",
      "Nyt økonomisys",
      "6.01",
      "7.04",
      "7.06",
      "Reduktion i ud",
      "Midlertidig lø",
      "7.02",
      "UCC - hjemfald",
      "Analyser på lø",
      "Ekstern rekrut",
      "6.20",
      "7.11",
    ]);
  });

  it("can follow the document instead, each theme followed by its own", () => {
    expect(names("raekkefoelge=dokument").slice(3, 8)).toEqual(["tema-5", "5.03", "tema-6", "6.01", "6.20"]);
  });

  it.each([
    ["medtag=alle", 32],
    ["medtag=afvigelser", 11],
    ["tema=7&medtag=afvigelser", 5],
    ["tema=7", 7],
    ["tema=7&medtag=alle", 10],
    ["forsinkede=1", 8],
    ["staar=ude-af-kurs", 4],
    ["staar=indhentet", 8],
    ["center=ejendomme&forsinkede=1", 2],
    ["q=ferieuge", 2],
    ["tema=99", 17],
  ])("%s has %i initiatives, each once", (address, count) => {
    const initiatives = initiativesOf(deck(address).slides);
    expect(initiatives).toHaveLength(count);
    expect(new Set(initiatives).size).toBe(count);
  });

  it("of the deviations alone has the very ones that the handout counts, and nothing else but its title", () => {
    expect(new Set(initiativesOf(deck("medtag=afvigelser").slides))).toEqual(
      new Set(deviatingInitiatives(realFollowUp)),
    );
    expect(deck("medtag=afvigelser").slides.filter(({ kind }) => kind !== "initiative")).toEqual([
      { kind: "title" },
    ]);
  });

  it("of one theme has its heatmap and what concerns it", () => {
    expect(
      deck("tema=7")
        .slides.map(({ kind }) => kind)
        .filter((kind) => kind !== "initiative"),
    ).toEqual(["title", "theme", "economy", "afterlife", "definitions"]);
  });

  it("of a list from the worklist keeps the list's order", () => {
    expect(
      numbers("forsinkede=1&sorter=-forsinket,tema&medtag=alle&raekkefoelge=dokument").slice(0, 3),
    ).toEqual(["UCC - hjemfald", "5.03", "7.03"]);
  });

  it("says what of its address this agreement does not have", () => {
    expect(deck("tema=99").ignored).toEqual([{ name: "tema", text: "99", why: "unknown-value" }]);
  });
});

test("nothing that is asked for of any agreement is lost, and nothing comes twice", () => {
  fc.assert(
    fc.property(
      arbitraryFollowUp,
      fc.constantFrom("", "raekkefoelge=dokument", "medtag=afvigelser"),
      (followUp, address) => {
        const shown = initiativesOf(deck(address, followUp).slides);
        const onlyDeviations = address === "medtag=afvigelser";
        const wanted = followUp.initiatives.filter((one) =>
          onlyDeviations ? isDeviating(followUp, one) : agendaReasons(followUp, one).length > 0,
        );
        expect(shown).toHaveLength(wanted.length);
        expect(new Set(shown)).toEqual(new Set(wanted));
        for (const rule of DELAY_RULES.filter((rule) => rule !== "ever")) {
          // To be without a smiley is to be discussed, and no deviation.
          if (onlyDeviations && rule === "unrated") continue;
          expect(shown).toEqual(expect.arrayContaining([...delayedInitiatives(followUp, rule)]));
        }
      },
    ),
  );
});

test("every initiative has a slide where all are asked for, and every slide a name of its own", () => {
  fc.assert(
    fc.property(arbitraryFollowUp, (followUp) => {
      const { slides } = deck("medtag=alle", followUp);
      expect(new Set(initiativesOf(slides))).toEqual(new Set(followUp.initiatives));
      expect(new Set(slides.map(slideName)).size).toBe(slides.length);
    }),
  );
});

/** The real follow-up with its first initiative alone, under another id. */
function withOne(id: string): FollowUp {
  const initiatives = realFollowUp.initiatives.slice(0, 1).map((initiative) => ({ ...initiative, id }));
  return buildFollowUp({ ...realFollowUp.facts, initiatives });
}

describe("the name of a slide", () => {
  test("is an initiative's own id, unless another slide is so called", () => {
    const named = (id: string) =>
      deck("medtag=alle", withOne(id))
        .slides.filter(({ kind }) => kind === "initiative")
        .map(slideName);
    expect(named("7.06")).toEqual(["7.06"]);
    expect(named("status")).toEqual(["indsats-status"]);
    expect(named("tema-5")).toEqual(["indsats-tema-5"]);
  });

  test("leads to its page; a continuation that is gone to its slide, a number to the page of that number", () => {
    const pages = ["forside", pageName({ kind: "status" }, 0), pageName({ kind: "status" }, 1), "7.06"];
    expect(pages).toEqual(["forside", "status", "status~2", "7.06"]);
    expect(findPage(pages, "status~2")).toBe(2);
    expect(findPage(pages, "7.06~3")).toBe(3);
    expect(findPage(pages, "2")).toBe(1);
    expect(findPage(pages, "5")).toBeUndefined();
    expect(findPage(pages, "9.99")).toBeUndefined();
  });
});
