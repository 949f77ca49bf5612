import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { deviatingInitiatives, isDeviating } from "../../src/agreement/deviations.ts";
import { DELAY_RULES, delayedInitiatives } from "../../src/agreement/effort/delay.ts";
import { buildFollowUp, type FollowUp } from "../../src/agreement/followUp.ts";
import { agendaReasons } from "../../src/agreement/presentation/agenda.ts";
import type { Slide } from "../../src/agreement/presentation/slides.ts";
import { presentationParameters } from "../../src/links/laterScreens.ts";
import { readParameters } from "../../src/links/parameters.ts";
import { deckOf, findPage, pageName, slideName } from "../../src/links/presentation.ts";
import { parseSearchText } from "../../src/links/searchText.ts";
import { arbitraryFollowUp } from "../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../fixtures/forAll.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const deck = (address: string, followUp: FollowUp = realFollowUp) =>
  deckOf(followUp, readParameters(presentationParameters, parseSearchText(address)).values);
const initiativesOf = (slides: readonly Slide[]) =>
  slides.flatMap((slide) => (slide.kind === "initiative" ? [slide.initiative] : []));
const names = (address: string) => deck(address).main.map(slideName);
const numbers = (address: string) =>
  initiativesOf(deck(address).main).map(({ number, title }) => number ?? title.slice(0, 14));

describe("the presentation of the real document", () => {
  it("goes from the whole to the parts and on to what follows", () => {
    expect(names("").filter((name) => !realFollowUp.initiativeById.has(name))).toEqual([
      "forside",
      "status",
      "aendringer",
      "oekonomi",
      "oevrige",
      "efterliv",
      "bilag",
    ]);
    expect(names("")).toHaveLength(18);
  });

  it("keeps everything else in the appendix: themes, amounts, promises, definitions and every full text", () => {
    const { appendix } = deck("");
    expect(appendix.map(slideName).filter((name) => !name.startsWith("tekst-"))).toEqual([
      "tema-5",
      "tema-6",
      "tema-7",
      "tema-8",
      "alle-beloeb",
      "alle-loefter",
      "definitioner",
      "alle-indsatser",
    ]);
    expect(appendix.flatMap((slide) => (slide.kind === "text" ? [slide.initiative] : []))).toEqual(
      realFollowUp.initiatives,
    );
  });

  it("takes up what is off track first, then missing money by size, then what is behind", () => {
    expect(numbers("")).toEqual([
      "7.03",
      "7.07",
      "7.07",
      "UCC - botilbud",
      "7.06",
      "Midlertidig lø",
      "Reduktion i ud",
      "Nyt økonomisys",
      "UCC - hjemfald",
      "5.03",
      "7.02",
    ]);
  });

  it("names the others on the agenda on one slide, the one with a question of labels last", () => {
    const others = deck("").main.flatMap((slide) => (slide.kind === "others" ? slide.initiatives : []));
    expect(others.map(({ number, title }) => number ?? title.slice(0, 14))).toEqual([
      "Analyser på lø",
      "Ekstern rekrut",
      "6.01",
      "6.20",
      "7.11",
      "7.04",
    ]);
  });

  it("can follow the document instead, each theme followed by its own", () => {
    expect(names("raekkefoelge=dokument").slice(3, 8)).toEqual([
      "oekonomi",
      "tema-5",
      "5.03",
      "tema-6",
      "tema-7",
    ]);
  });

  it.each([
    ["medtag=alle", 32],
    ["medtag=afvigelser", 11],
    ["tema=7&medtag=afvigelser", 5],
    ["tema=7", 5],
    ["tema=7&medtag=alle", 10],
    ["forsinkede=1", 8],
    ["staar=ude-af-kurs", 4],
    ["staar=indhentet", 8],
    ["center=ejendomme&forsinkede=1", 2],
    ["q=ferieuge", 2],
    ["tema=99", 11],
  ])("%s has %i initiatives, each once", (address, count) => {
    const initiatives = initiativesOf(deck(address).main);
    expect(initiatives).toHaveLength(count);
    expect(new Set(initiatives).size).toBe(count);
  });

  it("of the deviations alone has the very ones that the handout counts, and nothing else but its title", () => {
    expect(new Set(initiativesOf(deck("medtag=afvigelser").main))).toEqual(
      new Set(deviatingInitiatives(realFollowUp)),
    );
    const frame = deck("medtag=afvigelser").main.filter(({ kind }) => kind !== "initiative");
    expect(frame.map(({ kind }) => kind)).toEqual(["title", "appendix"]);
  });

  it("of one theme's deviations begins with how the theme stands", () => {
    const kinds = deck("tema=8&medtag=afvigelser").main.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["title", "theme"]);
    expect(new Set(kinds.slice(2))).toEqual(new Set(["initiative", "appendix"]));
  });

  it("of one theme has its heatmap and what concerns it", () => {
    expect(
      deck("tema=7")
        .main.map(({ kind }) => kind)
        .filter((kind) => kind !== "initiative"),
    ).toEqual(["title", "theme", "economy", "others", "afterlife", "appendix"]);
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
  forAll(
    arbitraryFollowUp,
    fc.constantFrom("", "raekkefoelge=dokument", "medtag=afvigelser"),
    (followUp, address) => {
      const { main } = deck(address, followUp);
      const others = main.flatMap((slide) => (slide.kind === "others" ? slide.initiatives : []));
      const shown = [...initiativesOf(main), ...others];
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
  );
});

test("every initiative has a slide where all are asked for, and every slide a name of its own", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const { main, appendix } = deck("medtag=alle", followUp);
    const slides = [...main, ...appendix];
    expect(new Set(initiativesOf(main))).toEqual(new Set(followUp.initiatives));
    expect(new Set(slides.map(slideName)).size).toBe(slides.length);
  });
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
        .main.filter(({ kind }) => kind === "initiative")
        .map(slideName);
    expect(named("7.06")).toEqual(["7.06"]);
    expect(named("status")).toEqual(["indsats-status"]);
    expect(named("tema-5")).toEqual(["indsats-tema-5"]);
    expect(named("tekst-5")).toEqual(["indsats-tekst-5"]);
  });

  test("leads to its page; a continuation that is gone to its slide, a number to the page of that number", () => {
    const names = ["forside", pageName({ kind: "status" }, 0), pageName({ kind: "status" }, 1), "7.06"];
    expect(names).toEqual(["forside", "status", "status~2", "7.06"]);
    const pages = names.map((name) => ({ name }));
    expect(findPage(pages, "status~2")).toBe(2);
    expect(findPage(pages, "7.06~3")).toBe(3);
    expect(findPage(pages, "2")).toBe(1);
    expect(findPage(pages, "5")).toBeUndefined();
    expect(findPage(pages, "9.99")).toBeUndefined();
  });
});
