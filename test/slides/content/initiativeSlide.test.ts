import { expect, it } from "vitest";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { initiativeSlide } from "../../../src/slides/content/initiativeSlide.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

type Given = Parameters<typeof initiativeSlide>[1];

function textsOf(followUp: typeof realFollowUp, initiative: Given): Readonly<Record<string, string>> {
  const { choice } = deckOf(followUp, readParameters(presentationParameters, {}).values);
  const content = initiativeSlide(slideContext(followUp, choice, "da"), initiative);
  return Object.fromEntries(
    blocksOf(content).flatMap((block) => {
      if (block.kind === "text") return [[block.id, block.text]];
      return block.kind === "line" ? [[block.id, JSON.stringify(block.content)]] : [];
    }),
  );
}

it("has the document's words on an economy whole, however long the sentence", () => {
  const texts = textsOf(realFollowUp, realInitiative("7.06"));
  expect(texts["economy text"]).toBe(realInitiative("7.06").economy?.status);
  expect(texts["economy rest"]).toBeUndefined();
});

it("ends a long text where a sentence ends, never at a semicolon, and says where the rest stands", () => {
  const sentence = `${"Arbejdet skrider frem som planlagt i alle kommunens centre; ".repeat(6)}det er godt.`;
  const status = `${sentence} ${sentence}`;
  const followUp = inventedFollowUp([{ milestones: [{ text: "Plan.", status, smiley: "sur" }] }]);
  const [initiative] = followUp.initiatives;
  if (initiative === undefined) throw new Error("No initiative was invented");
  const texts = textsOf(followUp, initiative);
  expect(texts["status text"]).toBe(sentence);
  expect(texts["status rest"]).toContain("Fortsætter i noterne");
});
