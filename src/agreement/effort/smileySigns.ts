import { SMILEYS, type Smiley } from "./smiley.ts";

/** Wingdings J, K and L, as Word writes the faces and a document's text layer has them: invisible in every other typeface. */
export const SMILEY_SIGNS: Readonly<Record<Smiley, string>> = {
  glad: "\uf04a",
  neutral: "\uf04b",
  sur: "\uf04c",
};

/** The smiley that a sign draws; `undefined` for any other text. */
export function smileyOfSign(sign: string): Smiley | undefined {
  return SMILEYS.find((smiley) => SMILEY_SIGNS[smiley] === sign);
}
