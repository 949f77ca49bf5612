import { describe, expect, it } from "vitest";
import { readParameters, writeParameters } from "../../src/links/parameters.ts";
import { parseSearchText } from "../../src/links/searchText.ts";
import { wallParameters } from "../../src/links/wall.ts";

const read = (text: string) => readParameters(wallParameters, parseSearchText(text));

describe("the rotation in the address", () => {
  it("names views and how long each stands", () => {
    const { values, ignored } = read("?visninger=overblik:30,oekonomi:20,forsinkede");
    expect(values.rotation).toEqual([
      { view: "overview", seconds: 30 },
      { view: "economy", seconds: 20 },
      { view: "delayed", seconds: null },
    ]);
    expect(ignored).toEqual([]);
  });

  it("understands the former word of a view", () => {
    expect(read("?visninger=efterliv:20").values.rotation).toEqual([{ view: "afterlife", seconds: 20 }]);
  });

  it("leaves out what is no view or no time, and names it", () => {
    const { values, ignored } = read("?visninger=overblik:30,vejret:10,oekonomi:0,forsinkede:x,temaer:99999");
    expect(values.rotation).toEqual([{ view: "overview", seconds: 30 }]);
    expect(ignored).toEqual([
      { name: "visninger", text: "vejret:10,oekonomi:0,forsinkede:x,temaer:99999", why: "unknown-value" },
    ]);
  });

  it("may show a view twice, and is written as it was read", () => {
    const text = "overblik:30,oekonomi,overblik:5";
    const { values } = read(`?visninger=${text}`);
    expect(writeParameters(wallParameters, values)).toEqual({ visninger: text });
  });
});

describe("where the rotation is", () => {
  it("is a view, or the second time that it comes, and a page", () => {
    expect(read("?visning=oekonomi&side=2").values).toMatchObject({
      place: { view: "economy", occurrence: 1 },
      page: 2,
    });
    expect(read("?visning=overblik.2").values.place).toEqual({ view: "overview", occurrence: 2 });
    expect(writeParameters(wallParameters, { place: { view: "overview", occurrence: 2 } })).toEqual({
      visning: "overblik.2",
    });
  });

  it.each([
    ["visning=vejret", "place"],
    ["side=0", "page"],
    ["side=to", "page"],
    ["side=1000", "page"],
    ["opdater=0", "refreshSeconds"],
    ["opdater=86401", "refreshSeconds"],
    ["opdater=1.5", "refreshSeconds"],
  ])("or for news: %s is not understood, and said", (text, key) => {
    const [name] = text.split("=");
    const { values, ignored } = read(`?${text}`);
    expect(values).toMatchObject({ [key]: null });
    expect(ignored.map((parameter) => parameter.name)).toEqual([name]);
  });
});
