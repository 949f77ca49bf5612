import { expect, it } from "vitest";
import { href } from "../../src/links/href.ts";

it("builds every address of the site, as people have bookmarked them", () => {
  const id = "ballerup-2017-oekonomiudvalget";
  expect([
    href.start(),
    href.overview(id),
    href.initiatives(id, { forsinkede: "1", tema: "7,8" }),
    href.initiative(id, "7.06"),
    href.economy(id),
    href.contradictions(id),
    href.afterlife(id),
    href.presentation(id),
    href.wall(id, { visninger: "overblik:30,oekonomi:20" }),
    href.handout(id),
    href.about(),
    href.about(id),
  ]).toEqual([
    "#/",
    "#/ballerup-2017-oekonomiudvalget",
    "#/ballerup-2017-oekonomiudvalget/indsatser?forsinkede=1&tema=7,8",
    "#/ballerup-2017-oekonomiudvalget/indsatser/7.06",
    "#/ballerup-2017-oekonomiudvalget/oekonomi",
    "#/ballerup-2017-oekonomiudvalget/modsigelser",
    "#/ballerup-2017-oekonomiudvalget/efterliv",
    "#/ballerup-2017-oekonomiudvalget/praesentation",
    "#/ballerup-2017-oekonomiudvalget/skaerm?visninger=overblik:30,oekonomi:20",
    "#/ballerup-2017-oekonomiudvalget/tryk",
    "#/om",
    "#/om?opfoelgning=ballerup-2017-oekonomiudvalget",
  ]);
});

it("keeps ids with any letters in one segment", () => {
  expect(href.initiative("a/b", "å 7?#")).toBe("#/a%2Fb/indsatser/%C3%A5%207%3F%23");
});
