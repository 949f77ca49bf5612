/** Where an initiative begins and ends among the lines of a document. */
import { describe, expect, test } from "vitest";
import { cutSegments } from "../../../../src/import/grammar/headings/segments.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const HEAD = "Kort beskrivelse af indsatsen (drift) Tid Smiley";
const FIELD = "Ansvarligt center: HR";
const BODY = [
  HEAD,
  "",
  "Parterne er enige om indsatsen.",
  "",
  FIELD,
  "Ansvarligt udvalg: Socialudvalget",
  "",
];
const ROWS = [
  "Milepæl Planen er lagt for hele kommunen nu.",
  "1. budgetopfølgning 2024 ☺",
  "Økonomi Der er ingen effekt.",
];
const table = (...title: readonly string[]) => [...title, ...BODY, ...ROWS, ""];

const words = (heading: { number: string | null; pieces: readonly { text: string }[] } | null) =>
  heading && [heading.number, heading.pieces.map(({ text }) => text).join(" / ")].filter(Boolean).join(" | ");
/** Each initiative as its theme and its title; `?` where only the layout tells its beginning. */
const cut = (...texts: readonly string[]) =>
  cutSegments(contentOf(...texts)).segments.map(({ theme, title, uncertain, hasHeader }) =>
    [theme && `[${words(theme)}]`, words(title), uncertain && "?", !hasHeader && "(headless)"]
      .filter(Boolean)
      .join(" "),
  );

describe("a title", () => {
  test.each([
    ["on a line of its own", table("1.01. Færre fald"), ["1.01 | Færre fald"]],
    ["over several lines", table("1.01. Færre fald i", "hele plejen"), ["1.01 | Færre fald i / hele plejen"]],
    [
      "beside the head",
      ["1.01. Færre fald", `i plejen ${HEAD}`, ...BODY.slice(1), ...ROWS],
      ["1.01 | Færre fald / i plejen"],
    ],
    ["without a number", table("Færre fald"), ["Færre fald"]],
    ["in quotation marks", table("»Færre fald«"), ["»Færre fald«"]],
    ["below its theme", table("1. Sundhed", "", "1.01. Færre fald"), ["[1 | Sundhed] 1.01 | Færre fald"]],
    ["directly below its theme", table("1. Sundhed", "Færre fald"), ["[1 | Sundhed] Færre fald"]],
    ["below a theme without a number", table("Sundhed", "", "Færre fald"), ["[Sundhed] Færre fald"]],
    [
      "directly below a theme without a number, where no theme stands apart",
      [...table("Sundhed", "Færre fald"), ...table("Mad til alle")],
      ["[Sundhed] Færre fald ?", "Mad til alle"],
    ],
    [
      "over two lines that begin large, where themes stand apart",
      [...table("Sundhed", "", "Færre fald"), ...table("Herlev Kommune", "Hele året")],
      ["[Sundhed] Færre fald", "Herlev Kommune / Hele året"],
    ],
    [
      "directly below a numbered theme, the document's title and its publisher",
      table("Anden opfølgning på Aftale om budget 2024", "Herlev Kommune", "1. Sundhed", "Færre fald"),
      ["[1 | Sundhed] Færre fald"],
    ],
    [
      "directly below the document's title and its day",
      table("Anden opfølgning på Aftale om budget 2024", "Den 3. maj 2024", "Færre fald"),
      ["Færre fald"],
    ],
    [
      "of two lines, the first of which is like a document's title",
      table(
        "Status på budget 2024",
        "",
        "Økonomi",
        "",
        "Bedre opfølgning på budget 2024",
        "og styring af udgifter",
      ),
      ["Bedre opfølgning på budget 2024 / og styring af udgifter"],
    ],
    [
      "of two lines in a later table, the first of which is like a document's title",
      [
        ...table("Status på budget 2024", "1. Sundhed", "Færre fald"),
        ...table("Bedre opfølgning på budget 2024", "og styring"),
      ],
      ["[1 | Sundhed] Færre fald", "Bedre opfølgning på budget 2024 / og styring"],
    ],
    [
      "with a number of its own, directly below a theme",
      [...table("Status på budget 2024", "1. Sundhed", "A1 Færre fald"), ...table("A2 Bedre mad")],
      ["[1 | Sundhed] A1 | Færre fald", "A2 | Bedre mad"],
    ],
    ["that begins small", table("Sundhed", "", "færre fald"), ["[Sundhed] færre fald ?"]],
    ["missing", BODY.concat(ROWS), [""]],
  ])("%s", (_, texts, expected) => {
    expect(cut(...texts)).toEqual(expected);
  });

  const first = table("1.01. Færre fald");
  test.each([
    ["below the last row", [...first.slice(0, -1), ...table("1.02. Bedre mad")], ["1.02 | Bedre mad"]],
    [
      "below an economy that goes on",
      [...first.slice(0, -1), "Den følges til næste år.", "", ...table("Bedre mad")],
      ["Bedre mad"],
    ],
    [
      "below a number in the economy",
      [...first.slice(0, -1), "1.03. Besparelsen er fundet.", "", ...table("Bedre mad")],
      ["Bedre mad"],
    ],
    ["below a smiley", [...first.slice(0, -2), "Økonomi Ingen ☺", ...table("Bedre mad")], ["Bedre mad"]],
    ["below a status", [...first.slice(0, -1), "Status: Lagt", ...table("Bedre mad")], ["Bedre mad"]],
    [
      "below a label",
      [...first.slice(0, -1), "Det er 1. budgetopfølgning 2024", ...table("Bedre mad")],
      ["Bedre mad"],
    ],
    [
      "below a cell of the economy",
      [...first.slice(0, -2), "Økonomi", "Der er ingen", ...table("Bedre mad")],
      ["Bedre mad"],
    ],
    [
      "below an empty cell of the economy",
      [...first.slice(0, -2), "Økonomi", ...table("1.02. Bedre mad")],
      ["1.02 | Bedre mad"],
    ],
    [
      "by the last number below a line that is finished",
      [...first.slice(0, -1), ...table("1.02. Bedre mad, som ligner den fra", "1.01. Fald")],
      ["1.01 | Fald"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(cut(...texts).slice(1)).toEqual(expected);
  });
});

describe("the same table on another page", () => {
  test("has no title, or the very same one", () => {
    const rows = ["Milepæl Den følges.", "2. budgetopfølgning 2024 ☺"];
    for (const again of [[HEAD], ["1.01. Færre fald", HEAD]]) {
      const { segments } = cutSegments(
        contentOf(...table("1.01. Færre fald").slice(0, -2), ...again, ...rows, "Økonomi Ingen."),
      );
      expect(segments).toHaveLength(1);
      expect(segments[0]?.body.map(({ text }) => text).slice(-3)).toEqual([...rows, "Økonomi Ingen."]);
    }
    expect(cut(...table("1.01. Færre fald"), ...table("1.02. Færre fald"))).toHaveLength(2);
    expect(cut(...table("Færre fald"), ...table("Flere fald"))).toHaveLength(2);
  });
});

describe("a title that a page's edge cuts", () => {
  test("goes on in small letters or behind an unfinished word", () => {
    expect(cut(...table("Færre fald i", "\fHele plejen"))).toEqual(["Færre fald i / Hele plejen"]);
    expect(cut(...table("Færre fald", "\fi plejen"))).toEqual(["Færre fald / i plejen"]);
    expect(cut(...table("Færre fald -", "\fPleje"))).toEqual(["Færre fald - / Pleje"]);
    expect(cut(...table("Færre fald", "\fPleje"))).toEqual(["[Færre fald] Pleje"]);
  });

  test("goes on where themes have numbers, which is doubtful", () => {
    const numbered = table("1. Sundhed", "", "1.01. Mad");
    expect(cut(...numbered, ...table("Færre fald", "\fPleje")).at(-1)).toBe("Færre fald / Pleje ?");
    expect(cut(...numbered, ...table("2. Kultur", "\fPleje")).at(-1)).toBe("[2 | Kultur] Pleje");
    expect(cut(...numbered, ...table("Det er fulgt.", "\fPleje")).at(-1)).toBe("Pleje");
  });
});

describe("an initiative without a head", () => {
  const headless = [FIELD, ...ROWS];
  test.each([
    ["with a number", ["1.02. Bedre mad", "", "Maden skal være god.", ""], "1.02 | Bedre mad ? (headless)"],
    ["with a theme", ["2. Kultur", "", "2.01. Bedre mad", ""], "[2 | Kultur] 2.01 | Bedre mad ? (headless)"],
    ["without a number", ["", "Bedre mad", "", "Maden skal være god.", ""], "Bedre mad ? (headless)"],
    [
      "over four lines",
      ["1.02. Bedre", "mad", "til", "alle", ""],
      "1.02 | Bedre / mad / til / alle ? (headless)",
    ],
    ["without a title", ["", "Maden skal være god.", ""], "? (headless)"],
    [
      "with five lines, which are a description",
      ["1.02. Bedre", "mad", "til", "alle", "her", ""],
      "? (headless)",
    ],
    ["without any words", [], "? (headless)"],
  ])("is told by its fields below rows, %s", (_, above, expected) => {
    expect(cut(...table("1.01. Færre fald"), ...above, ...headless)).toEqual(["1.01 | Færre fald", expected]);
  });

  test("keeps its description and its rows", () => {
    const lines = [...table("1.01. Færre fald"), "1.02. Bedre mad", "", "Maden er god.", "", ...headless];
    const segment = cutSegments(contentOf(...lines)).segments[1];
    expect(segment).toMatchObject({ firstLine: 13, funding: [] });
    expect(segment?.body.map(({ text }) => text)).toEqual(["Maden er god.", ...headless]);
  });

  test("needs rows above it: a field twice is one initiative's", () => {
    expect(cut(...BODY, FIELD, ...ROWS)).toHaveLength(1);
  });
});

test("a document is a preamble, its initiatives and what stands behind them", () => {
  const lines = ["Her følger status.", "", ...table("1.01. Færre fald"), "Oversigt", "", "Færre fald"];
  const { preamble, segments, firstHeader } = cutSegments(contentOf(...lines));
  expect(preamble.map(({ text }) => text)).toEqual(["Her følger status."]);
  expect(firstHeader).toBe(4);
  expect(segments).toMatchObject([{ firstLine: 3, funding: ["drift"], hasHeader: true }]);
  expect(segments[0]?.trailer.map(({ text }) => text)).toEqual(["Oversigt", "Færre fald"]);
  expect(cutSegments(contentOf("Opfølgning"))).toMatchObject({ segments: [], firstHeader: null });
  const behind = cutSegments(contentOf(`${HEAD} Parterne ☺`, ...BODY.slice(1), ...ROWS)).segments[0];
  expect(behind?.body[0]).toMatchObject({ rest: "Parterne ☺", smileys: [] });
});

describe("behind the last row", () => {
  const FRONT = "Anden opfølgning på Aftale om budget 2025 på Børneudvalgets område";
  const behind = (...texts: readonly string[]) =>
    cutSegments(contentOf(...table("1.01. Færre fald"), ...texts)).segments[0]?.trailer.map(
      ({ text }) => text,
    );
  test.each([["Oversigt over indsatser"], ["Samlet overblik"], [FRONT], ["Opsummering"]])(
    "%s begins another part",
    (text) => {
      expect(behind(text, "", "Mere")).toEqual([text, "Mere"]);
    },
  );
  test.each([
    [["Oversigt over alle indsatser følger."]],
    [["Oversigten er lang"]],
    [["Anden opfølgning på planen"]],
    [["Det er fulgt", "Oversigt"]],
    [["Oversigt ☺"]],
    [["Oversigt", "a", "b", "c"]],
    [[`Oversigt ${"over alt ".repeat(30)}`]],
    [["Oversigt", "", "Milepæl Planen"]],
  ])("%j does not", (texts) => {
    expect(behind(...texts)).toEqual([]);
  });
  test("a front page over three lines", () => {
    const texts = ["Anden opfølgning på", "Aftale om budget 2025", "på Børneudvalgets område"];
    expect(behind(...texts)).toEqual(texts);
  });
});

test("initiatives are counted within themes when most, and at least two, are", () => {
  const titles = (...given: readonly string[]) =>
    cut(...given.flatMap((title) => ["", ...table(title)])).map((title) => title.replace(/^\[.*\] /, ""));
  expect(titles("1. Fald", "2. Mad", "Musik")).toEqual(["1 | Fald", "2 | Mad", "Musik"]);
  expect(titles("1. Fald", "Mad", "Musik")).toEqual(["1. Fald", "Mad", "Musik"]);
  expect(titles("1. Fald", "2. Mad", "Musik", "Sang")).toEqual(["1. Fald", "2. Mad", "Musik", "Sang"]);
  expect(titles("1. Fald", "2. Mad", "2.01. Musik")).toEqual(["1. Fald", "2. Mad", "2.01 | Musik"]);
  expect(titles("1. Fald")).toEqual(["1. Fald"]);
  expect(titles("1. Fald", "1a. Mad", "2. Sang")).toEqual(["1 | Fald", "1a | Mad", "2 | Sang"]);
  expect(titles("Indsats 1: Fald", "Indsats 2: Mad")).toEqual(["1 | Fald", "2 | Mad"]);
  expect(titles("Indsats 1: Fald")).toEqual(["1 | Fald"]);
});
