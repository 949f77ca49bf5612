import { expect, it } from "vitest";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf } from "../../../src/links/presentation.ts";
import { otherSteps, themeSteps } from "../../../src/slides/content/themeSlide.ts";
import { blocksOf } from "../../../src/slides/slideContent.ts";
import { slideContext } from "../../../src/slides/slideContext.ts";
import { numberWord } from "../../../src/text/numberWords.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it("counts in the heading of those that do not deviate as many of each reason as its table names", () => {
  const { choice, main } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const slide = main.find(({ kind }) => kind === "others");
  if (slide?.kind !== "others") throw new Error("The deck has no slide of others");
  const [content] = toTheEnd(otherSteps(slideContext(realFollowUp, choice, "da"), slide.initiatives));
  if (content === undefined) throw new Error("The slide of others is empty");
  const rows = blocksOf(content).map((block) => JSON.stringify(block));
  const naming = (reason: string) => rows.filter((row) => row.includes(reason)).length;
  const [silent, questioned] = [naming("Uden smiley nu"), naming("Passer ikke sammen")];
  expect(questioned).toBe(2);
  expect(rows.join(" ")).toContain("Passer ikke sammen: investering på driften");
  expect(rows.join(" ")).toContain("Passer ikke sammen: ingen økonomisk effekt, men beløb i beskrivelsen");
  expect(content.title).toBe(
    `Afviger ikke, men bør drøftes: ${numberWord(silent, "da")} uden smiley nu og ${numberWord(questioned, "da")} med spørgsmål til dokumentet`,
  );
});

it.each(["7", "6"])("says of theme %s how many of all are glad, and what money is missing", (number) => {
  const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);
  const theme = realFollowUp.themes.find((one) => one.number === number);
  if (theme === undefined) throw new Error(`No theme ${number}`);
  const initiatives = realFollowUp.initiativesByTheme.get(theme.id) ?? [];
  const [content] = toTheEnd(themeSteps(slideContext(realFollowUp, choice, "da"), theme, initiatives));
  const lead = JSON.stringify(content?.lead);
  if (number === "6") expect(lead).toContain("4 af 6 er glade, 2 uden smiley ved 31.12.2017");
  else expect(lead).toMatch(/Besparelse 2017 netto: mangler [\d,–]+\smio\.\skr\./);
});
