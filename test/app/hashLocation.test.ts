import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SITE_WORDS } from "../../src/agreement/format/schema.ts";
import { parseHash, segmentsOf } from "../../src/app/hashLocation.ts";
import { matchRoute, ROUTES } from "../../src/app/routes.ts";
import { href } from "../../src/links/href.ts";

describe("what stands after the #", () => {
  it.each([
    ["", "/", {}],
    ["#", "/", {}],
    ["#/", "/", {}],
    ["#indhold", "/", {}],
    ["#/a/b?c=d&e=f?g", "/a/b", { c: "d", e: "f?g" }],
  ])("%s is path %s", (hash, path, search) => {
    expect(parseHash(hash)).toEqual({ path, search });
  });

  it("is a follow-up's id unless it is a word of the site's own, which no follow-up may be called", () => {
    const own = ROUTES.map(({ path }) => path.split("/")[0]).filter((word) => !word?.startsWith(":"));
    expect(own).toEqual(SITE_WORDS);
  });

  it("gives back every id that a link was made with", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (followUpId, initiative) => {
        const { path } = parseHash(href.initiative(followUpId, initiative));
        expect(segmentsOf(path)).toEqual([followUpId, "indsatser", initiative]);
      }),
    );
  });

  it("is read even where it is no proper encoding", () => {
    expect(segmentsOf("/100%/x/")).toEqual(["100%", "x"]);
  });
});

describe("the table of routes", () => {
  it("tells the site's own screens from follow-ups", () => {
    expect(matchRoute(["om"])?.route.path).toBe("om");
    expect(matchRoute(["min-kommune"])?.params).toEqual({ followUpId: "min-kommune" });
    expect(matchRoute(["min-kommune", "indsatser", "7.06"])?.params).toEqual({
      followUpId: "min-kommune",
      initiative: "7.06",
    });
    expect(matchRoute(["min-kommune", "findes-ikke"])).toBeUndefined();
  });
});
