import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByChange } from "../../src/agreement/effort/change.ts";
import { DELAY_RULES, delayCounts } from "../../src/agreement/effort/delay.ts";
import { NO_FILTER } from "../../src/agreement/filter/filter.ts";
import { MOST_PICKED } from "../../src/agreement/filter/picked.ts";
import type { FollowUp } from "../../src/agreement/followUp.ts";
import type { Initiative } from "../../src/agreement/format/schema.ts";
import { readParameters, writeParameters } from "../../src/links/parameters.ts";
import { initiativesParameters } from "../../src/links/screens.ts";
import { formatSearchText, parseSearchText } from "../../src/links/searchText.ts";
import { filterOfExactly, knownValues, worklistGroups, worklistOf } from "../../src/links/worklist.ts";
import { arbitraryFollowUp } from "../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../fixtures/forAll.ts";
import { inventedFollowUp } from "../fixtures/inventedFollowUp.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const values = (address: string) => readParameters(initiativesParameters, parseSearchText(address)).values;
const list = (address: string) => worklistOf(realFollowUp, values(address));
const titles = (address: string) => list(address).map(({ number, title }) => number ?? title);

describe("the worklist of an address, on the real document", () => {
  it.each([
    ["", 32],
    ["forsinkede=1", 8],
    ["forsinkede=senest-kendte", 8],
    ["forsinkede=seneste-runde", 6],
    ["forsinkede=nogensinde", 16],
    ["forsinkede=oekonomi", 4],
    ["forsinkede=uden-smiley", 7],
    ["forsinkede=manko", 3],
    ["staar=ude-af-kurs", 4],
    ["staar=indhentet", 8],
    ["tavs=1", 7],
    ["aendring=vaerre", 3],
    ["runde=2&smiley=sur", 1],
    ["runde=4&smiley=neutral,sur", 6],
    ["tema=7", 10],
    ["tema=5,6", 8],
    ["center=ejendomme&forsinkede=1", 2],
    ["oekonomi=manko", 3],
    ["art=besparelse", 8],
    ["kun=7.06,7.03", 2],
    ["afvigelser=1", 11],
    ["afvigelser=1&tema=8", 5],
    ["q=ferieuge", 2],
    ["q=OVERARBEJDE", 1],
  ])("%s has %i initiatives", (address, count) => {
    expect(list(address)).toHaveLength(count);
  });

  it("says no filter where it has no parameters", () => {
    expect(values("")).toMatchObject(NO_FILTER);
  });

  it("has as many by each delay rule as the rule itself counts", () => {
    const counts = delayCounts(realFollowUp);
    for (const rule of DELAY_RULES) {
      expect(worklistOf(realFollowUp, { ...values(""), delay: rule })).toHaveLength(counts[rule] ?? -1);
    }
  });

  it("is sorted by several keys, each either way round: the longest delayed first, by theme", () => {
    expect(titles("forsinkede=1&sorter=-forsinket,tema")).toEqual([
      "UCC - hjemfaldspligt",
      "5.03",
      "7.03",
      "7.02",
      "Nyt økonomisystem (Prisme2015)",
      "UCC - botilbud (grundkapitaltilskud)",
      "7.07",
      "7.07",
    ]);
    expect(titles("sorter=-mangler").slice(0, 3)).toEqual([
      "7.06",
      "Midlertidig løntilpasning ved reduktion i engangsvederlag (Sparekataloget 3.04)",
      "Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)",
    ]);
  });

  it("groups by theme in the document's order, unless the sorting says otherwise", () => {
    const groups = (address: string) =>
      worklistGroups(realFollowUp, values(address)).map(({ id, initiatives }) => [id, initiatives.length]);
    expect(groups("gruppe=tema")).toEqual([
      ["5", 2],
      ["6", 6],
      ["7", 10],
      ["8", 14],
    ]);
    expect(groups("gruppe=tema&sorter=-tema").map(([id]) => id)).toEqual(["8", "7", "6", "5"]);
    expect(groups("gruppe=center&forsinkede=1")).toEqual([
      ["by-erhverv-og-miljoe", 2],
      ["ejendomme", 2],
      ["arbejdsmarked", 2],
      ["oekonomi-og-styring", 1],
      ["politisk-sekretariat", 1],
    ]);
  });

  it("compares the two rounds that are named: each change, from the earlier and to the later of them", () => {
    const words = { vaerre: "worse", bedre: "better", uaendret: "unchanged" } as const;
    for (const [from, to] of [
      ["1", "2"],
      ["1", "3"],
      ["2", "3"],
      ["3", "4"],
    ] as const)
      for (const [word, change] of Object.entries(words)) {
        const place = (round: string) => realFollowUp.roundIndex.get(round) ?? -1;
        const changed = groupByChange(realFollowUp, place(from), place(to))[change];
        expect(list(`siden=${from}&runde=${to}&aendring=${word}`)).toEqual(changed);
      }
    // The earlier of them is the one before where it is not named.
    expect(list("runde=2&aendring=vaerre,bedre")).toEqual(list("siden=1&runde=2&aendring=vaerre,bedre"));
  });

  it("puts those that name no centre last, wherever they stand in the document", () => {
    const followUp = inventedFollowUp([
      { responsible: [] },
      { responsible: ["Økonomi"] },
      { responsible: [] },
      { responsible: ["Ejendomme", "Økonomi"] },
    ]);
    const groups = (address: string) =>
      worklistGroups(followUp, values(address)).map(({ id, initiatives }) => [
        id,
        ...initiatives.map((initiative) => initiative.id),
      ]);
    expect(groups("gruppe=center")).toEqual([
      ["oekonomi", "i2", "i4"],
      ["ejendomme", "i4"],
      [null, "i1", "i3"],
    ]);
    expect(groups("gruppe=center&sorter=-indsats").at(-1)?.[0]).toBeNull();
  });

  it("leaves out ids that the agreement does not have, and names them", () => {
    const asked = values("tema=99,98,7&center=ingen&kun=9.99&runde=9&siden=0&forsinkede=1");
    const known = knownValues(realFollowUp, asked);
    expect(known.ignored.map(({ name, text }) => `${name}=${text}`)).toEqual([
      "tema=99,98",
      "center=ingen",
      "kun=9.99",
      "runde=9",
      "siden=0",
    ]);
    expect(worklistOf(realFollowUp, known.values)).toHaveLength(4);
  });
});

/** Parameters as an address may hold them, ids of the agreement and others among them. */
const arbitraryAddress = fc
  .record(
    {
      forsinkede: fc.constantFrom("1", "nogensinde", "uden-smiley"),
      tema: fc.constantFrom("theme-1", "theme-2,theme-9"),
      center: fc.constantFrom("ejendomme", "oekonomi,ingen"),
      smiley: fc.constantFrom("glad,ingen", "sur"),
      sorter: fc.constantFrom("-mangler,center", "forsinket", "-staar,indsats", "oekonomi,-tema"),
      gruppe: fc.constantFrom("tema", "center"),
    },
    { requiredKeys: [] },
  )
  .map((raw) => readParameters(initiativesParameters, raw).values);

it("is walked just as it is shown: each initiative once, in the groups' order", () => {
  forAll(arbitraryFollowUp, arbitraryAddress, (followUp, asked) => {
    const walked = worklistOf(followUp, asked);
    const shown = worklistGroups(followUp, asked).flatMap(({ initiatives }) => initiatives);
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked).toEqual(shown.filter((initiative, place) => shown.indexOf(initiative) === place));
    const ungrouped = worklistOf(followUp, { ...asked, grouping: "none" });
    expect(new Set(walked)).toEqual(new Set(ungrouped));
  });
});

describe("a list of exactly the initiatives that were counted", () => {
  it("has them and no others, whatever the filter that comes along", () => {
    forAll(arbitraryFollowUp, arbitraryAddress, fc.infiniteStream(fc.boolean()), (followUp, asked, picks) => {
      const counted = followUp.initiatives.filter(() => picks.next().value);
      fc.pre(counted.length > 0);
      const text = formatSearchText(
        writeParameters(initiativesParameters, filterOfExactly(followUp, counted, asked) ?? {}),
      );
      expect(worklistOf(followUp, values(text)).toSorted(byPlaceIn(followUp))).toEqual(counted);
    });
  });

  it("is asked for by the filter where that picks out just them, else by their names", () => {
    const [first, ...others] = realFollowUp.initiativesByTheme.get("8") ?? [];
    expect(
      filterOfExactly(
        realFollowUp,
        [first, ...others].flatMap((one) => one ?? []),
        { themes: ["8"] },
      ),
    ).toEqual({ themes: ["8"] });
    expect(Object.keys(filterOfExactly(realFollowUp, others, { themes: ["8"] }) ?? {})).toEqual(["picked"]);
  });

  it("has no address where it has too many names for one", () => {
    const followUp = manyInitiatives(400);
    const picked = followUp.initiatives.filter((_, index) => index % 2 === 0);
    expect(filterOfExactly(followUp, picked.slice(0, MOST_PICKED))).not.toBeNull();
    expect(filterOfExactly(followUp, picked)).toBeNull();
    expect(filterOfExactly(followUp, followUp.initiatives)).toEqual({});
  });
});

function byPlaceIn({ initiatives }: FollowUp) {
  return (a: Initiative, b: Initiative) => initiatives.indexOf(a) - initiatives.indexOf(b);
}

it("survives its own address", () => {
  forAll(arbitraryFollowUp, arbitraryAddress, (followUp, asked) => {
    const text = formatSearchText(writeParameters(initiativesParameters, asked));
    expect(worklistOf(followUp, values(text))).toEqual(worklistOf(followUp, asked));
  });
});
