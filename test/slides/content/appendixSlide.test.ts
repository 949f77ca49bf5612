import { expect, it } from "vitest";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { contentsOf } from "../../../src/slides/contentsOf.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";

import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { sizedFollowUp } from "../../fixtures/sizedFollowUp.ts";

/** What a slide of the usual presentation leads to, by names of slides; nothing where there is no such slide. */
function namedIn(followUp: FollowUp, kind: "appendix" | "texts"): readonly string[] {
  const { choice, main, appendix } = deckOf(followUp, readParameters(presentationParameters, {}).values);
  return [...main, ...appendix]
    .filter((slide) => slide.kind === kind)
    .flatMap((slide) => contentsOf(slide, slideContext(followUp, choice, "da")))
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "line" ? block.content : []))
    .flatMap((part) => (typeof part === "object" && "pageOf" in part ? [part.pageOf] : []));
}

it("leads from the contents to the initiatives by name, and from there to the text of each", () => {
  expect(namedIn(realFollowUp, "appendix")).toContain("alle-indsatser");
  expect(namedIn(realFollowUp, "texts")).toEqual(realFollowUp.initiatives.map(({ id }) => `tekst-${id}`));
});

it("leads to hundreds of initiatives by their themes alone", () => {
  const many = buildFollowUp(sizedFollowUp({ initiatives: 200, themes: 5, rounds: 2 }));
  expect(namedIn(many, "appendix").filter((name) => name.startsWith("tema-"))).toHaveLength(5);
  expect(namedIn(many, "texts")).toEqual([]);
});
