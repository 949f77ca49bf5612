import { BuilderElement, SymbolRun, TextRun } from "docx";
import type { Rating, Smiley } from "../../agreement/effort/smiley.ts";
import { SMILEY_SIGNS } from "../../agreement/effort/smileySigns.ts";
import { reportText } from "../../text/report.ts";

/** Half points: half as large again as the text. */
const SIZE = 28;

/** A smiley as a symbol of the font that the municipality's documents use; nothing where there is none. */
export function smileySigns(rating: Rating): readonly SymbolRun[] {
  if (rating === null) return [];
  const char = SMILEY_SIGNS[rating].charCodeAt(0).toString(16).toUpperCase();
  return [new SymbolRun({ char, symbolfont: "Wingdings", size: SIZE })];
}

/** What is chosen in the form: the signs alone, since a word beside one would be a part of the row's text. */
const CHOICES: Readonly<Record<Smiley, string>> = { glad: "🙂", neutral: "😐", sur: "🙁" };

/** A drop-down list of smileys (a content control), in which nothing is chosen. The library has none, so it is built of elements. */
export function smileyChoice(smileys: readonly Smiley[]): BuilderElement {
  const { choose, control } = reportText.form;
  const entries = smileys.map((smiley) =>
    element("w:listItem", { displayText: CHOICES[smiley], value: smiley }),
  );
  return element("w:sdt", {}, [
    element("w:sdtPr", {}, [
      element("w:alias", { val: control }),
      element("w:tag", { val: "smiley" }),
      element("w:showingPlcHdr"),
      element("w:dropDownList", {}, entries),
    ]),
    element("w:sdtContent", {}, [new TextRun({ text: choose, color: "767676" })]),
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (BuilderElement | TextRun)[] = [],
): BuilderElement {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(named), children });
}
