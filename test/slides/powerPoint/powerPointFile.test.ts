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
