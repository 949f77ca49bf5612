/** Forms whose table a clerk's hand parted, with what it typed again. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../fixtures/formFacts.ts";
import { paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import {
  economy,
  milestone,
  SECOND,
  WORD_FRONT,
  WORD_HEAD,
  wordForm,
  wordTop,
} from "../../../fixtures/wordForm.ts";

const GLAD = symbol("F04A");
const TITLE = "1.01. Færre fald";
const parted = (title: string) =>
  WORD_FRONT +
  table(...wordTop(TITLE), milestone(GLAD)) +
  paragraph("") +
  table(row(title, ...WORD_HEAD), SECOND, economy());

describe("a table goes on", () => {
  test.each([
    TITLE,
    `${TITLE} (fortsat)`,
    `${TITLE} – fortsat`,
    `${TITLE} - FORTSAT`,
    `${TITLE} (forts.)`,
    `${TITLE}, fortsat`,
  ])("below %s", async (title) => {
    expect(await factsOf(parted(title))).toEqual(await factsOf(wordForm(GLAD)));
  });

  test.each([
    "1.02. Færre fald (fortsat)",
    "1.01. Flere ture (fortsat)",
    "1.01. Færre fald fortsat med ture",
  ])("not below %s, which is another initiative", async (title) => {
    const { initiatives } = await factsOf(parted(title));
    expect(initiatives).toHaveLength(2);
  });

  test("below the names of its columns", async () => {
    const plain = await factsOf(wordForm(GLAD));
    for (const names of [
      ["", "Milepæl", "Tid", "Smiley"],
      ["Milepæl", "", "Tid", "Smiley"],
      ["", "Milepæle", "Frist", "Status"],
      ["", "Milepæl og status", "Tid", "Smiley"],
    ]) {
      const again = WORD_FRONT + table(...wordTop(TITLE), row(...names), milestone(GLAD), SECOND, economy());
      expect(await factsOf(again), names.join()).toEqual(plain);
    }
  });
});
