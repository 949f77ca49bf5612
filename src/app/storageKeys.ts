/** Under which keys a browser keeps what is needed before the first paint. */

export const LANGUAGE_KEY = "aftaleoverblik.language";
export const THEME_KEY = "aftaleoverblik.theme";
/** The digests of the pictures that this browser has seen to differ from the feed. */
export const OUTDATED_KEY = "aftaleoverblik.outdated-picture";
