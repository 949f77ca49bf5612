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

/** What the page that leads to the appendix leads to, by names of slides. */
function namedIn(followUp: FollowUp): readonly string[] {
  const { choice, main } = deckOf(followUp, readParameters(presentationParameters, {}).values);
  const last = main.at(-1);
  if (last?.kind !== "appendix") throw new Error("The deck ends with it.");
  return contentsOf(last, slideContext(followUp, choice, "da"))
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "line" ? block.content : []))
    .flatMap((part) => (typeof part === "object" && "pageOf" in part ? [part.pageOf] : []));
}

it("names each initiative with the page of its text, in the document's order", () => {
  const texts = namedIn(realFollowUp).filter((name) => name.startsWith("tekst-"));
  expect(texts).toEqual(realFollowUp.initiatives.map(({ id }) => `tekst-${id}`));
});

it("leads to hundreds of initiatives by their themes", () => {
  const names = namedIn(buildFollowUp(sizedFollowUp({ initiatives: 200, themes: 5, rounds: 2 })));
  expect(names.filter((name) => name.startsWith("tema-"))).toHaveLength(5);
  expect(names.filter((name) => name.startsWith("tekst-"))).toEqual([]);
});
