import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf, slideName } from "../../../src/links/presentation.ts";
import { powerPointFile } from "../../../src/slides/powerPoint/powerPointFile.ts";
import { unpack } from "../../export/xlsx/readWorkbook.ts";
import { anyText } from "../../fixtures/anyText.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const feed = await fetch("/feed/ballerup-2017-oekonomiudvalget.json");
const realFollowUp = buildFollowUp((await feed.json()) as FollowUpFacts);
const { values } = readParameters(presentationParameters, {});

function parse(path: string, xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  expect(parsed.querySelector("parsererror")?.textContent ?? "", path).toBe("");
  return parsed;
}

/** Every part of the file as XML, by path. */
async function partsOf(followUp: FollowUp, language: "da" | "en" = "da") {
  const { content } = powerPointFile(followUp, {}, language);
  const files = await unpack(content);
  return new Map(Object.entries(files).map(([path, xml]) => [path, parse(path, xml)] as const));
}

const slidePath = (number: number) => `ppt/slides/slide${number}.xml`;
const wordsOf = (part: Document | undefined, tag = "a:t") =>
  Array.from(part?.getElementsByTagName(tag) ?? [], ({ textContent }) => textContent ?? "");
/** The text of the slide's place for titles. */
const titleOf = (part: Document | undefined) => {
  const shapes = [...(part?.getElementsByTagName("p:sp") ?? [])];
  const title = shapes.find((shape) =>
    /itle$/.test(shape.getElementsByTagName("p:ph")[0]?.getAttribute("type") ?? ""),
  );
  return Array.from(title?.getElementsByTagName("a:t") ?? [], ({ textContent }) => textContent).join("");
};

/** Where a part's relations lead, by their ids. */
function targetsOf(parts: ReadonlyMap<string, Document>, path: string): ReadonlyMap<string, string> {
  const relations = parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels"));
  return new Map(
    Array.from(relations?.getElementsByTagName("Relationship") ?? [], (relation) => [
      relation.getAttribute("Id") ?? "",
      new URL(relation.getAttribute("Target") ?? "", `http://x/${path}`).pathname.slice(1),
    ]),
  );
}

describe("the PowerPoint file of the real document", () => {
  it("is whole: every part is named by its type, and every relation leads to a part", async () => {
    const parts = await partsOf(realFollowUp);
    const types = Array.from(
      parts.get("[Content_Types].xml")?.getElementsByTagName("Override") ?? [],
      (type) => type.getAttribute("PartName")?.slice(1),
    );
    const own = [...parts.keys()].filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
    expect(types.sort()).toEqual(own.sort());
    for (const path of own) {
      for (const target of targetsOf(parts, path).values()) expect(parts.has(target), target).toBe(true);
    }
  });

  it("has a slide for each of the deck and at least one for each of the appendix, in two sections", async () => {
    const parts = await partsOf(realFollowUp);
    const { main, appendix } = deckOf(realFollowUp, values);
    const sections = [...(parts.get("ppt/presentation.xml")?.getElementsByTagName("p14:section") ?? [])];
    expect(sections.map((section) => section.getAttribute("name"))).toEqual(["Præsentation", "Bilag"]);
    const counts = sections.map((section) => section.getElementsByTagName("p14:sldId").length);
    expect(counts[0]).toBe(main.length);
    expect(counts[1]).toBeGreaterThanOrEqual(appendix.length);
    expect([...parts.keys()].filter((path) => path.startsWith("ppt/slides/slide"))).toHaveLength(
      (counts[0] ?? 0) + (counts[1] ?? 0),
    );
  });

  it("says in its titles, tables and texts what the slides say", async () => {
    const parts = await partsOf(realFollowUp);
    expect([1, 2, 3, 5].map((number) => titleOf(parts.get(slidePath(number))))).toEqual([
      "Aftale om budget 2017",
      "Fire indsatser endte i sur, tre af dem nye",
      "Tre blev værre, tre blev bedre og fire mistede smileyen siden 3. budgetopfølgning 2017",
      "7.03. UCC - anvendelse og udvikling",
    ]);
    const economy = parts.get(slidePath(4));
    const rows = [...(economy?.getElementsByTagName("a:tr") ?? [])];
    const cells = (row: Element | undefined) =>
      Array.from(row?.getElementsByTagName("a:tc") ?? [], ({ textContent }) =>
        textContent?.replace(/ ›/g, ""),
      );
    expect(cells(rows[0])).toEqual(["Indsats", "Nået af målet", "Mål", "Resultat", "Mangler"]);
    expect(cells(rows[1])).toEqual([
      "7.06. Styrket indsats mod socialt bedrageri Besparelse 2017, netto",
      "",
      "1,1\u00a0mio.\u00a0kr.",
      "0,1–0,4\u00a0mio.\u00a0kr. (beregnet)",
      "0,7–1\u00a0mio.\u00a0kr.",
    ]);
    const initiative = wordsOf(parts.get(slidePath(5))).join(" ");
    expect(initiative).toContain("Der er udrbejdet nyt lokalplansforslag.");
    expect(initiative).toContain("Forsinket siden 2. budgetopfølgning 2017, sur siden 31.12.2017");
  });

  it("has the document's full text in the notes of an initiative's slide, and links from slide to slide", async () => {
    const parts = await partsOf(realFollowUp);
    const targets = [...targetsOf(parts, slidePath(5)).values()];
    const notes = targets.find((target) => target.startsWith("ppt/notesSlides/"));
    const text = wordsOf(parts.get(notes ?? "")).join("\n");
    expect(text).toContain("Processen er forsinket.");
    expect(text).toContain(realFollowUp.initiativeById.get("7.03")?.description?.split("\n")[0]);
    const status = parts.get(slidePath(2));
    const links = Array.from(status?.getElementsByTagName("a:hlinkClick") ?? [], (link) =>
      targetsOf(parts, slidePath(2)).get(link.getAttribute("r:id") ?? ""),
    );
    expect(links.map((path) => titleOf(parts.get(path ?? "")).slice(0, 4))).toEqual([
      ...["7.03", "7.07", "7.07", "UCC "],
      ...realFollowUp.themes.map(({ number, title }) => `${number}. ${title}`.slice(0, 4)),
    ]);
  });

  it("draws the smileys, each told by its outline and named for who does not see it, and writes none", async () => {
    const parts = await partsOf(realFollowUp);
    const groups = [...(parts.get(slidePath(5))?.getElementsByTagName("p:grpSp") ?? [])];
    const drawn = groups.map((group) => [
      group.getElementsByTagName("p:cNvPr")[0]?.getAttribute("descr"),
      group.getElementsByTagName("a:prstGeom")[0]?.getAttribute("prst"),
    ]);
    expect(drawn.slice(0, 5)).toEqual([
      ["Glad, 1. budgetopfølgning 2017", "ellipse"],
      ["Neutral, 2. budgetopfølgning 2017", "roundRect"],
      ["Neutral, 3. budgetopfølgning 2017", "roundRect"],
      ["Sur, 31.12.2017", "octagon"],
      ["Glad, Økonomi", "ellipse"],
    ]);
    const bars = [...(parts.get(slidePath(4))?.getElementsByTagName("p:cNvPr") ?? [])].map((shape) =>
      shape.getAttribute("descr"),
    );
    expect(bars).toContain("Nået: 8\u00a0mio.\u00a0kr. af 9,4\u00a0mio.\u00a0kr.");
    for (const [path, part] of parts) {
      expect(wordsOf(part).join(" "), path).not.toMatch(/[☺☹😐○]/u);
    }
  });

  it("keeps to the format: ids are different, rows as wide as their table, and properties in their order", async () => {
    const parts = await partsOf(realFollowUp);
    const slides = [...parts].filter(([path]) => path.startsWith("ppt/slides/slide"));
    const order: Readonly<Record<string, readonly string[]>> = {
      "a:pPr": ["a:spcBef", "a:buNone"],
      "a:tcPr": ["a:lnL", "a:lnR", "a:lnT", "a:lnB", "a:solidFill", "a:noFill"],
      "p:spPr": ["a:xfrm", "a:custGeom", "a:prstGeom", "a:noFill", "a:solidFill", "a:pattFill", "a:ln"],
      "a:pattFill": ["a:fgClr", "a:bgClr"],
      "a:ln": ["a:noFill", "a:solidFill", "a:prstDash", "a:round"],
      "p:grpSp": ["p:nvGrpSpPr", "p:grpSpPr", "p:sp"],
      "a:custGeom": ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst", "a:rect", "a:pathLst"],
    };
    for (const [path, slide] of slides) {
      const ids = Array.from(slide.getElementsByTagName("p:cNvPr"), (shape) => shape.getAttribute("id"));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const table of slide.getElementsByTagName("a:tbl")) {
        const columns = table.getElementsByTagName("a:gridCol").length;
        for (const row of table.getElementsByTagName("a:tr")) {
          expect(row.getElementsByTagName("a:tc"), path).toHaveLength(columns);
        }
      }
      for (const [tag, known] of Object.entries(order)) {
        for (const element of slide.getElementsByTagName(tag)) {
          const places = Array.from(element.children, (child) => known.indexOf(child.tagName));
          expect(places, `${path} ${tag}`).toEqual([...places].sort((a, b) => a - b));
          expect(places, `${path} ${tag}`).not.toContain(-1);
        }
      }
    }
  });

  it("is the same file whenever it is made, named for its follow-up", async () => {
    const [one, other] = [0, 1].map(() => powerPointFile(realFollowUp, {}, "da"));
    expect(one?.name).toBe("ballerup-2017-oekonomiudvalget-praesentation.pptx");
    expect(await one?.content.bytes()).toEqual(await other?.content.bytes());
    expect(powerPointFile(realFollowUp, { themes: ["7"] }, "en").name).toBe(
      "ballerup-2017-oekonomiudvalget-presentation-tema-7.pptx",
    );
  });

  it("speaks English where the reader does, and marks the document's words as Danish", async () => {
    const parts = await partsOf(realFollowUp, "en");
    expect(titleOf(parts.get(slidePath(2)))).toBe("Four initiatives ended dissatisfied, three of them new");
    const runs = [...(parts.get(slidePath(5))?.getElementsByTagName("a:r") ?? [])];
    const languageOf = (words: string) =>
      runs
        .find(({ textContent }) => textContent === words)
        ?.getElementsByTagName("a:rPr")[0]
        ?.getAttribute("lang");
    expect(languageOf("Der er udrbejdet nyt lokalplansforslag.")).toBe("da-DK");
    expect(languageOf("Off track")).toBe("en-GB");
  });
});

test("a file of any agreement is well-formed and has every slide, whatever the texts are", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFollowUp, anyText, async (followUp, words) => {
      const parts = await partsOf(followUp);
      const { main, appendix } = deckOf(followUp, values);
      const slides = [...parts.keys()].filter((path) => path.startsWith("ppt/slides/slide"));
      expect(slides.length).toBeGreaterThanOrEqual(new Set([...main, ...appendix].map(slideName)).size);
      const strange = inventedFollowUp([
        { title: words, description: words, milestones: [{ text: words, status: words, smiley: "sur" }] },
      ]);
      await partsOf(strange);
    }),
    { numRuns: 20 },
  );
});
