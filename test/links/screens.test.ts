/** The words of the addresses that people have bookmarked and sent to each other: whatever changes, they go on working. */
import { describe, expect, it, test } from "vitest";
import { CONTRADICTION_RULES } from "../../src/agreement/contradictions/contradiction.ts";
import {
  afterlifeParameters,
  contradictionsParameters,
  initiativeParameters,
  presentationParameters,
  sourceParameters,
} from "../../src/links/laterScreens.ts";
import { type ParameterSet, readParameters, writeParameters } from "../../src/links/parameters.ts";
import {
  aboutParameters,
  economyParameters,
  initiativesParameters,
  overviewParameters,
  startParameters,
} from "../../src/links/screens.ts";
import { formatSearchText, parseSearchText } from "../../src/links/searchText.ts";
import { wallParameters } from "../../src/links/wall.ts";

/** Whether each screen understands an address and writes it again just so. */
function expectKept(set: ParameterSet, address: string): void {
  const { values, ignored } = readParameters(set, parseSearchText(address));
  expect(ignored).toEqual([]);
  expect(formatSearchText(writeParameters(set, values))).toBe(address);
}

describe("the worklist's address", () => {
  it.each([
    ...["1", "seneste-runde", "nogensinde", "oekonomi", "uden-smiley", "manko"].map(
      (word) => `forsinkede=${word}`,
    ),
    "staar=ude-af-kurs,bagud,aldrig-vurderet,indhentet,paa-sporet",
    "q=ferie",
    "tema=7,8&center=ejendomme&bidrag=hr&finansiering=drift",
    "runde=2&smiley=glad,neutral,sur,ingen",
    "siden=1&aendring=vaerre,bedre,tavs,foerste-vurdering,uaendret,ikke-vurderet",
    "oekonomi=manko,ikke-overholdt,ukendt,opfyldt,ingen",
    "art=besparelse,indtaegt,investering,udgift,bevilling,budget",
    "afvigelser=1&tavs=1&kun=7.06,7.07",
    "modsigelse=passer-ikke-sammen,mangler,siger-lidt",
    `modsigelse=${CONTRADICTION_RULES.join(",")}`,
    "sorter=indsats,-tema,center,-staar,forsinket,-oekonomi,mangler",
    "gruppe=tema",
    "gruppe=center",
    "kolonner=indsats,tema,center,runder,staar,forsinket,aendring,oekonomi,mangler,bidrag,finansiering",
    "fastgjort=indsats,runder",
    "raekker=luftige",
    "raekker=taette",
  ])("understands ?%s, and so do the initiative's and the presentation's", (words) => {
    expectKept(initiativesParameters, `?${words}`);
    expectKept(initiativeParameters, `?${words}`);
    expectKept(presentationParameters, `?${words}`);
  });

  it("understands the former word for contradictions of any rule, and writes the present one", () => {
    const { values, ignored } = readParameters(initiativesParameters, { modsigelse: "alle" });
    expect(ignored).toEqual([]);
    expect(writeParameters(initiativesParameters, values)).toEqual({ modsigelse: "passer-ikke-sammen" });
  });

  it("says of what is off that it is off", () => {
    const { values, ignored } = readParameters(initiativesParameters, {
      forsinkede: "0",
      tavs: "0",
      gruppe: "ingen",
    });
    expect(ignored).toEqual([]);
    expect(writeParameters(initiativesParameters, values)).toEqual({});
  });
});

test.each([
  ["start", startParameters, "q=ballerup&myndighed=Lindby&aar=2026&afvigelser=1&orden=sure"],
  ["start", startParameters, "orden=andel"],
  ["about", aboutParameters, "opfoelgning=ballerup-2017"],
  ["overview", overviewParameters, "vis=vaerste&fra=1&til=2"],
  ["overview", overviewParameters, "vis=ikke-opfyldt"],
  ["economy", economyParameters, "art=besparelse&udvalg=social&tema=7&center=ejendomme"],
  ["initiative", initiativeParameters, "linjer=78-80&citat=Salget+er+udsat"],
  ["document", sourceParameters, "linjer=78-80&citat=Salget&q=ucc&traef=3"],
  [
    "contradictions",
    contradictionsParameters,
    `niveau=mangler&regel=${CONTRADICTION_RULES[0]}&udvalg=social&tema=7&center=hr&indsats=7.06`,
  ],
  ["afterlife", afterlifeParameters, "efter=center"],
  ["presentation", presentationParameters, "medtag=alle&raekkefoelge=dokument&slide=7.06&visning=taler"],
  ["presentation", presentationParameters, "medtag=afvigelser"],
  [
    "wall",
    wallParameters,
    "visninger=overblik:30,temaer,forsinkede,aendringer,oekonomi,indsatser,udestaar&visning=temaer&side=999&opdater=86400",
  ],
  ["wall", wallParameters, "visning=udestaar.2&side=1&opdater=1"],
] as const)("the %s screen understands its own words", (_, set: ParameterSet, words) => {
  expectKept(set, `?${words}`);
});

test.each([
  [overviewParameters, "vis=smileys"],
  [economyParameters, "art="],
  [contradictionsParameters, "niveau=passer-ikke-sammen&regel=alle"],
  [afterlifeParameters, "efter=dato"],
  [presentationParameters, "medtag=standard&raekkefoelge=formand&visning=sal"],
] as const)("what a screen shows anyway may be asked for, and is not written", (set: ParameterSet, words) => {
  const { values, ignored } = readParameters(set, parseSearchText(`?${words}`));
  expect(ignored).toEqual([]);
  expect(writeParameters(set, values)).toEqual({});
});

describe("the names of parameters in the address", () => {
  it.each([
    ["start", startParameters, "q"],
    ["about", aboutParameters, "opfoelgning"],
    ["overview", overviewParameters, "vis fra til"],
    [
      "worklist",
      initiativesParameters,
      "forsinkede staar q udvalg tema center bidrag finansiering runde smiley siden aendring oekonomi art tavs modsigelse kun sorter gruppe kolonner fastgjort raekker",
    ],
    ["economy", economyParameters, "art udvalg tema center"],
    ["contradictions", contradictionsParameters, "niveau regel udvalg tema center indsats"],
    ["afterlife", afterlifeParameters, "efter"],
    ["wall", wallParameters, "visninger visning side opdater"],
  ])("of the %s are Danish, stay as they are, in this order", (_, set: ParameterSet, published) => {
    const names = Object.values(set).map(({ name }) => name);
    expect(names.filter((name) => published.split(" ").includes(name))).toEqual(published.split(" "));
    expect(new Set(names).size).toBe(names.length);
  });

  it("of the initiative and the presentation are the worklist's and their own", () => {
    const names = (set: ParameterSet) => Object.values(set).map(({ name }) => name);
    const list = names(initiativesParameters);
    expect(names(initiativeParameters)).toEqual([...list, "linjer", "citat", "fra"]);
    expect(names(presentationParameters)).toEqual([...list, "medtag", "raekkefoelge", "slide", "visning"]);
  });
});
