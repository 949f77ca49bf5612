import { Paragraph, TextRun } from "docx";
import { allowedInXml } from "../xml.ts";

/** A line of text as a run; line breaks within it stay. The library leaves in what XML cannot hold. */
export function runsOf(text: string): TextRun[] {
  return allowedInXml(text)
    .split("\n")
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}

/** A text of the feed as paragraphs: an empty line parts them there. */
export function paragraphsOf(text: string | null): Paragraph[] {
  if (text === null) return [];
  return text.split(/\n{2,}/).map((paragraph) => new Paragraph({ children: runsOf(paragraph) }));
}
