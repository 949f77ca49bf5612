/** What a feed says it was made by. A test holds the version against package.json. */
export const IMPORT_TOOL = "aftaleoverblik";
export const IMPORT_VERSION = "0.1.0";
