import { expect, it } from "vitest";
import { href } from "../../src/links/href.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** One address, or several, from every builder there is. */
const ADDRESSES: { readonly [Screen in keyof typeof href]: readonly string[] } = {
  start: [href.start()],
  about: [href.about(), href.about(ID)],
  importing: [href.importing(), href.importing({ linjer: "12-14" })],
  health: [href.health()],
  newestWall: [href.newestWall(), href.newestWall({ opdater: "60" })],
  overview: [href.overview(ID)],
  initiatives: [href.initiatives(ID), href.initiatives(ID, { delay: "latest-known", themes: ["7", "8"] })],
  initiative: [href.initiative(ID, "7.06"), href.initiative(ID, "7.06", { q: "ejendomme" })],
  economy: [href.economy(ID)],
  contradictions: [href.contradictions(ID)],
  afterlife: [href.afterlife(ID)],
  history: [href.history(ID), href.history(ID, { fra: "a", til: "b" })],
  source: [href.source(ID), href.source(ID, { linjer: "686-688" })],
  presentation: [href.presentation(ID)],
  wall: [href.wall(ID, { visninger: "overblik:30,oekonomi:20" })],
  handout: [href.handout(ID)],
};

it("builds every address of the site, as people have bookmarked them", () => {
  expect(ADDRESSES).toMatchInlineSnapshot(`
    {
      "about": [
        "#/~om",
        "#/~om?opfoelgning=ballerup-2017-oekonomiudvalget",
      ],
      "afterlife": [
        "#/ballerup-2017-oekonomiudvalget/udestaar",
      ],
      "contradictions": [
        "#/ballerup-2017-oekonomiudvalget/spoergsmaal",
      ],
      "economy": [
        "#/ballerup-2017-oekonomiudvalget/oekonomi",
      ],
      "handout": [
        "#/ballerup-2017-oekonomiudvalget/tryk",
      ],
      "health": [
        "#/~drift",
      ],
      "history": [
        "#/ballerup-2017-oekonomiudvalget/historik",
        "#/ballerup-2017-oekonomiudvalget/historik?fra=a&til=b",
      ],
      "importing": [
        "#/~importer",
        "#/~importer?linjer=12-14",
      ],
      "initiative": [
        "#/ballerup-2017-oekonomiudvalget/indsatser/7.06",
        "#/ballerup-2017-oekonomiudvalget/indsatser/7.06?q=ejendomme",
      ],
      "initiatives": [
        "#/ballerup-2017-oekonomiudvalget/indsatser",
        "#/ballerup-2017-oekonomiudvalget/indsatser?forsinkede=1&tema=7,8",
      ],
      "newestWall": [
        "#/~skaerm",
        "#/~skaerm?opdater=60",
      ],
      "overview": [
        "#/ballerup-2017-oekonomiudvalget",
      ],
      "presentation": [
        "#/ballerup-2017-oekonomiudvalget/praesentation",
      ],
      "source": [
        "#/ballerup-2017-oekonomiudvalget/kilde",
        "#/ballerup-2017-oekonomiudvalget/kilde?linjer=686-688",
      ],
      "start": [
        "#/",
      ],
      "wall": [
        "#/ballerup-2017-oekonomiudvalget/skaerm?visninger=overblik:30,oekonomi:20",
      ],
    }
  `);
});

it("keeps ids with any letters in one segment", () => {
  expect(href.initiative("a/b", "å 7?#")).toBe("#/a%2Fb/indsatser/%C3%A5%207%3F%23");
});
