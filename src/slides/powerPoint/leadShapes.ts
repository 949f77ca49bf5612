import { ratingsOf } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import type { Paragraph, Run, Shape } from "../../export/pptx/deck.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { shortRounds } from "../../text/roundNames.ts";
import { type Lead, STAGE_WIDTH } from "../slideContent.ts";
import { heightOfParagraphs } from "./estimate.ts";
import { DOCUMENT_LANG, LANGS, type RunContext, runsOf, smileyRun } from "./runs.ts";

/** The margin of a slide, and the space between its parts, in pixels. */
export const MARGIN = 80;
export const GAP = 24;
const TEXT = 30;
const SMALL = 26;

/** Shapes below each other, and where the next one may begin. */
export interface Stack {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** What stands between a slide's heading and its body. */
export function leadShapes(lead: Lead | null, top: number, context: RunContext): Stack {
  if (lead === null) return { shapes: [], bottom: top };
  switch (lead.kind) {
    case "lines": {
      const savings = lead.savings === undefined ? [] : [savingsRuns(lead.savings, context)];
      return textStack("Lead", [...lead.lines.map((line) => runsOf(line, context)), ...savings], top, TEXT);
    }
    case "point": {
      const boxes = [
        lead.named.map((line): Paragraph => ({ runs: bold(runsOf(line, context)), size: 34 })),
        lead.facts.map((line): Paragraph => ({ runs: runsOf(line, context), size: 24, spaceAbove: 6 })),
      ].filter((paragraphs) => paragraphs.length > 0);
      return sideBySide(boxes, "Point", top, false);
    }
    case "verdicts": {
      const boxes = lead.verdicts.map(({ name, words }): readonly Paragraph[] => [
        { runs: [{ text: name, colour: "soft", lang: LANGS[context.language] }], size: 24 },
        { runs: runsOf(words, context), size: SMALL },
      ]);
      const verdicts = sideBySide(boxes, "Verdict", top, true);
      const people = textStack("People", [runsOf(lead.people, context)], verdicts.bottom + 12, SMALL);
      return { shapes: [...verdicts.shapes, ...people.shapes], bottom: people.bottom };
    }
  }
}

function bold(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, isBold: true }));
}

/** The smileys of all rounds and of the economy in one line. */
export function stripShapes(
  followUp: FollowUp,
  initiative: Initiative,
  top: number,
  context: RunContext,
): Stack {
  const ratings = ratingsOf(followUp, initiative);
  const own = LANGS[context.language];
  const runs = shortRounds(followUp.rounds, context.language).flatMap(({ short }, index): Run[] => [
    { text: `${short} `, colour: "soft", lang: DOCUMENT_LANG },
    smileyRun(ratings[index] ?? null, context.language, true),
    { text: "    ", lang: own },
  ]);
  const economy: readonly Run[] = [
    { text: `${heatmapText[context.language].economy} `, colour: "soft", lang: own },
    smileyRun(initiative.economy?.smiley ?? null, context.language, true),
  ];
  return textStack("Rounds", [[...runs, ...economy]], top, 24);
}

/** How the savings are known: `6,1–6,4 mio. kr. dokumenteret · 7,5 mio. kr. kun efter smiley · …`. */
function savingsRuns(total: Parameters<typeof savingsWords>[0], { language }: RunContext): readonly Run[] {
  const words = savingsWords(total, language).parts.map((part) => part.words);
  return [{ text: words.join(" · "), isBold: true, lang: LANGS[language] }];
}

function textStack(name: string, lines: readonly (readonly Run[])[], top: number, size: number): Stack {
  if (lines.length === 0) return { shapes: [], bottom: top };
  const paragraphs = lines.map((runs) => ({ runs, size }));
  const height = heightOfParagraphs(paragraphs, STAGE_WIDTH);
  return {
    shapes: [{ kind: "text", name, x: MARGIN, y: top, width: STAGE_WIDTH, height, paragraphs }],
    bottom: top + height,
  };
}

/** Text boxes of the same height beside each other. */
function sideBySide(
  boxes: readonly (readonly Paragraph[])[],
  name: string,
  top: number,
  hasOutline: boolean,
): Stack {
  const width = (STAGE_WIDTH - GAP * (boxes.length - 1)) / boxes.length;
  const inner = hasOutline ? 24 : 0;
  const heights = boxes.map((paragraphs) => heightOfParagraphs(paragraphs, width - 2 * inner) + inner);
  const height = Math.max(0, ...heights);
  return {
    shapes: boxes.map((paragraphs, place) => ({
      kind: "text",
      name: `${name} ${place + 1}`,
      x: MARGIN + place * (width + GAP),
      y: top,
      width,
      height,
      paragraphs,
      hasOutline,
    })),
    bottom: top + height,
  };
}
