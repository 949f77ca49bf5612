import { slidesText } from "../../text/slides.ts";
import type { Piece } from "../paginate.ts";
import type { Block } from "../slideContent.ts";
import { lineParagraph, type MarkedParagraph, markedParagraph } from "./marks.ts";
import { DOCUMENT_LANG, LANGS, marksOf, type RunContext, runsOf } from "./runs.ts";

/** How far a quoted text stands in, in pixels. */
const INDENT = 26;
/** A heading in relation to its text. */
const HEADING = 0.86;

/** A block of a slide, or the part of its text that a piece names, as paragraphs; a row of a table has none. */
export function paragraphsOf(
  block: Block,
  { from, to, isRepeated }: Pick<Piece, "from" | "to" | "isRepeated">,
  size: number,
  context: RunContext,
): readonly MarkedParagraph[] {
  const lang = LANGS[context.language];
  const spaceAbove = block.space;
  switch (block.kind) {
    case "text": {
      const text = block.text.slice(from, to ?? undefined).trimEnd();
      const isOwn = block.lang === undefined;
      const run = { text, lang: isOwn ? lang : DOCUMENT_LANG };
      const isQuoted = block.look === "quote" || block.look === "status";
      return [
        {
          runs: [block.look === "soft" ? { ...run, colour: "soft" } : run],
          size,
          spaceAbove,
          indent: isQuoted ? INDENT : 0,
          marks: [],
        },
      ];
    }
    case "heading":
      return block.lines.map((line, place) => {
        const runs = runsOf(line, context).map((run) => ({
          ...run,
          isBold: place === 0,
          colour: run.colour ?? (block.look === "major" ? "accent" : "ink"),
        }));
        const continued = { text: ` ${slidesText[context.language].continued}`, lang };
        const isLast = place === block.lines.length - 1;
        return markedParagraph(
          {
            runs: isRepeated && isLast ? [...runs, continued] : runs,
            size: size * HEADING,
            spaceAbove: place === 0 ? spaceAbove : 0,
          },
          marksOf(line),
        );
      });
    case "line":
      return [markedParagraph({ runs: runsOf(block.content, context), size, spaceAbove }, block.marks)];
    case "figure":
      return [lineParagraph(block.words, size * HEADING, context, { spaceAbove })];
    case "row":
      return [];
  }
}
