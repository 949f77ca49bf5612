/**
 * Millimetres between the margins of the narrowest paper that the site is printed on, A4 upright: a page cannot ask which
 * paper it is printed on. See `styles/print.css` and `pages/handout/pageMargins.ts`.
 */
export const PAPER_WIDTH = 178;
