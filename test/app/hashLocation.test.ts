import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formerScreenPath } from "../../src/app/formerScreenPath.ts";
import { parseHash, segmentsOf } from "../../src/app/hashLocation.ts";
import { formerPath, isUnattended, matchRoute } from "../../src/app/routes.ts";
import { ROUTES } from "../../src/app/routeTable.ts";
import { centreHref, searchHref, yearsHref } from "../../src/links/archiveHref.ts";
import { href } from "../../src/links/href.ts";
import { ALL_FOLLOW_UPS } from "../../src/links/portfolio.ts";
import { forAll } from "../fixtures/forAll.ts";

describe("the address after the #", () => {
  it.each([
    ["", "/", {}],
    ["#", "/", {}],
    ["#/", "/", {}],
    ["#indhold", "/", {}],
    ["#/a/b?c=d&e=f?g", "/a/b", { c: "d", e: "f?g" }],
  ])("%s is path %s", (hash, path, search) => {
    expect(parseHash(hash)).toEqual({ path, search });
  });

  it("begins with a follow-up's id, or with ~, which no id does, on the site's own screens", () => {
    const first = ROUTES.map(({ path }) => path.split("/")[0] ?? "");
    expect(first.filter((segment) => segment !== ":followUpId" && !segment.startsWith("~"))).toEqual([]);
    expect(first.filter((segment) => segment.startsWith("~"))).toEqual([
      "~om",
      "~importer",
      "~drift",
      "~aar",
      "~soeg",
      "~center",
      "~aftaler",
      "~aftaler",
      "~skaerm",
    ]);
  });

  it("gives back every id that a link was made with", () => {
    forAll(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (followUpId, initiative) => {
      const { path } = parseHash(href.initiative(followUpId, initiative));
      expect(segmentsOf(path)).toEqual([followUpId, "indsatser", initiative]);
    });
  });

  it("has two segments for a whole agreement, which are one id", () => {
    const address = href.initiative("~aftale/lindby-2026", "social~1.01");
    expect(address).toBe("#/~aftale/lindby-2026/indsatser/social~1.01");
    expect(segmentsOf(parseHash(address).path)).toEqual(["~aftale/lindby-2026", "indsatser", "social~1.01"]);
    expect(matchRoute(segmentsOf(parseHash(href.overview("~aftale/lindby-2026")).path))?.params).toEqual({
      followUpId: "~aftale/lindby-2026",
    });
  });

  it("may have a whole agreement's id in one segment, as a former address is led on", () => {
    const path = formerScreenPath(["~aftale/lindby-2026", "efterliv"]) ?? "";
    expect(segmentsOf(path)).toEqual(["~aftale/lindby-2026", "udestaar"]);
  });

  it("is read even where it is no proper encoding", () => {
    expect(segmentsOf("/100%/x/")).toEqual(["100%", "x"]);
  });
});

describe("the table of routes", () => {
  it("tells the site's own screens from follow-ups", () => {
    expect(matchRoute(["~om"])?.route.path).toBe("~om");
    expect(matchRoute(["om"])?.params).toEqual({ followUpId: "om" });
    expect(matchRoute(["min-kommune"])?.params).toEqual({ followUpId: "min-kommune" });
    expect(matchRoute(["min-kommune", "indsatser", "7.06"])?.params).toEqual({
      followUpId: "min-kommune",
      initiative: "7.06",
    });
    expect(matchRoute(["min-kommune", "findes-ikke"])).toBeUndefined();
  });

  it("has a built link for every screen, and each link leads to its screen", () => {
    const built = [
      ...[
        href.about(),
        href.importing(),
        href.health(),
        yearsHref(),
        searchHref(),
        centreHref("ejendomme"),
        href.wall(ALL_FOLLOW_UPS),
        href.presentation(ALL_FOLLOW_UPS),
        href.newestWall(),
        href.overview("a"),
        href.initiatives("a"),
      ],
      ...[href.initiative("a", "7.06"), href.economy("a"), href.contradictions("a"), href.afterlife("a")],
      ...[href.source("a"), href.history("a"), href.handout("a"), href.presentation("a"), href.wall("a")],
    ];
    const routes = built.map((address) => matchRoute(segmentsOf(parseHash(address).path))?.route.path);
    expect(routes).toEqual(ROUTES.map(({ path }) => path));
  });

  it("knows the former addresses of the site's screens, and that the wall screen is unattended", () => {
    expect(formerPath(["om"])).toBe("/~om");
    expect(formerPath(["skaerm"])).toBe("/~skaerm");
    expect(formerPath(["om", "indsatser"])).toBeUndefined();
    expect(formerPath(["min-kommune"])).toBeUndefined();
    expect(formerScreenPath(["min kommune", "efterliv"])).toBe("/min%20kommune/udestaar");
    expect(formerScreenPath(["a", "modsigelser"])).toBe("/a/spoergsmaal");
    expect(formerScreenPath(["~aftaler"])).toBe("/");
    expect(formerScreenPath(["~aftaler", "skaerm"])).toBeUndefined();
    expect(formerScreenPath(["efterliv"])).toBeUndefined();
    expect(formerScreenPath(["a", "indsatser", "efterliv"])).toBeUndefined();
    expect(["/skaerm", "/~skaerm", "/~aftaler/skaerm", "/a/skaerm"].map(isUnattended)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["/om", "/~om", "/skaerm/indsatser"].map(isUnattended)).toEqual([false, false, false]);
  });
});
