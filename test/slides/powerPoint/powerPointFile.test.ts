import { expect, it } from "vitest";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { powerPointFile } from "../../../src/slides/powerPoint/powerPointFile.ts";
import { unpack } from "../../export/xlsx/readWorkbook.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it.each([true, false])(
  "says how many slides it has, and has the appendix where it is wanted: %s",
  async (hasAppendix) => {
    const file = powerPointFile(realFollowUp, {}, "da", { hasAppendix });
    const parts = await unpack(file.content);
    const slides = Object.entries(parts).filter(([path]) => path.startsWith("ppt/slides/slide"));
    expect(file.slides).toBe(slides.length);
    const { main } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
    if (hasAppendix) expect(file.slides).toBeGreaterThan(main.length);
    else expect(file.slides).toBe(main.length - 1);
    expect(slides.some(([, xml]) => xml.includes(">Bilag<"))).toBe(hasAppendix);
  },
);

it("names the lines that a slide was read from at its foot", async () => {
  const parts = await unpack(powerPointFile(realFollowUp, {}, "da").content);
  const feet = Object.entries(parts).filter(
    ([path, xml]) => /slides\/slide\d/.test(path) && /Kilde: linje \d/.test(xml),
  );
  const { main, appendix } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const about = [...main, ...appendix].filter(({ kind }) => kind === "initiative" || kind === "text");
  expect(feet.length).toBeGreaterThanOrEqual(about.length);
});

it.each([true, false])("refers to the appendix only where the file has it: %s", async (hasAppendix) => {
  const file = powerPointFile(realFollowUp, {}, "da", { hasAppendix });
  const words = Object.values(await unpack(file.content)).join(" ");
  expect(words).toContain("beløb mere");
  expect(/se bilaget|i bilaget/.test(words)).toBe(hasAppendix);
  expect(words.includes(": se »Økonomi« i Aftaleoverblik")).toBe(!hasAppendix);
  const short = Object.values(
    await unpack(powerPointFile(realFollowUp, { include: "short" }, "da", { hasAppendix }).content),
  ).join(" ");
  expect(short).toContain("De har ingen egen side i den korte udgave");
  expect(/se bilaget|i bilaget/.test(short)).toBe(hasAppendix);
});

it("says in the appendix's contents on which page of the file each part and each initiative stands", async () => {
  const parts = await unpack(powerPointFile(realFollowUp, {}, "da").content);
  const paragraphsOf = (number: number) =>
    Array.from((parts[`ppt/slides/slide${number}.xml`] ?? "").matchAll(/<a:p>.*?<\/a:p>/gs), ([paragraph]) =>
      Array.from(paragraph.matchAll(/<a:t>(.*?)<\/a:t>/g), ([, words]) => words).join(""),
    );
  const numbers = Object.keys(parts).flatMap((path) => /slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? []);
  const contents = numbers
    .map(Number)
    .filter((number) => paragraphsOf(number).some((words) => words === "Bilag" || words === "Hele teksten"));
  const entries = contents
    .flatMap(paragraphsOf)
    .flatMap((words) => [...words.matchAll(/^(.+) › side\u00a0(\d+)$/g)])
    .map(([, name = "", page]) => ({ name, page: Number(page) }));
  expect(entries.length).toBe(realFollowUp.themes.length + 4 + realFollowUp.initiatives.length);
  for (const { name, page } of entries) {
    const beginning = name.slice(0, 12);
    expect(
      paragraphsOf(page).some((words) => words.startsWith(beginning)),
      `${name}: ${page}`,
    ).toBe(true);
  }
});
