import { expect, test } from "vitest";
import { inParts } from "../../src/slides/inParts.ts";
import {
  type Block,
  blocksOf,
  heading,
  prose,
  type SlideContent,
  slideContent,
} from "../../src/slides/slideContent.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => prose(`${from + index}`, "En linje."));

function contentOf(blocks: readonly Block[]): SlideContent {
  return slideContent(realFollowUp, { kind: "promises", title: "Løfter", blocks });
}

const idsOf = (parts: readonly SlideContent[]) => parts.map((part) => blocksOf(part).map(({ id }) => id));

test("a slide of usual length is one content, the very same", () => {
  const content = contentOf([heading("a", ["A"]), ...lines(0, 100)]);
  expect(inParts(content)).toEqual([content]);
});

test("thousands of blocks become parts of at most 121, which hold every block once and begin with their heading", () => {
  const blocks = [heading("a", ["A"]), ...lines(0, 500), heading("b", ["B"]), ...lines(500, 2000)];
  const parts = inParts(contentOf(blocks));
  const ids = idsOf(parts);
  expect(ids.length).toBeGreaterThan(15);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(121);
  expect(ids.map(([first]) => first)).toEqual(
    ids.map((own) => (own.some((id) => Number(id) >= 500) && !own.includes("499") ? "b" : "a")),
  );
  expect(ids.flat().filter((id) => /\d/.test(id))).toEqual(lines(0, 2000).map(({ id }) => id));
});

test("no part ends with a heading", () => {
  const parts = idsOf(inParts(contentOf([...lines(0, 119), heading("a", ["A"]), ...lines(119, 300)])));
  expect(parts.map((own) => own.at(-1))).not.toContain("a");
  expect(parts[1]?.[0]).toBe("a");
});

test("texts of many thousand letters become short ones in parts, and no letter is lost", () => {
  const texts = ["Et ord. ".repeat(20_000), "æ".repeat(30_001), "😀".repeat(20_000), "En kort."];
  const blocks = texts.flatMap((text, at) => [heading(`h${at}`, ["H"]), prose(`t${at}`, text)]);
  const whole = contentOf(blocks);
  // Lanes beside each other go on below each other.
  const parts = inParts({ ...whole, arrangements: [[blocks.slice(0, 2), blocks.slice(2)], [blocks]] });
  const written = parts.map((part) =>
    blocksOf(part).flatMap((block) => (block.kind === "text" ? block : [])),
  );
  for (const [at, text] of texts.entries()) {
    const own = written.flat().filter(({ id }) => id.startsWith(`t${at}`));
    expect(own.map((block) => block.text).join("")).toBe(text);
    expect(own.every((block) => block.text.isWellFormed() && block.text.length <= 10_000)).toBe(true);
  }
  const letters = written.map((own) => own.reduce((sum, { text }) => sum + text.length, 0));
  expect(Math.max(...letters)).toBeLessThanOrEqual(50_000);
  // Each begins below a heading, ends with none, and breaks behind a sentence where there is one.
  expect(parts.map((part) => blocksOf(part)[0]?.kind)).toEqual(parts.map(() => "heading"));
  expect(parts.map((part) => blocksOf(part).at(-1)?.kind)).toEqual(parts.map(() => "text"));
  expect(written[0]?.[0]?.text).toMatch(/Et ord\. $/);
});

test("lanes of usual length stay beside each other", () => {
  const lanes = [[heading("a", ["A"]), prose("b", "Ord. ".repeat(2000))], lines(0, 130)];
  const content: SlideContent = { ...contentOf([]), arrangements: [lanes] };
  expect(inParts(content)).toEqual([content]);
});
