import { describe, expect, it } from "vitest";
import { presentationParameters } from "../../src/links/laterScreens.ts";
import { readParameters } from "../../src/links/parameters.ts";
import { deckOf } from "../../src/links/presentation.ts";
import { contentsOf } from "../../src/slides/contentsOf.ts";
import { initiativeNotes } from "../../src/slides/initiativeNotes.ts";
import { meetingQuestions } from "../../src/slides/meetingQuestions.ts";
import { powerPointFile } from "../../src/slides/powerPoint/powerPointFile.ts";
import { blocksOf } from "../../src/slides/slideContent.ts";
import { slideContext } from "../../src/slides/slideContext.ts";
import { unpack } from "../export/xlsx/readWorkbook.ts";
import { realFollowUp, realInitiative } from "../fixtures/realFollowUp.ts";

const answered = realInitiative("7.03");
const ANSWER = "Dette blev håndteret på Kommunalbestyrelsens møde i august 2017.";
const { choice } = deckOf(realFollowUp, readParameters(presentationParameters, {}).values);

describe("a question that the document answers itself", () => {
  it("carries the answer, once for each kind of question", () => {
    const answers = meetingQuestions(realFollowUp, answered, "da").flatMap((asked) => asked.answers);
    expect(answers).toEqual([ANSWER]);
  });

  it.each(["da", "en"] as const)(
    "stands on the initiative's slide with the answer below it (%s)",
    (language) => {
      const [content] = contentsOf(
        { kind: "initiative", initiative: answered },
        slideContext(realFollowUp, choice, language),
      );
      const blocks = content ? blocksOf(content) : [];
      const place = blocks.findIndex((block) => block.kind === "text" && block.text === ANSWER);
      expect(blocks[place]).toMatchObject({ look: "quote", lang: "da" });
      expect(blocks[place - 1]).toMatchObject({
        kind: "heading",
        lines: [[language === "da" ? "Dokumentets eget svar" : "The document's own answer"]],
      });
    },
  );

  it("is in the speaker's notes, as a question of ours and an answer of the document's", () => {
    const note = initiativeNotes(realFollowUp, answered, "da").at(-1);
    expect(note?.heading).toMatch(/\? Dokumentets eget svar:$/);
    expect(note).toMatchObject({ rating: undefined, texts: [ANSWER] });
  });

  it("is on the slide and in the notes of the PowerPoint file", async () => {
    const files = await unpack(powerPointFile(realFollowUp, {}, "da").content);
    const holding = Object.entries(files).flatMap(([path, xml]) =>
      xml.includes("Dokumentets eget svar") && xml.includes(ANSWER) ? [path.split("/")[1]] : [],
    );
    expect(holding).toEqual(expect.arrayContaining(["slides", "notesSlides"]));
  });
});

it("adds nothing to an initiative whose questions the document leaves open", () => {
  const open = realInitiative("7.06");
  expect(meetingQuestions(realFollowUp, open, "da").flatMap(({ answers }) => answers)).toEqual([]);
  expect(initiativeNotes(realFollowUp, open, "da").filter(({ id }) => id.startsWith("answer"))).toEqual([]);
});

describe("a question", () => {
  const askedAbout = (key: string, language: "da" | "en" = "da") =>
    meetingQuestions(realFollowUp, realInitiative(key), language).map(({ question }) => question);

  it("names both amounts that do not fit together", () => {
    expect(askedAbout("7.03")).toContain(
      "To forskellige beløb. 33,4\u00a0mio.\u00a0kr. i beskrivelsen, 29,8\u00a0mio.\u00a0kr. i økonomien: hvornår og hvorfor blev beløbet ændret?",
    );
    expect(askedAbout("7.03", "en").join(" ")).toContain("in the description,");
  });

  it("names the dates that do not fit together, and the one that had passed", () => {
    expect(askedAbout("Nyt økonomisystem")).toEqual(
      expect.arrayContaining([
        "Slut før start. Slut 1. marts 2018, start 3. april 2018: hvilken af de to datoer gælder?",
        "En dato, der var passeret. Ventet 1. marts 2018: skete det?",
      ]),
    );
  });

  it("names the amount whose kind is in doubt", () => {
    expect(askedAbout("7.04").join(" ")).toMatch(/Er de [\d,]+\smio\.\skr\. drift eller anlæg\?/);
  });

  it("is about labels only where the milestones leave nothing to ask", () => {
    const both = realFollowUp.initiatives.filter(({ number }) => number === "7.07");
    const rules = both.map((one) => meetingQuestions(realFollowUp, one, "da").map(({ id }) => id));
    expect(rules).toEqual([["silent-before-sur"], ["silent-before-sur"]]);
  });

  it("stays unasked where all fits together", () => {
    expect(askedAbout("8.04")).toEqual([]);
  });
});
