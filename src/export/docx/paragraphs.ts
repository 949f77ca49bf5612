import { Paragraph, TextRun } from "docx";

/** XML 1.0 cannot hold these; the library leaves them in. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A line of text as a run; line breaks within it stay. */
export function runsOf(text: string): TextRun[] {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .split("\n")
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}

/** A text of the feed as paragraphs: an empty line parts them there. */
export function paragraphsOf(text: string | null): Paragraph[] {
  if (text === null) return [];
  return text.split(/\n{2,}/).map((paragraph) => new Paragraph({ children: runsOf(paragraph) }));
}
