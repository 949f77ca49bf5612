import { isRatingCell } from "./ratings.ts";
import { takeGlyphs } from "./signs.ts";

/** True for a cell of nothing but smileys, as signs or as one of the letters behind them. */
export function isSmileyCell(text: string): boolean {
  return (
    /^[JKL]$/.test(text) ||
    isRatingCell(text) ||
    (takeGlyphs(text, 1).found.length > 0 && takeGlyphs(text, 1).rest.trim() === "")
  );
}

/** True for a cell that says by a dash that it says nothing. */
export function isDash(text: string): boolean {
  return /^[–—-]$/u.test(text);
}
