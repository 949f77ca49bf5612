/** The id of the place at the page's start where a screen's own skip links stand. */
export const SKIP_PLACE = "skip-links";
