import { describe, expect, test } from "vitest";
import type { FollowUp } from "../../src/agreement/followUp.ts";
import { presentationParameters } from "../../src/links/laterScreens.ts";
import { type RawSearch, readParameters } from "../../src/links/parameters.ts";
import { deckOf } from "../../src/links/presentation.ts";
import { contentsOf } from "../../src/slides/contentsOf.ts";
import { powerPointFile } from "../../src/slides/powerPoint/powerPointFile.ts";
import { blocksOf, type Inline, type Line, type SlideContent } from "../../src/slides/slideContent.ts";
import { slideContext } from "../../src/slides/slideContext.ts";
import { unpack } from "../export/xlsx/readWorkbook.ts";
import { municipalityUnion, municipalityWith } from "../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const DECKS: readonly RawSearch[] = [
  {},
  { medtag: "dagsorden" },
  { medtag: "alle" },
  { medtag: "afvigelser" },
];

const valuesOf = (search: RawSearch) => readParameters(presentationParameters, search).values;

function contentsOfDeck(followUp: FollowUp, search: RawSearch): readonly SlideContent[] {
  const { choice, main, appendix } = deckOf(followUp, valuesOf(search));
  const context = slideContext(followUp, choice, "da");
  return [...main, ...appendix].flatMap((slide) => contentsOf(slide, context));
}

const away = municipalityUnion.union.committees[3]?.name ?? "";
const lacking = municipalityWith((place) => (place === 3 ? "failed" : null));
const WORDS = `Tallene hviler på 6 af 7 udvalg. Kunne ikke hentes: ${away}.`;

describe("a committee that is missing", () => {
  test.each(DECKS)(
    "is named on the title and at the foot of every slide of counts and sums: %j",
    (search) => {
      const [title, ...others] = contentsOfDeck(lacking, search);
      expect(JSON.stringify(title?.lead)).toContain(WORDS);
      expect(others.length).toBeGreaterThan(5);
      for (const { source, missing } of others) expect(missing).toBe(source === null ? WORDS : null);
    },
  );

  test("is named nowhere where nothing is missing", () => {
    for (const followUp of [municipalityUnion, realFollowUp]) {
      const contents = contentsOfDeck(followUp, {});
      expect(contents.every(({ missing }) => missing === null)).toBe(true);
      expect(JSON.stringify(contents[0])).not.toContain("Tallene hviler");
    }
  });

  test("is named on the slides of a PowerPoint file, too", async () => {
    const parts = await unpack(powerPointFile(lacking, {}, "da", { hasAppendix: false }).content);
    const slides = Object.entries(parts).filter(([path]) => /slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(5);
    for (const [path, xml] of slides) expect(xml.replaceAll(/<[^>]+>/g, ""), path).toContain(WORDS);
  });
});

/** Every line of a slide that names initiatives or themes. */
function linesOf(content: SlideContent): readonly Line[] {
  const { lead } = content;
  const leads =
    lead?.kind === "point" ? [...lead.named, ...lead.facts] : lead?.kind === "lines" ? lead.lines : [];
  const blocks = blocksOf(content).flatMap((block): readonly Line[] => {
    if (block.kind === "line") return [block.content];
    if (block.kind === "heading") return block.lines;
    if (block.kind !== "row") return [];
    return block.cells.flatMap((cell) => ("content" in cell ? [cell.content] : []));
  });
  return [...leads, ...blocks];
}

const wordsOf = (part: Inline) => (typeof part === "string" ? part : "words" in part ? part.words : "");

describe("initiatives of several committees beside each other", () => {
  test.each(DECKS)("carry their committees: %j", (search) => {
    const { partOf } = municipalityUnion.union;
    const named = contentsOfDeck(municipalityUnion, search)
      // Below a heading that is their committee's.
      .filter(({ kind }) => kind !== "worst" && kind !== "committee")
      .flatMap((content) => {
        const lines = linesOf(content).map((line) => ({
          words: line.map(wordsOf).join(""),
          owners: line.flatMap((part) =>
            typeof part === "object" && "initiative" in part
              ? [partOf.get(part.initiative.id)?.name ?? ""]
              : [],
          ),
        }));
        const committees = new Set(lines.flatMap(({ owners }) => owners));
        return committees.size > 1 ? lines.filter(({ owners }) => owners.length > 0) : [];
      });
    if (search["medtag"] === undefined) expect(named.length).toBeGreaterThan(20);
    for (const { words, owners } of named) {
      for (const owner of owners) expect(words).toContain(`(${owner})`);
    }
  });

  test("are told apart on the status slide", () => {
    const status = contentsOfDeck(municipalityUnion, {}).find(({ kind }) => kind === "status");
    const lead = status?.lead;
    if (lead?.kind !== "point") throw new Error("It names some.");
    const names = lead.named.flatMap((line) =>
      line.flatMap((part) => (typeof part === "object" && "to" in part ? [part.words] : [])),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/ \([^()]+udvalget\)$/);
  });

  test("themes of one number carry them in the appendix and in its contents", () => {
    const contents = contentsOfDeck(municipalityUnion, {});
    const themes = contents.filter(({ kind }) => kind === "theme").map(({ title }) => title);
    expect(themes).toHaveLength(municipalityUnion.themes.length);
    for (const title of themes) expect(title).toMatch(/ \([^()]+udvalget\): /);
    const [appendix] = contents.filter(({ kind }) => kind === "appendix");
    if (appendix === undefined) throw new Error("There is one.");
    const entries = linesOf(appendix).map((line) => line.map(wordsOf).join(""));
    const ofThemes = entries.filter((words) => /^\d+\. /.test(words));
    expect(new Set(ofThemes).size).toBe(themes.length);
    for (const words of ofThemes) expect(words).toMatch(/ \([^()]+udvalget\)$/);
  });

  test("a chosen committee is named on the title, not theme by theme", () => {
    const [committee] = municipalityUnion.union.committees;
    const [title] = contentsOfDeck(municipalityUnion, { udvalg: committee?.id ?? "" });
    const lead = title?.lead;
    const lines = lead?.kind === "lines" ? lead.lines.map((line) => line.map(wordsOf).join("")) : [];
    expect(lines).toContain(committee?.name);
  });

  test("those of a single follow-up carry none", () => {
    for (const search of DECKS) {
      expect(JSON.stringify(contentsOfDeck(realFollowUp, search))).not.toContain("(Økonomiudvalget)");
    }
  });
});
