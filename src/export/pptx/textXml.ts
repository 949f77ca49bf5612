import { escapeXml } from "../xml.ts";
import type { Paragraph, Run, TextColour } from "./deck.ts";

/** English metric units of a pixel: 12,192,000 for the 1920 of a slide. */
const EMU = 6350;

/** A length in the file's unit. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU);
}

const COLOURS: Readonly<Record<TextColour, string>> = {
  ink: '<a:schemeClr val="tx1"/>',
  soft: '<a:schemeClr val="tx2"/>',
  accent: '<a:schemeClr val="accent1"/>',
  glad: '<a:srgbClr val="1B7F79"/>',
  neutral: '<a:srgbClr val="8A6500"/>',
  sur: '<a:srgbClr val="B3261E"/>',
  none: '<a:srgbClr val="6B7580"/>',
};

/** The id of the relation that leads to a slide; `undefined` where there is no such slide. */
export type LinkIdOf = (slideName: string) => string | undefined;

/** Paragraphs of text; there is always one, as the format demands. */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  linkIdOf: LinkIdOf,
  align: "l" | "ctr" | "r" = "l",
): string {
  if (paragraphs.length === 0) return "<a:p><a:endParaRPr/></a:p>";
  return paragraphs
    .map(({ runs, size, spaceAbove = 0, indent = 0 }) => {
      const space = `<a:spcBef><a:spcPts val="${hundredths(spaceAbove)}"/></a:spcBef>`;
      const properties = `<a:pPr marL="${emu(indent)}" indent="0" algn="${align}">${space}<a:buNone/></a:pPr>`;
      return `<a:p>${properties}${runs.map((run) => runXml(run, size, linkIdOf)).join("")}</a:p>`;
    })
    .join("");
}

/** A run; its line breaks are breaks within the paragraph. */
export function runXml(run: Run, size: number | null, linkIdOf: LinkIdOf = () => undefined): string {
  const { text, isBold = false, colour, lang, to } = run;
  const link = to === undefined ? undefined : linkIdOf(to);
  const attributes = [
    `lang="${lang}"`,
    ...(size === null ? [] : [`sz="${hundredths(size)}"`]),
    ...(isBold ? ['b="1"'] : []),
    'dirty="0"',
  ].join(" ");
  const fill = colour === undefined ? "" : `<a:solidFill>${COLOURS[colour]}</a:solidFill>`;
  const click = link === undefined ? "" : `<a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/>`;
  const properties = `<a:rPr ${attributes}>${fill}${click}</a:rPr>`;
  return escapeXml(text)
    .split("\n")
    .map((line) => (line === "" ? "" : `<a:r>${properties}<a:t>${line}</a:t></a:r>`))
    .join("<a:br/>");
}

/** Hundredths of a point: 1920 pixels are 960 points. */
function hundredths(pixels: number): number {
  return Math.round(pixels * 50);
}
