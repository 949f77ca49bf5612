import { ratingsOf } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import type { Paragraph, Run, Shape } from "../../export/pptx/deck.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { shortRounds } from "../../text/roundNames.ts";
import { type Lead, STAGE_WIDTH } from "../slideContent.ts";
import { heightOf, heightOfParagraphs } from "./estimate.ts";
import { lineParagraph, type MarkedParagraph, signShapes, stackedShapes } from "./marks.ts";
import { DOCUMENT_LANG, LANGS, type RunContext } from "./runs.ts";

/** The margin of a slide, and the space between its parts, in pixels. */
export const MARGIN = 80;
export const GAP = 24;
const TEXT = 30;
const SMALL = 26;
/** Within an outline, as the writer has it. */
const INSET = { x: 16, y: 10 } as const;

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
      const lines = lead.lines.map((line) => lineParagraph(line, TEXT, context));
      const savings =
        lead.savings === undefined ? [] : [plain({ runs: savingsRuns(lead.savings, context), size: TEXT })];
      return stack("Lead", MARGIN, top, STAGE_WIDTH, [...lines, ...savings], context);
    }
    case "point": {
      const named = lead.named.map((line) => {
        const paragraph = lineParagraph(line, 34, context, { spaceAbove: 4 });
        return { ...paragraph, runs: bold(paragraph.runs) };
      });
      const facts = lead.facts.map((line) => lineParagraph(line, 24, context, { spaceAbove: 6 }));
      if (named.length === 0) return stack("Facts", MARGIN, top, STAGE_WIDTH, facts, context);
      const room = STAGE_WIDTH * 0.56;
      const left = stack("Point", MARGIN, top, room - GAP, named, context);
      const right = stack("Facts", MARGIN + room, top, STAGE_WIDTH - room, facts, context);
      return {
        shapes: [...left.shapes, ...right.shapes],
        bottom: Math.max(left.bottom, right.bottom),
      };
    }
    case "verdicts": {
      const boxes = lead.verdicts.map(({ name, words }) => [
        plain({ runs: [{ text: name, colour: "soft", lang: LANGS[context.language] }], size: 24 }),
        lineParagraph(words, SMALL, context),
      ]);
      const verdicts = outlined(boxes, "Verdict", top, context);
      const people = stack(
        "People",
        MARGIN,
        verdicts.bottom + 12,
        STAGE_WIDTH,
        [lineParagraph(lead.people, SMALL, context)],
        context,
      );
      return { shapes: [...verdicts.shapes, ...people.shapes], bottom: people.bottom };
    }
  }
}

function plain(paragraph: Paragraph): MarkedParagraph {
  return { ...paragraph, marks: [] };
}

function bold(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, isBold: true }));
}

/** The smileys of all rounds and of the economy in one line, each behind its name. */
export function stripShapes(
  followUp: FollowUp,
  initiative: Initiative,
  top: number,
  context: RunContext,
): Stack {
  const ratings = ratingsOf(followUp, initiative);
  const economy = heatmapText[context.language].economy;
  const slots = [
    ...shortRounds(followUp.rounds, context.language).map(({ short }, index) => ({
      name: { text: short, colour: "soft", lang: DOCUMENT_LANG } as Run,
      mark: { rating: ratings[index] ?? null, about: followUp.rounds[index]?.label ?? short },
    })),
    {
      name: { text: economy, colour: "soft", lang: LANGS[context.language] } as Run,
      mark: { rating: initiative.economy?.smiley ?? null, about: economy },
    },
  ];
  const size = 24;
  const height = heightOf("", 1, size);
  const width = Math.min(170, STAGE_WIDTH / slots.length);
  const sign = 1.3 * size;
  return {
    shapes: slots.flatMap(({ name, mark }, place): readonly Shape[] => {
      const x = MARGIN + place * width;
      return [
        ...signShapes([mark], x, top, size, context),
        {
          kind: "text",
          name: `Round ${place + 1}`,
          x: x + sign,
          y: top,
          width: width - sign,
          height,
          paragraphs: [{ runs: [name], size }],
        },
      ];
    }),
    bottom: top + height,
  };
}

/** How the savings are known: `6,1–6,4 mio. kr. dokumenteret · 7,5 mio. kr. kun efter smiley · …`. */
function savingsRuns(total: Parameters<typeof savingsWords>[0], { language }: RunContext): readonly Run[] {
  const words = savingsWords(total, language).parts.map((part) => part.words);
  return [{ text: words.join(" · "), isBold: true, lang: LANGS[language] }];
}

function stack(
  name: string,
  x: number,
  top: number,
  width: number,
  paragraphs: readonly MarkedParagraph[],
  context: RunContext,
): Stack {
  const spaces = paragraphs.slice(1).reduce((sum, { spaceAbove = 0 }) => sum + spaceAbove, 0);
  const bottom = top + spaces + heightOfParagraphs(paragraphs, width);
  return { shapes: stackedShapes(name, { x, y: top, width, bottom }, paragraphs, context), bottom };
}

/** Text boxes with an outline, of the same height beside each other. */
function outlined(
  boxes: readonly (readonly MarkedParagraph[])[],
  name: string,
  top: number,
  context: RunContext,
): Stack {
  const width = (STAGE_WIDTH - GAP * (boxes.length - 1)) / boxes.length;
  const heights = boxes.map(
    (paragraphs) => heightOfParagraphs(paragraphs, width - 2 * INSET.x) + 2 * INSET.y,
  );
  const height = Math.max(0, ...heights);
  return {
    shapes: boxes.flatMap((paragraphs, place): readonly Shape[] => {
      const x = MARGIN + place * (width + GAP);
      let y = top + INSET.y;
      const signs = paragraphs.flatMap((paragraph) => {
        const shapes = signShapes(paragraph.marks, x + INSET.x, y, paragraph.size, context);
        y += heightOfParagraphs([paragraph], width - 2 * INSET.x);
        return shapes;
      });
      const box = { x, y: top, width, height };
      return [{ kind: "text", name: `${name} ${place + 1}`, ...box, paragraphs, hasOutline: true }, ...signs];
    }),
    bottom: top + height,
  };
}
