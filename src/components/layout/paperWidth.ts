/**
 * Millimetres between the margins of the narrowest paper that the site is printed on, A4 upright: a page cannot ask which
 * paper it is printed on. See `styles/print.css` and `pageMargins.ts`.
 */
export const PAPER_WIDTH = 178;

/** The same on A4 across, where a screen says that it is printed so (`pageMargins.ts`). */
export const LANDSCAPE_WIDTH = 265;
