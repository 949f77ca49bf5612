/** What stands in the bottom margin of every page. */
export interface RunningLines {
  readonly source: string;
  readonly madeBy: string;
  /** `Side` and `af` of "Side 2 af 14". */
  readonly page: string;
  readonly pageOf: string;
}

/** A sheet, and the room around what is printed on it. */
const PAPERS = {
  portrait: "A4 portrait; margin: 15mm 16mm 20mm",
  landscape: "A4 landscape; margin: 15mm 16mm 20mm",
  /** As much room as a sheet without lines in its margin: no screen needs more sheets for them. */
  screen: "A4 portrait; margin: 10mm 15mm 20mm",
} as const;

export type Paper = keyof typeof PAPERS;

/**
 * The style sheet of the paper's margins. It is made here because its words come from the follow-up; the browser
 * counts the pages. The words are escaped, so that no title can add rules of its own.
 */
export function pageMargins({ source, madeBy, page, pageOf }: RunningLines, paper: Paper): string {
  const style =
    "font: 7.5pt/1.3 var(--font); color: var(--ink-soft); white-space: pre-line; vertical-align: top; padding-top: 4mm";
  return `@page {
  size: ${PAPERS[paper]};
  @bottom-left { content: ${cssString(`${source}\n${madeBy}`)}; ${style}; width: 85%; text-align: left }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) ${cssString(` ${pageOf} `)} counter(pages); ${style}; width: 15%; text-align: right }
}`;
}

/** Text as a CSS string: whatever could end it is written as its code point. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
